import type { DayRange } from '../../model/day.ts';
import type { ResolvedTime, TimeExpression } from '../../model/time.ts';

/** What is known of the article's day: exact where from = to. */
export type Anchor = DayRange;

/**
 * Values and days of an article's times, given what is known of its day. Where the anchor is a range, a time has a value only if
 * every day of the range gives the same one.
 */
export function resolveTimes(times: readonly TimeExpression[], _anchor: Anchor): ResolvedTime[] {
  return times.map((time) => ({ value: time.symbolic.kind === 'fixed' ? time.symbolic.value : '', from: null, to: null }));
}
