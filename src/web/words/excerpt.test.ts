import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marked } from '../../../test/marked.ts';
import { excerptOf, type Excerpt } from './excerpt.ts';

const drawn = (one: Excerpt): string =>
  `${one.cutBefore ? '…' : ''}${one.before}[${one.words}${one.cutWithin ? '…' : ''}]${one.after}${one.cutAfter ? '…' : ''}`;

describe('words with a little of what stands around them', () => {
  test.each([
    ['all of a short paragraph', 'First.\nIt was [[cold]] there.\nLast.', 40, 'It was [cold] there.'],
    ['cut between words', 'It was very very [[cold]] there that night.', 8, '…very [cold] there…'],
    ['nothing around', 'It was [[cold]] there.', 0, '…[cold]…'],
    ['at both ends of the text', '[[It was cold.]]', 10, '[It was cold.]'],
  ])('%s', (_name, source, reach, expected) => {
    const { text, spans } = marked(source);
    expect(drawn(excerptOf(text, spans[0]!, reach))).toBe(expected);
  });

  test('long words are cut within', () => {
    expect(drawn(excerptOf('one two three four', { start: 0, end: 18 }, 10, 10))).toBe('[one two…]');
  });

  test('no pair of surrogates is cut apart, and what is shown stands in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.nat(80), fc.nat(80), (text, from, length) => {
        const one = excerptOf(text, { start: from, end: from + length }, 5, 9);
        expect(text).toContain(one.before + one.words + one.after);
      }),
    );
  });
});
