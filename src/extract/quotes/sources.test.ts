import { expect, test } from 'vitest';
import { readSpeech } from '../../../test/speech.ts';

test.each([
  '“[[direct Nora Finch|I heard a bang,]]” Nora Finch, 34, a baker, who lives in Riga with her son Max, said.',
  '“[[direct Nora Finch|I heard a bang,]]” Nora Finch, 34, a baker and mother of Max, said.',
  '“[[direct Nora Finch|I heard a bang,]]” Nora Finch, a baker, living in Riga with her son Max, said.',
  '“[[direct a baker|I heard a bang,]]” said a baker, who lives in Riga with her son Max.',
  '“[[direct a baker|I heard a bang,]]” a baker, who lives in Riga with her son Max, said.',
  'Nora Finch who lives in Riga with her son Max said [[indirect Nora Finch|the shop was closed]].',
  '“[[direct Nora Finch|I heard a bang,]]” the agency’s director, Nora Finch, who has two sons, said.',
  '“[[direct Nora Finch|No,]]” Nora Finch, chief executive of Vane Corp, the maker of the boat, said.',
  'Nora Finch, head cook and part owner says: “[[direct Nora Finch|It is a fine show.]]”',
  'Nora Finch, Controller, Vane Corp says: “[[direct Nora Finch|It is a fine show.]]”',
  'After talks with Nora Finch, Vane Corp says [[indirect Vane Corp|the shop was closed]].',
  'On Monday, a baker, who lives in Riga with her son Max, said [[indirect a baker|the shop was closed]].',
  'Nora Finch left, and a neighbour, who saw it, said [[indirect a neighbour|the door was open]].',
])('%s', (source) => {
  const { wanted, found } = readSpeech(source);
  expect(found).toEqual(wanted);
});
