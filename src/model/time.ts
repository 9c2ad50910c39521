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
  /** What a mod START or END cuts off: a third ("early"), or the edge that the contract sets ("the beginning of"). */
  readonly part?: 'third' | 'edge';
  /** Which way the verb near a date looks; absent where none says. Dating rests on it. */
  readonly tense?: 'past' | 'future';
  /** The weekday that stands with a day (1 = Monday … 7 = Sunday): "Friday, May 8". It tells the year where that is left out. */
  readonly weekday?: number;
  readonly rule: string;
}

/**
 * The value of a time expression as a function of the anchor. Owned by extract/time; others pass it on and call `resolveTimes`.
 * `of` is what the value is reckoned from: the article's day, an earlier expression, or another value.
 */
export type SymbolicTime =
  /** Known without an anchor: `2031-07-28`, `P20Y`, `PRESENT_REF`. */
  | { readonly kind: 'fixed'; readonly value: string }
  /** The article's day. */
  | { readonly kind: 'article' }
  /** The value of an earlier expression of the article, by its index in the article's times. */
  | {
      readonly kind: 'earlier';
      readonly time: number;
      /**
       * What is reckoned back from it has been: where the expression lies ahead of the article, the article's day stands for it.
       * `known-article`: it may well lie ahead, so that without the article's day there is no value.
       */
      readonly limit?: 'article' | 'known-article';
    }
  /** The unit of the calendar that holds the base, `by` units on (negative: back): "last year" is year −1 of the article. */
  | { readonly kind: 'shift'; readonly of: SymbolicTime; readonly unit: TimeUnit; readonly by: number }
  /** A day, month, … known by its name, seen from the base: "Monday", "December 31", "the third quarter". */
  | { readonly kind: 'named'; readonly of: SymbolicTime; readonly name: CalendarName; readonly toward: Toward }
  /** A named part of a value: "October of next year", "the 13th" of that month. */
  | { readonly kind: 'part'; readonly of: SymbolicTime; readonly name: CalendarName }
  /** A time of a day: `time` is what follows the day in the value (`TAF`, `T16:08Z`). */
  | { readonly kind: 'clock'; readonly of: SymbolicTime; readonly time: string };

export type TimeUnit =
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'fiscal-year'
  /** A year, but as fine as the base: a year before 2020-Q3 is 2019-Q3. */
  | 'same-a-year';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

export type CalendarName =
  /** 1 = Monday … 7 = Sunday */
  | { readonly unit: 'weekday'; readonly n: number }
  | { readonly unit: 'weekend' }
  | { readonly unit: 'month'; readonly n: number }
  | { readonly unit: 'month-day'; readonly month: number; readonly day: number }
  | { readonly unit: 'day-of-month'; readonly n: number }
  /** A feast that moves: days from Easter Sunday, or the n-th weekday of a month (negative: from its end). */
  | { readonly unit: 'feast'; readonly easter: number }
  | { readonly unit: 'feast'; readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly unit: 'season'; readonly season: Season }
  | { readonly unit: 'quarter'; readonly n: number }
  | { readonly unit: 'half'; readonly n: number }
  /** The n-th week, weekend or day of a longer time; negative counts from its end. */
  | {
      readonly unit: 'nth';
      readonly of: 'week' | 'weekend' | 'day' | 'month' | 'quarter' | 'year' | 'decade';
      readonly n: number;
    };

/**
 * Which of the days of a name is meant. `past`: the last that has begun by the base; `future`: the first that has not ended before
 * it; `before`, `after`: the same, but not the one that holds the base; `same`: the one in the base's week (of a weekday) or year;
 * `nearest`: whichever is closer to the base; `onward`: the same, but rather on than back, as a story is told.
 */
export type Toward = 'past' | 'future' | 'before' | 'after' | 'same' | 'nearest' | 'onward';

/** A time expression with what the anchor made of it. Without an anchor the value stays symbolic and the days are null. */
export interface ResolvedTime {
  readonly value: string;
  readonly from: Day | null;
  readonly to: Day | null;
}
