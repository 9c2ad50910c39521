import { figureCases } from '../../../../test/figures.ts';

figureCases([
  'The chamber voted [[52|52]]-[[35|35]] for the bill.',
  'Their side won [[3|3]]-[[2|2]] at home.',
  'The council voted [[9|nine]] to [[4|four]] to close it.',
  'Lena Marsh won 6-3, 7-5 on Sunday.',
  'She beat Orv 6-4, 3-6, 7-6.',
  'They beat them [[12|12]]-[[3|3]] on Sunday.',
  'Their side lost [[2|2]]–[[4|4]].',
]);
