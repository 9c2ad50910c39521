/**
 * Sets of days as sorted, separate ranges of day numbers (days since 1970-01-01), both ends inclusive. Infinity stands for an open
 * end. Sets stay small: a handful of constraints, each of a range a year.
 */
export type DaySet = readonly (readonly [number, number])[];

export const ALL_DAYS: DaySet = [[-Infinity, Infinity]];

/** Both sets' days in common. O(a + b). */
export function intersect(a: DaySet, b: DaySet): DaySet {
  const both: [number, number][] = [];
  for (let i = 0, k = 0; i < a.length && k < b.length;) {
    const from = Math.max(a[i]![0], b[k]![0]);
    const to = Math.min(a[i]![1], b[k]![1]);
    if (from <= to) both.push([from, to]);
    if (a[i]![1] < b[k]![1]) i++;
    else k++;
  }
  return both;
}

/** Ranges in any order, which may overlap, as a set. */
export function unite(ranges: readonly (readonly [number, number])[]): DaySet {
  const set: [number, number][] = [];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = set.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else set.push([from, to]);
  }
  return set;
}

export const hull = (set: DaySet): readonly [number, number] | null => (set.length > 0 ? [set[0]![0], set.at(-1)![1]] : null);
