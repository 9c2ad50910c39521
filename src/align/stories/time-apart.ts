/** First and last day of a cluster, as day numbers. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** Days without an article that say nothing yet: a story rests over a weekend. */
const REST = 7;
/** How much of the likeness is lost with each factor of e in the time beyond. */
const LOSS = 0.08;

/**
 * What is left of a likeness over the time that lies between two clusters: all within a week, nine tenths over a month, three quarters
 * over a year. So that a trial months after the crime still comes to it, but the next fire in the same town has to be more alike than
 * fires in one town are. Time that is not known takes nothing. 0–1.
 */
export function betweenDays(a: Days | null, b: Days | null): number {
  if (!a || !b) return 1;
  const apart = Math.max(0, a.first - b.last, b.first - a.last);
  return apart <= REST ? 1 : 1 / (1 + LOSS * Math.log(apart / REST));
}

export const joined = (a: Days | null, b: Days | null): Days | null =>
  a && b ? { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) } : (a ?? b);
