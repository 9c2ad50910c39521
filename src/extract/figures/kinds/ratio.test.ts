import { figureCases } from '../../../../test/figures.ts';

figureCases([
  '[[0.2|One in five pupils]] walks to school.',
  '[[0.666667|Two out of three pupils]] skip breakfast.',
  '[[0.9|9 out of 10 dentists]] agree.',
  'One in the crowd shouted.',
  'He put one in the box.',
]);
