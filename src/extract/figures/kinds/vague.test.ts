import { figureCases } from '../../../../test/figures.ts';

figureCases([
  '[[100 more-than|Hundreds of people]] came.',
  '[[10000 more-than|Tens of thousands of people]] came.',
  '[[12 more-than|Dozens of people]] came.',
  '[[100 more-than|Several hundred people]] came.',
  '[[1000 more-than|A few thousand people]] came.',
  '[[1000000 more-than|Millions]] came.',
  'The scores were close.',
]);
