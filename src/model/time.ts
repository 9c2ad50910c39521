import type { Span } from './span.ts';
import type { Day } from './day.ts';

/** TIMEX3 types (TimeML annotation guidelines 1.2.1, section 2.2). */
export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 `mod`. */
export type TimeMod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

/**
 * A time expression before any anchor is known. `symbolic` says how the value follows from the anchor; it is plain JSON, so that
 * it can wait on disk until the article's date is known.
 */
export interface TimeExpression extends Span {
  readonly type: TimeType;
  readonly symbolic: SymbolicTime;
  readonly mod: TimeMod | null;
  readonly rule: string;
}

/**
 * The value of a time expression as a function of the anchor. Owned by extract/time; others only pass it on and call `resolve`.
 */
export type SymbolicTime =
  /** The value is known without an anchor: `2021-07-26`, `P20Y`, `PRESENT_REF`. */
  { readonly kind: 'fixed'; readonly value: string };

/** A time expression with what the anchor made of it. Without an anchor the value stays symbolic and the days are null. */
export interface ResolvedTime {
  readonly value: string;
  readonly from: Day | null;
  readonly to: Day | null;
}
