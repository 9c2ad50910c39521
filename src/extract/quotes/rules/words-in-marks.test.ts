import { expect, test } from 'vitest';
import { readSpeech } from '../../../../test/speech.ts';

const RULE = 'quotes/words-in-marks';

test.each([
  'Nora Finch called the plan for the pier “[[mixed Nora Finch|a gift to nobody]]”.',
  'Nora Finch praised the workers on the pier for “[[mixed Nora Finch|their endless patience]]” on Friday.',
])('%s', (source) => {
  const { wanted, found } = readSpeech(source, RULE);
  expect(found).toEqual(wanted);
});

test.each([
  'The answer of the town showed the board “a way out of it all”.',
  'A song called “Silver Morning” was played.',
  'They built the pier the town wanted “for everybody”.',
])('not in %s', (text) => {
  expect(readSpeech(text, RULE).found).toEqual([]);
});
