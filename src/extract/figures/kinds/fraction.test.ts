import { figureCases } from '../../../../test/figures.ts';

figureCases([
  'They lost [[0.666667|two-thirds]] of the seats.',
  'They lost [[0.666667|two thirds]] of the seats.',
  'They lost [[0.75|three-quarters]] of the seats.',
  'They lost [[0.333333|a third]] of the seats.',
  'They lost [[0.5 about|about half]] of the seats.',
  'Sales fell by [[0.333333|a third]].',
  'The third man left first.',
  'In the first half they led.',
  'He waited for half an hour at the quarter mark.',
]);
