import { figureCases } from '../../../../test/figures.ts';

figureCases([
  'The singer died aged [[56 a|56]].',
  'The singer died at the age of [[56 a|56]].',
  'A [[56 a|56-year-old]] was hurt.',
  'Rosa Lindqvist, [[51 a|51]], leads the union.',
  'Singer Rosa Lindqvist dead at [[95 a|95]]',

  'Rosa Lindqvist ([[51 a|51]]) leads the union.',
]);
