/** First and last day of a cluster, as day numbers. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** Days without an article that say nothing yet: a story rests over a weekend. */
const REST = 7;
/** Days beyond these in which half of a likeness is lost. */
const HALF_LIFE = 300;

/**
 * What is left of a likeness over the time that lies between two clusters: all within a week, 95 % over a month, two thirds over half a
 * year, 44 % over a year. So a trial months after the crime still comes to it, and a story that goes on for years holds together by
 * its articles in between; but next year's fire in the same town would have to be told in almost the same words. Time that is not
 * known takes nothing. 0–1.
 */
export function betweenDays(a: Days | null, b: Days | null): number {
  if (!a || !b) return 1;
  const apart = Math.max(0, a.first - b.last, b.first - a.last);
  return 0.5 ** (Math.max(0, apart - REST) / HALF_LIFE);
}

export const joined = (a: Days | null, b: Days | null): Days | null =>
  a && b ? { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) } : (a ?? b);
