import { expect, test } from 'vitest';
import { readSpeech } from '../../../../test/speech.ts';

const RULE = 'quotes/clause-then-cue';

test.each([
  '[[indirect Nora Finch|The pier will open in May]], Nora Finch said.',
  '[[indirect Nora Finch|The pier will open in May]], said Nora Finch, the harbour master.',
  '[[indirect the harbour office|The pier has never been safe]], the harbour office confirmed on Monday.',
  '[[indirect Nora Finch|The pier will close]], Nora Finch announced this morning.',
  '[[unmarked Nora Finch|I ask you to read our report on the pier]], Nora Finch, a spokeswoman said in a statement.',
  '[[indirect Nora Finch|By the time the boats came]], Nora Finch said, [[+|there was no pier left]].',
  'But [[indirect Nora Finch|if the wind turns]], Nora Finch said on Monday, [[+|the boats will stay]].',
  '[[indirect Nora Finch|When the wind turned, the boats left]], Nora Finch said, and nobody slept.',
  '[[indirect Nora Finch|The pier was closed]], Nora Finch said, leaving two boats outside.',
])('%s', (source) => {
  const { wanted, found } = readSpeech(source, RULE);
  expect(found).toEqual(wanted);
});

test.each(['In November, Nora Finch said she would leave.', 'The pier opened; announces new hours for boats.'])(
  'not in %s',
  (text) => {
    expect(readSpeech(text, RULE).found).toEqual([]);
  },
);
