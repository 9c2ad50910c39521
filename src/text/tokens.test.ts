import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from './tokens.ts';

const words = (text: string): string[] => {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.length }, (_, i) => tokens.word(i));
};

test.each<[string, string]>([
  ["We're at Iraq's side.", "We 're at Iraq 's side ."],
  ['They don’t', 'They don’t'],
  ["O'Brien's", "O'Brien 's"],
  ['the U.S.-Iraq talks', 'the U.S. - Iraq talks'],
  ['the U.S-Iraqi talks', 'the U.S - Iraqi talks'],
  ['Lt. Col. John F. Kelly', 'Lt. Col. John F. Kelly'],
  ['He said no.', 'He said no .'],
  ['No. 5', 'No. 5'],
  ['So do I.', 'So do I .'],
  ['$1.9tn, 2,500 and 4th', '$ 1.9 tn , 2,500 and 4 th'],
  ['the 1990s', 'the 1990 s'],
  ['at 10:30 a.m.', 'at 10 : 30 a.m.'],
  ['wait ... what--yes', 'wait ... what -- yes'],
  ['2½ years', '2 ½ years'],
  ['COVID-19', 'COVID - 19'],
  ['', ''],
])('tokens of %j', (text, expected) => {
  expect(words(text).join(' ')).toBe(expected);
});

test.each<[string, string]>([
  ['Lt.', 'lt'],
  ['U.S.', 'u.s.'],
  ['DON’T', "don't"],
])('lower case of %j is %j', (text, expected) => {
  expect(tokenize(text).lower(0)).toBe(expected);
});

test('tokens are in order, are not empty, and leave out only white space and control characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const tokens = tokenize(text);
      let at = 0;
      for (let i = 0; i < tokens.length; i++) {
        expect(tokens.start[i]).toBeGreaterThanOrEqual(at);
        expect(tokens.end[i]).toBeGreaterThan(tokens.start[i]!);
        expect(text.slice(at, tokens.start[i])).toMatch(/^[\s\p{Cc}\u200b\u2060\ufeff]*$/u);
        at = tokens.end[i]!;
      }
      expect(text.slice(at)).toMatch(/^[\s\p{Cc}\u200b\u2060\ufeff]*$/u);
    }),
  );
});
