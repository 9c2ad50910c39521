import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentsOf } from './segments.ts';

const drawn = (length: number, spans: readonly (readonly [number, number])[]): string =>
  segmentsOf(
    { start: 0, end: length },
    spans.map(([start, end]) => ({ start, end })),
  )
    .map(({ start, end, on }) => `${start}-${end}:${on.join(',')}`)
    .join(' ');

describe('overlapping highlights become flat segments', () => {
  test.each([
    ['none', 5, [], '0-5:'],
    ['one', 5, [[1, 3]], '0-1: 1-3:0 3-5:'],
    [
      'nested, the inner one last',
      9,
      [
        [0, 9],
        [3, 5],
      ],
      '0-3:0 3-5:0,1 5-9:0',
    ],
    [
      'nested the other way round',
      9,
      [
        [3, 5],
        [0, 9],
      ],
      '0-3:1 3-5:1,0 5-9:1',
    ],
    [
      'crossing',
      9,
      [
        [0, 5],
        [3, 9],
      ],
      '0-3:0 3-5:1,0 5-9:1',
    ],
    [
      'equal',
      4,
      [
        [1, 3],
        [1, 3],
      ],
      '0-1: 1-3:0,1 3-4:',
    ],
    [
      'touching',
      4,
      [
        [0, 2],
        [2, 4],
      ],
      '0-2:0 2-4:1',
    ],
    [
      'reaching beyond the range',
      4,
      [
        [-3, 2],
        [3, 90],
      ],
      '0-2:0 2-3: 3-4:1',
    ],
    [
      'outside, empty and reversed',
      4,
      [
        [7, 9],
        [2, 2],
        [3, 1],
      ],
      '0-4:',
    ],
  ] as const)('%s', (_name, length, spans, expected) => {
    expect(drawn(length, spans)).toBe(expected);
  });

  test('cover the range without gap or overlap, whatever lies over it', () => {
    const span = fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }) });
    fc.assert(
      fc.property(fc.array(span, { maxLength: 30 }), (spans) => {
        const segments = segmentsOf({ start: 0, end: 50 }, spans);
        let at = 0;
        for (const segment of segments) {
          expect(segment.start).toBe(at);
          at = segment.end;
          const over = spans.flatMap((one, i) =>
            one.start < segment.end && one.end > segment.start && one.start < one.end ? [i] : [],
          );
          if (over.length <= 16) expect([...segment.on].sort()).toEqual(over.sort());
        }
        expect(at).toBe(50);
      }),
    );
  });

  test('ten thousand highlights over one word are cut to what can be told apart', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => ({ start: 0, end: 10 + i }));
    for (const segment of segmentsOf({ start: 0, end: 20_000 }, many)) expect(segment.on.length).toBeLessThanOrEqual(16);
  });
});
