import { expect, test } from 'vitest';
import { readSpeech } from '../../../../test/speech.ts';

const RULE = 'quotes/according-to';

test.each([
  'According to Nora Finch, [[indirect Nora Finch|the pier is closed]].',
  '[[indirect the harbour office|The pier is closed]], according to the harbour office.',
  '[[indirect harbour figures|About 40 boats were lost since 2003]], according to harbour figures.',
  '“[[direct Nora Finch|The pier is closed,]]” according to Nora Finch.',
  '“[[direct Nora Finch|Then,]]” according to Nora Finch, “[[+|everything shook.]]”',
  'According to the Westhaven Gazette, [[indirect Westhaven Gazette|Harbour Master Nora Finch, the chair of the board, said the pier was closed]].',
  'According to a study published on Monday, [[indirect a study|the pier is sinking]].',
  '[[indirect Nora Finch|In the end it was]], according to Nora Finch, [[+|the harbour office that lied]].',
  '[[indirect Nora Finch|The pier]], according to Nora Finch, [[+|is closed]].',
  '[[indirect Nora Finch|The pier is closed]], according to Nora Finch, the harbour master.',
])('%s', (source) => {
  const { wanted, found } = readSpeech(source, RULE);
  expect(found).toEqual(wanted);
});

test.each(['They were paid accordingly.', 'Everything went according to plan'])('not in %s', (text) => {
  expect(readSpeech(text, RULE).found).toEqual([]);
});
