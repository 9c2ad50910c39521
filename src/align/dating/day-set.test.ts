import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hull, intersect, unite, type DaySet } from './day-set.ts';

const sets = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 9 })), { maxLength: 6 })
  .map((ranges) => unite(ranges.map(([from, length]) => [from, from + length])));

const daysOf = (set: DaySet): number[] => set.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));

test('intersection holds what both hold', () => {
  fc.assert(
    fc.property(sets, sets, (a, b) => {
      const inB = new Set(daysOf(b));
      expect(daysOf(intersect(a, b))).toEqual(daysOf(a).filter((day) => inB.has(day)));
    }),
  );
});

test('a union is in order, parted, and within its hull', () => {
  fc.assert(
    fc.property(sets, (set) => {
      for (let i = 1; i < set.length; i++) expect(set[i]![0]).toBeGreaterThan(set[i - 1]![1] + 1);
      expect(hull(set)).toEqual(set.length > 0 ? [set[0]![0], set.at(-1)![1]] : null);
    }),
  );
});
