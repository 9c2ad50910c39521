import { describe, expect, test } from 'vitest';
import { alignedRows } from './alignment.ts';

const passage = (a: readonly [number, number], b: readonly [number, number]) => ({
  a: { start: a[0], end: a[1] },
  b: { start: b[0], end: b[1] },
});
const side = (span: { start: number; end: number } | null): string => (span ? `${span.start}-${span.end}` : '∅');
const drawn = (passages: readonly ReturnType<typeof passage>[], a: number, b: number): string =>
  alignedRows({ passages }, a, b)
    .map((row) => `${side(row.a)}${row.shared ? '=' : '|'}${side(row.b)}`)
    .join(' ');

describe('two texts side by side', () => {
  test.each([
    ['no passage', [], 5, 7, '0-5|0-7'],
    ['one passage from end to end', [passage([0, 5], [0, 7])], 5, 7, '0-5=0-7'],
    ['words around a passage', [passage([2, 4], [3, 6])], 5, 7, '0-2|0-3 2-4=3-6 4-5|6-7'],
    ['words on one side only', [passage([0, 4], [3, 7])], 4, 7, '∅|0-3 0-4=3-7'],
    ['passages that changed places', [passage([0, 4], [5, 9]), passage([5, 9], [0, 4])], 9, 9, '5-9=0-4 ∅|4-5 0-4=5-9 4-5|∅'],
    ['a passage that overlaps another', [passage([0, 4], [0, 4]), passage([2, 6], [4, 8])], 8, 8, '0-4=0-4 4-8|4-8'],
    ['a passage beyond the text', [passage([0, 40], [0, 4])], 4, 4, '0-4|0-4'],
  ] as const)('%s', (_name, passages, a, b, expected) => {
    expect(drawn(passages, a, b)).toBe(expected);
  });
});
