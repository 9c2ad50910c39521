import { expect, test } from 'vitest';
import { readSpeech } from '../../../../test/speech.ts';

const RULE = 'quotes/cue-then-quote';

test.each([
  'Nora Finch said: “[[direct Nora Finch|The pier is closed.]]”',
  'Says Nora Finch: “[[direct Nora Finch|We are very happy with it.]]”',
  'Nora Finch told the Westhaven Gazette on Friday that “[[mixed Nora Finch|no ship will land here again]]”.',
  'Nora Finch acknowledged “[[mixed Nora Finch|all the noise and dust of this winter,]]” as the work went on.',
  'Paul Weston said his wife told him: “[[direct his wife|Run.]]”',
  'Paul Weston said he had told them, “[[direct Paul Weston|Run away now.]]”',
  'Nora Finch heard it. Her colleague disagreed: “[[direct Her colleague|I felt nothing.]]”',
  'Nora Finch, a harbour master, wrote in a letter, “[[direct Nora Finch|We will open in May.]]”',
])('%s', (source) => {
  const { wanted, found } = readSpeech(source, RULE);
  expect(found).toEqual(wanted);
});

test.each([
  'The town will maintain “a small harbour for boats of every kind".',
  'Nora Finch said it was “a great shame” and “a scandal for all of us”.',
  'Nora Finch said his role showed that “the importance of small boats should not be underrated”.',
  'Nora Finch smiled. “I felt nothing at all.”',
  'Nora Finch wrote that the answer of the town showed that “the pier will never be theirs at all”.',
  'Nora Finch said the song called “Silver Morning” was hers.',
])('not in %s', (text) => {
  expect(readSpeech(text, RULE).found).toEqual([]);
});
