import { expect, test } from 'vitest';
import { readSpeech } from '../../../../test/speech.ts';

const RULE = 'quotes/as-said';

test.each([
  'As Nora Finch told the Westhaven Gazette, [[indirect Nora Finch|the pier has been closed since May]].',
  'As Nora Finch wrote in a letter, “[[direct Nora Finch|the pier is closed.]]”',
])('%s', (source) => {
  const { wanted, found } = readSpeech(source, RULE);
  expect(found).toEqual(wanted);
});

test.each(['As soon as Nora Finch spoke, the room was quiet.', 'As Nora Finch left, the pier burned.'])('not in %s', (text) => {
  expect(readSpeech(text, RULE).found).toEqual([]);
});
