import { expect, test } from 'vitest';
import { readSpeech } from '../../../../test/speech.ts';

const RULE = 'quotes/headline-colon';
const BODY =
  '\n\nHarbour master Nora Finch said on Monday that the pier would reopen in May. Finch spoke in Westhaven, where the pier is.\n';

test.each(['Nora Finch: [[indirect Nora Finch|Pier Will Reopen in May]]'])('%s', (source) => {
  const { wanted, found } = readSpeech(source + BODY, RULE);
  expect(found).toEqual(wanted);
});

test.each(['Nora Finch: Harbour Master of Westhaven', 'Live: Pier reopens in May', 'Analysis: Why the pier reopens'])(
  'not in %s',
  (text) => {
    expect(readSpeech(text + BODY, RULE).found).toEqual([]);
  },
);
