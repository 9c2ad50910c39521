import { addDays, firstOfMonth, lastOfMonth, makeDay, weekdayNumber, type Day } from '../../../model/day.ts';
import type { CalendarName } from '../../../model/time.ts';

/** The day of a feast that moves, in a year. */
export function feastDay(feast: Extract<CalendarName, { unit: 'feast' }>, year: number): Day {
  if ('easter' in feast) return addDays(easterSunday(year), feast.easter);
  const { month, weekday, nth } = feast;
  if (nth < 0) {
    const last = lastOfMonth(year, month);
    return addDays(last, -((weekdayNumber(last) - weekday + 7) % 7) + (nth + 1) * 7);
  }
  const first = firstOfMonth(year, month);
  return addDays(first, ((weekday - weekdayNumber(first) + 7) % 7) + (nth - 1) * 7);
}

/** Western Easter by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991, chapter 8). */
function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return makeDay(year, Math.floor(n / 31), (n % 31) + 1);
}
