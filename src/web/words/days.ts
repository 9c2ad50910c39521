import type { Published } from '../../model/article.ts';
import { MONTHS, dayOfMonth, daysInMonth, monthOf, yearOf, type Day, type DayRange } from '../../model/day.ts';

/** `28 July 2031` */
export const dayWords = (day: Day): string => `${dayOfMonth(day)} ${monthName(day)} ${yearOf(day)}`;

/** `26 Jul` */
export const shortDay = (day: Day): string => `${dayOfMonth(day)} ${monthName(day).slice(0, 3)}`;

/** `July 2021` */
export const monthWords = (day: Day): string => `${monthName(day)} ${yearOf(day)}`;

const monthName = (day: Day): string => MONTHS[monthOf(day) - 1] ?? '';

export const isExact = ({ from, to }: DayRange): boolean => from !== null && from === to;

/** A range in as few words as say it honestly: a day, a month, a year, `3–7 June 2021`, `since 3 June 2021`. */
export function rangeWords({ from, to }: DayRange): string {
  if (from === null && to === null) return 'day unknown';
  if (from === null) return `until ${dayWords(to!)}`;
  if (to === null) return `from ${dayWords(from)} on`;
  if (from === to) return dayWords(from);
  const startsYear = from.endsWith('-01-01');
  const endsYear = to.endsWith('-12-31');
  if (startsYear && endsYear) return yearOf(from) === yearOf(to) ? `${yearOf(from)}` : `${yearOf(from)}–${yearOf(to)}`;
  const wholeMonths = dayOfMonth(from) === 1 && dayOfMonth(to) === daysInMonth(yearOf(to), monthOf(to));
  if (yearOf(from) !== yearOf(to))
    return wholeMonths ? `${monthWords(from)} – ${monthWords(to)}` : `${dayWords(from)} – ${dayWords(to)}`;
  if (monthOf(from) !== monthOf(to))
    return wholeMonths ? `${monthName(from)}–${monthWords(to)}` : `${dayOfMonth(from)} ${monthName(from)} – ${dayWords(to)}`;
  return wholeMonths ? monthWords(from) : `${dayOfMonth(from)}–${dayWords(to)}`;
}

/** The day of an article; a range is said as one, with its weekday where that is known. */
export function publishedWords(published: Published): string {
  if (published.date !== null) return dayWords(published.date);
  const { from, to, weekday } = published;
  if (from === null && to === null) return weekday === null ? 'undated' : `a ${weekday}, undated`;
  const range =
    from !== null && to !== null
      ? `between ${dayWords(from)} and ${dayWords(to)}`
      : from !== null
        ? `not before ${dayWords(from)}`
        : `not after ${dayWords(to!)}`;
  return weekday === null ? range : `a ${weekday} ${range}`;
}

/** The day that an article is sorted and drawn by, where anything is known. */
export const publishedDay = (published: Published): Day | null => published.date ?? published.from ?? published.to ?? null;
