import type { DateReason } from '../../model/article.ts';
import {
  addMonths,
  dayNumber,
  dayOfNumber,
  firstOfMonth,
  isDay,
  lastOfMonth,
  makeDay,
  MONTHS,
  WEEKDAYS,
  weekdayNumber,
  type Day,
} from '../../model/day.ts';
import type { Pin } from '../../model/span.ts';
import type { Clue } from './clue.ts';
import { unite, type DaySet } from './day-set.ts';

/** Days on which the article may have come out, and why. */
export interface Constraint {
  readonly days: DaySet;
  readonly reason: DateReason;
}

/** A span of an article as evidence; of the dated one where no other is named. */
export type PinOf = (at: Pin, of?: string) => DateReason['evidence'][number];

/**
 * For how many months what has been, and what is to come, is spoken of without its year. Of 40 past and 25 coming months and days that
 * the annotators of MEANTIME and GUM gave a year to, none lay further behind than eight months, and one further ahead than seven: a
 * month of next year in a list. `bench/dating.ts` says how often the ranges that follow miss the truth.
 */
const PAST_YEARLESS = 8;
const AHEAD_YEARLESS = 7;
/** When a day is spoken of as ahead, or as past, without its year. */
export const ahead = (day: Day): DaySet => [[dayNumber(addMonths(day, -AHEAD_YEARLESS)), dayNumber(day)]];
export const behind = (day: Day): DaySet => [[dayNumber(day), dayNumber(addMonths(day, PAST_YEARLESS))]];

/** What months and days without a year say, in every year that is possible. */
export function yearless(clues: readonly Clue[], [from, to]: readonly [number, number], pin: PinOf): Constraint[] {
  const first = Number(dayOfNumber(from).slice(0, 4)) - 1;
  const last = Number(dayOfNumber(to).slice(0, 4)) + 1;
  const constraints: Constraint[] = [];
  for (const clue of clues) {
    if (clue.kind !== 'month-past' && clue.kind !== 'month-day') continue;
    const ranges: (readonly [number, number])[] = [];
    for (let year = first; year <= last; year++) {
      if (clue.kind === 'month-past')
        ranges.push([
          dayNumber(firstOfMonth(year, clue.month)),
          dayNumber(addMonths(lastOfMonth(year, clue.month), PAST_YEARLESS)),
        ]);
      else {
        const day = makeDay(year, clue.month, clue.day);
        if (isDay(day) && (clue.weekday === null || weekdayNumber(day) === clue.weekday))
          ranges.push(...(clue.ahead ? ahead : behind)(day));
      }
    }
    const says =
      clue.kind === 'month-past'
        ? `It tells of ${MONTHS[clue.month - 1]} as past.`
        : `It tells of ${clue.weekday === null ? '' : `${WEEKDAYS[clue.weekday - 1]}, `}${clue.day} ${MONTHS[clue.month - 1]} as ${clue.ahead ? 'still to come' : 'past'}.`;
    constraints.push({ days: unite(ranges), reason: { says, evidence: [pin(clue.at)] } });
  }
  return constraints;
}
