import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitParagraphs } from './paragraphs.ts';
import { makeTags, TAGS } from './tags.ts';
import { tokenize } from './tokens.ts';

/** "word/TAG" of each token. */
function tagged(text: string): string[] {
  const tokens = tokenize(text);
  const tags = makeTags(tokens, splitParagraphs(text));
  return Array.from({ length: tokens.length }, (_, i) => `${tokens.word(i)}/${tags.tag(i)}`);
}

test.each<[string, string]>([
  ['The ferry stopped.', 'The/DET ferry/NOUN stopped/VERB ./PUNCT'],
  ['She didn’t see Oslo’s ships.', 'She/PRON didn’t/AUX see/VERB Oslo/PROPN ’s/PART ships/NOUN ./PUNCT'],
  ['She saw 2,500 ships', 'She/PRON saw/VERB 2,500/NUM ships/NOUN'],
])('tags of %j', (text, expected) => {
  expect(tagged(text).join(' ')).toBe(expected);
});

test.each<[string, string]>([
  ['behind an overlong word', `${'x'.repeat(5_000)} `],
  ['behind ten thousand marks', `${'"'.repeat(10_000)} `],
  ['behind lone surrogates', '\ud800 \udfff\ud800 '],
  ['behind emoji and joiners', '👩‍👩‍👧 🇳🇴 e\u0301 '],
  ['behind strange white space', '\u00a0\u2003\u3000\u200b\ufeff\u0085\t\r'],
  ['behind control characters and direction marks', '\u0000\u0007\u202e'],
  ['behind a paragraph of 200,000 characters', 'The ferry left the island again. '.repeat(6_000)],
  ['behind many paragraphs', 'The ferry left the island.\n\n'.repeat(2_000)],
  ['behind another writing', '船が出た。 الباخرة غادرت '],
])('tags line up with their words %s', (_name, before) => {
  expect(tagged(`${before}The ferry stopped.`).slice(-4)).toEqual(['The/DET', 'ferry/NOUN', 'stopped/VERB', './PUNCT']);
});

test('every token has a tag, whatever the text; out of range is X', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const tokens = tokenize(text);
      const tags = makeTags(tokens, splitParagraphs(text));
      for (let i = -1; i <= tokens.length; i++) expect(TAGS).toContain(tags.tag(i));
      expect(tags.tag(tokens.length)).toBe('X');
    }),
  );
});

test.each(['/', '#', "'", 'a-', '(', 'a.', '1,'])(
  'a long run of %j does not reach the tagger, whose time grows with the square of a run',
  (unit) => {
    const tags = tagged(`The ferry left. ${unit.repeat(300)} The ferry stopped.`);
    expect(tags.slice(0, 2)).toEqual(['The/DET', 'ferry/NOUN']);
    expect(tags.slice(6, -6).every((word) => word.endsWith('/X'))).toBe(true);
  },
);
