/**
 * Calendar arithmetic on ISO 8601 days (`YYYY-MM-DD`, proleptic Gregorian calendar, no time zone). Days compare as strings.
 * Day numbers count from 1970-01-01; weekdays are ISO 8601: 1 = Monday … 7 = Sunday.
 */

/** `YYYY-MM-DD` */
export type Day = string;

/** Inclusive; null is an open end. */
export interface DayRange {
  readonly from: Day | null;
  readonly to: Day | null;
}

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const DAY_MS = 86_400_000;

/** The civil day as a number of days since 1970-01-01. */
export const dayNumber = (day: Day): number => Math.round(Date.UTC(yearOf(day), monthOf(day) - 1, dayOfMonth(day)) / DAY_MS);

export const dayOfNumber = (n: number): Day => new Date(n * DAY_MS).toISOString().slice(0, 10);

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
/** 1–12 */
export const monthOf = (day: Day): number => Number(day.slice(5, 7));
/** 1–31 */
export const dayOfMonth = (day: Day): number => Number(day.slice(8, 10));

export const makeDay = (year: number, month: number, day: number): Day => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** Whether the string is a day that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const month = monthOf(text);
  return month >= 1 && month <= 12 && dayOfMonth(text) >= 1 && dayOfMonth(text) <= daysInMonth(yearOf(text), month);
}

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export const addDays = (day: Day, n: number): Day => dayOfNumber(dayNumber(day) + n);

/** The same day of the month n months on; the month's last day where that does not exist (31 January + 1 = 28 February). */
export function addMonths(day: Day, n: number): Day {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + n;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  return makeDay(year, month, Math.min(dayOfMonth(day), daysInMonth(year, month)));
}

/** 1 = Monday … 7 = Sunday */
export const weekdayNumber = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

export const weekdayName = (day: Day): Weekday => WEEKDAYS[weekdayNumber(day) - 1]!;

/** Days from a to b; negative where b is earlier. */
export const daysBetween = (a: Day, b: Day): number => dayNumber(b) - dayNumber(a);

export const firstOfMonth = (year: number, month: number): Day => makeDay(year, month, 1);

export const lastOfMonth = (year: number, month: number): Day => makeDay(year, month, daysInMonth(year, month));

/** ISO 8601 week of a day: its week-year and number. */
export function isoWeek(day: Day): { readonly year: number; readonly week: number } {
  const thursday = addDays(day, 4 - weekdayNumber(day));
  const year = yearOf(thursday);
  return { year, week: Math.floor((dayNumber(thursday) - dayNumber(makeDay(year, 1, 1))) / 7) + 1 };
}

/** The Monday of an ISO 8601 week. */
export function mondayOfWeek(year: number, week: number): Day {
  const fourth = makeDay(year, 1, 4);
  return addDays(fourth, 1 - weekdayNumber(fourth) + (week - 1) * 7);
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');
