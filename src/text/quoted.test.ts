import { expect, test } from 'vitest';
import { marked } from '../../test/marked.ts';
import { quotedTokens } from './quoted.ts';
import { tokenize } from './tokens.ts';

test.each<string>([
  'She said “[[no]]” and left.',
  'She said "[[not a word of it,]]" and left.',
  'He called it ‘[[a first step]]’ on Monday.',
  "He called it '[[a first step]]' on Monday, and the ministers' letter said so.",
  'It was “[[the end"]] of it.'.replace('"]]', ']]"'),
  '“[[It goes on.]]\n\n“[[And on,]]” he said.',
  'A mark “ that nobody closes\n\nis no speech.',
  'None at all.',
  '',
])('in marks: %s', (source) => {
  const { text, spans } = marked(source);
  const tokens = tokenize(text);
  const flags = quotedTokens(tokens);
  const words = Array.from({ length: tokens.length }, (_, i) => i).filter((i) => flags[i] === 1);
  const expected = Array.from({ length: tokens.length }, (_, i) => i).filter((i) =>
    spans.some(({ start, end }) => start <= tokens.start[i]! && tokens.end[i]! <= end),
  );
  expect(words).toEqual(expected);
});
