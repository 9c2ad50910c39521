import { expect, test } from 'vitest';
import { readSpeech } from '../../../../test/speech.ts';

const RULE = 'quotes/reported-clause';

test.each([
  'Nora Finch said that [[indirect Nora Finch|the pier was closed]].',
  'Nora Finch said [[indirect Nora Finch|the pier would open in May]].',
  'Nora Finch told reporters on Friday that [[indirect Nora Finch|the pier was closed]].',
  'Nora Finch said during a visit to the town hall that [[indirect Nora Finch|the pier was closed]].',
  'Officials at the port say [[indirect Officials at the port|the pier is safe]].',
  'Both councils stressed that [[indirect Both councils|the pier is theirs]].',
  'Nora Finch admitted Thursday night that [[indirect Nora Finch|the pier was closed]].',
  'After Nora Finch said [[indirect Nora Finch|the pier was closed]], the boats left.',
  'Another builder, Harrow Motors, announced that [[indirect Harrow Motors|it would close]].',
  'Newly elected council leader Nora Finch said [[indirect Nora Finch|the pier was closed]].',
  'Nora Finch asked [[indirect Nora Finch|why the pier was closed]].',
  'Nora Finch asked the council [[indirect Nora Finch|whether the pier was safe]].',
  'A survey by the council showed that [[indirect A survey by the council|few use the pier]].',
  'Analysts at Harrow Corp. expect [[indirect Analysts at Harrow Corp.|prices to fall]].',
  'Investors fear that [[indirect Investors|prices will fall]].',
  'Nora Finch said [[indirect Nora Finch|the pier would close]] but declined to say when.',
  'Rob Finch, the pier’s lead engineer, said [[indirect Rob Finch|it was safe]].',
  'Nora Finch vowed [[indirect Nora Finch|to reopen the pier]].',
  'Nora Finch said [[indirect Nora Finch|the pier was closed]], adding that [[indirect Nora Finch|it was not safe]].',
  'But the harbour office gave another count, saying [[indirect the harbour office|52 boats had sunk]].',
  'Meanwhile, Nora Finch opened the pier and said [[indirect Nora Finch|it was safe]].',
  'Yet Nora Finch said [[indirect Nora Finch|it was safe]].',
  'However, after Nora Finch said [[indirect Nora Finch|the pier was closed]], the boats left.',
  'Harrow Corp on Monday closed the pier, and said [[indirect Harrow Corp|it would open in May]].',
  'Harrow Corp Tuesday closed the pier, and said [[indirect Harrow Corp|it would open in May]].',
  'Nora Finch said [[indirect Nora Finch|the pier was closed]], but she did not elaborate.',
  'Nora Finch said [[indirect Nora Finch|the pier was closed]] but gave no details.',
  'Nora Finch told the judge [[indirect Nora Finch|she needed more time]], the Gazette said.',
  'The report indicates [[indirect The report|the pier is unsafe]], said Paul Weston, a builder.',
  'A league spokesman on Wednesday said [[indirect A league spokesman|it would wait]].',
  'The Westhaven Sun said [[indirect The Westhaven Sun|the pier was closed]].',
  'Nora Finch said [[indirect Nora Finch|little-known tunnels ran under the pier]].',
  'The pier fell, said Nora Finch, a builder, adding that [[indirect Nora Finch|nobody was hurt]].',
  'The officers held Weston and say [[indirect The officers|he hit them]].',
  'Nora Finch indicated that [[indirect Nora Finch|the pier was safe]].',
  'Two officials suggested [[indirect Two officials|the pier was safe]].',
])('%s', (source) => {
  const { wanted, found } = readSpeech(source, RULE);
  expect(found).toEqual(wanted);
});

test.each([
  'Nora Finch announced the end of the work.',
  'Nora Finch finished with 12 points, adding six rebounds.',
  'Nora Finch declined to say when the pier would open.',
  'The stated goal is a safe pier.',
  'The sailors should stop and think that it is over.',
  'Nora Finch said nothing after the boats had left the pier.',
  'Nora Finch told the court about the night when the pier burned.',
  'It is not pretty, but add that the pier was closed and it is bad.',
  'The warm response indicates that the town wants the pier.',
  'The empty quays suggest the town wants no pier.',
  'The added cost is that of the pier.',
  'Then comes the added cost of Nora Finch holding up the pier.',
  'Later the added cost was paid.',
  'Finch had claims to the pier.',
  'She found that her keys were gone.',
  'Asked whether the pier was safe, Nora Finch smiled.',
  'Nora Finch asked the council to leave.',
])('not in %s', (text) => {
  expect(readSpeech(text, RULE).found).toEqual([]);
});
