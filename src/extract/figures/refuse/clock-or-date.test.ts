import { figureCases } from '../../../../test/figures.ts';

figureCases([
  'It began at 10:30 and ended at 5 p.m.',
  'It was built in 2019.',
  'It was signed on 12/05/2020.',
  'It was signed on 2020-05-12.',
  'It was signed on 3 June.',
  'It was signed on June 3, 2020.',
  'The 2008 election was close.',
  'They have met since 1998.',
  '[[2000 about|About 2000 people]] came.',
]);
