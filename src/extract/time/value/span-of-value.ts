import type { Season } from '../../../model/time.ts';
import { addDays, firstOfMonth, isDay, lastOfMonth, makeDay, mondayOfWeek, type Day } from '../../../model/day.ts';

/** First and last day of a time, both inclusive. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

const SEASON_MONTH: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/**
 * The days of a TIMEX3 date or time value; null for durations, references, years before Christ and values with unknown parts.
 * A season is three whole months from March, June, September or December; winter runs into the next year.
 */
export function daysOfValue(value: string): Days | null {
  const date = dateOf(value);
  if (isDay(date)) return { from: date, to: date };
  const year = Number(date.slice(0, 4));
  if (/^\d{4}$/.test(date)) return year > 0 ? { from: makeDay(year, 1, 1), to: makeDay(year, 12, 31) } : null;
  if (/^\d{3}$/.test(date)) return { from: makeDay(year * 10, 1, 1), to: makeDay(year * 10 + 9, 12, 31) };
  if (/^\d{2}$/.test(date)) return { from: makeDay(year * 100, 1, 1), to: makeDay(year * 100 + 99, 12, 31) };
  if (!/^\d{4}-/.test(date)) return null;
  const rest = date.slice(5);
  if (/^(0[1-9]|1[0-2])(-XX)?$/.test(rest)) return months(year, Number(rest.slice(0, 2)), 1);
  if (/^W\d\d$/.test(rest)) return week(year, Number(rest.slice(1)), 0);
  if (/^W\d\d-WE$/.test(rest)) return week(year, Number(rest.slice(1, 3)), 5);
  if (/^Q[1-4]$/.test(rest)) return months(year, Number(rest[1]) * 3 - 2, 3);
  if (/^H[12]$/.test(rest)) return months(year, Number(rest[1]) * 6 - 5, 6);
  const season = SEASON_MONTH[rest as Season];
  return season ? months(year, season, 3) : null;
}

/** The value without its time of day. */
export function dateOf(value: string): string {
  const time = value.indexOf('T');
  return time < 0 || !/^[\dX]/.test(value) ? value : value.slice(0, time);
}

function months(year: number, month: number, count: number): Days {
  const last = month + count - 1;
  return { from: firstOfMonth(year, month), to: last > 12 ? lastOfMonth(year + 1, last - 12) : lastOfMonth(year, last) };
}

function week(year: number, n: number, from: number): Days {
  const monday = mondayOfWeek(year, n);
  return { from: addDays(monday, from), to: addDays(monday, 6) };
}
