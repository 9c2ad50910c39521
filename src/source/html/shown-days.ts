import { isDay, makeDay, type Day } from '../../model/day.ts';
import { dayOf } from '../dates.ts';
import { lineOf } from './blocks.ts';
import { MONTHS_BY_NAME } from './month-names.ts';

/** A day that the page shows, with the words that show it. */
export interface ShownDay {
  readonly day: Day;
  readonly words: string;
}

const LONGEST_LINE = 120;
const MOST_LINES = 4_000;

/** The days in one line: numbers and month names in the languages of the table, "31.12.2019", "2019-12-31", "12/31/2019". O(n). */
export function daysIn(line: string, dayFirst: boolean | null): Day[] {
  const days: Day[] = [];
  const text = line.slice(0, 400);
  for (const match of text.matchAll(
    /(?<![\p{L}\d])(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s?(?:de\s|of\s)?(\p{L}{3,12})\.?,?\s(?:de\s|del\s)?(\d{4})(?!\d)/giu,
  )) {
    add(days, match[3]!, MONTHS_BY_NAME.get(match[2]!.toLowerCase()), match[1]!);
  }
  for (const match of text.matchAll(/(?<!\p{L})(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/giu)) {
    add(days, match[3]!, MONTHS_BY_NAME.get(match[1]!.toLowerCase()), match[2]!);
  }
  for (const match of text.matchAll(/(?<![\d.,-])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?![\d.])/g))
    add(days, fullYear(match[3]!), Number(match[2]), match[1]!);
  for (const match of text.matchAll(/(?<![\d-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g))
    add(days, match[1]!, Number(match[2]), match[3]!);
  for (const match of text.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g)) {
    const [first, second] = [Number(match[1]), Number(match[2])];
    // Where both could be the month, only the page's language tells.
    const isDayFirst = first > 12 ? true : second > 12 ? false : first === second ? true : dayFirst;
    if (isDayFirst !== null) add(days, match[3]!, isDayFirst ? second : first, isDayFirst ? match[1]! : match[2]!);
  }
  return days;
}

function add(days: Day[], year: string, month: number | undefined, day: string): void {
  if (month === undefined) return;
  const made = makeDay(Number(year), month, Number(day));
  if (isDay(made) && made >= '1990-01-01' && made <= '2099-12-31' && !days.includes(made)) days.push(made);
}

const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);

/** Days in the short lines of a page, in its order: a date that stands by itself is a line of few words. */
export function shownDays(document: Document, dayFirst: boolean | null): ShownDay[] {
  const shown: ShownDay[] = [];
  let lines = 0;
  for (const element of document.querySelectorAll(
    'time, p, span, div, li, a, em, small, strong, b, i, td, h2, h3, h4, h5, h6, address, dd, font, abbr',
  )) {
    if (element.firstElementChild && element.querySelector('time, p, span, div, li, td, dd')) continue;
    const raw = element.textContent ?? '';
    if (raw.length > LONGEST_LINE * 3 || !/\d/.test(raw)) continue;
    if (lines++ > MOST_LINES) break;
    const words = lineOf(element);
    if (words.length > LONGEST_LINE) continue;
    for (const day of daysIn(words, dayFirst)) shown.push({ day, words });
  }
  return shown;
}

/** The day of an attribute or of words; null where there is none. */
export const dayOfWords = (words: string | null, dayFirst: boolean | null): Day | null =>
  words === null ? null : (dayOf(words) ?? daysIn(words, dayFirst)[0] ?? null);
