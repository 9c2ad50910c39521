import { describe, expect, test } from 'vitest';
import { differs, wordDiff } from './word-diff.ts';

const drawn = (base: string, variant: string): string =>
  wordDiff(base, variant)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `{-${text}-}`))
    .join('');

describe('two wordings are aligned word by word', () => {
  test.each([
    ['one word', 'We will leave', 'We may leave', 'We {-will -}{+may +}leave'],
    ['a word more', 'We leave', 'We never leave', 'We {+never +}leave'],
    ['a word less', 'We never leave', 'We leave', 'We {-never -}leave'],
    ['a number', 'about 2,500 men', 'about 2,600 men', 'about 2,{-500 -}{+600 +}men'],
  ])('%s', (_name, base, variant, expected) => {
    expect(drawn(base, variant)).toBe(expected);
  });

  test.each([
    ['the form of apostrophes', "We don't know", 'We don’t know'],
    ['capitals', 'The wall', 'the wall'],
    ['the comma before a closing mark', 'We will leave,', 'We will leave'],
    ['blanks', 'We  will leave', 'We will leave'],
  ])('%s makes no difference', (_name, base, variant) => {
    expect(differs(wordDiff(base, variant))).toBe(false);
  });

  test('texts with nothing in common are given whole, not searched for ever', () => {
    const [base, variant] = [words('a', 3000), words('b', 3000)];
    expect(wordDiff(base, variant)).toEqual([
      { kind: 'removed', text: base },
      { kind: 'added', text: variant },
    ]);
  });
});

const words = (prefix: string, n: number): string => Array.from({ length: n }, (_, i) => `${prefix}${i}`).join(' ');
