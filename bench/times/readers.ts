import { makeDocument } from '../../src/text/document.ts';
import { findTimes } from '../../src/extract/time/times.ts';
import { resolveTimes } from '../../src/extract/time/resolve.ts';
import { addDays, addMonths, isoWeek, weekdayNumber, type Day } from '../../src/model/day.ts';
import type { Article } from '../../src/model/article.ts';

/** A time as gold and every reader give it: offsets into the article's text, TIMEX3 type and value. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string | null;
}

/** Reads the times of one text, seen from its day. */
export type TimeReader = (text: string, day: Day) => readonly Timex[];

/** Loads a reader only when it is measured. `most`: it gets the first articles of a corpus, of about so many characters, and no more. */
export interface ReaderEntry {
  readonly name: string;
  readonly most: number;
  load(): Promise<TimeReader>;
}

export const READERS: readonly ReaderEntry[] = [
  { name: 'onrecord', most: Infinity, load: async () => onrecord },
  { name: 'chrono-node', most: Infinity, load: loadChrono },
  // About a minute for a megabyte.
  { name: 'MS recognizers', most: 150_000, load: loadRecognizers },
];

function onrecord(text: string, day: Day): Timex[] {
  const article: Article = {
    id: 'bench',
    text,
    sha256: '',
    title: null,
    byline: null,
    source: null,
    url: null,
    language: 'en',
    givenDate: day,
    origin: 'bench',
  };
  const times = findTimes(makeDocument(article));
  const resolved = resolveTimes(times, { from: day, to: day });
  return times.map(({ start, end, type }, i) => ({ start, end, type, value: resolved[i]!.value }));
}

const noonOf = (day: Day): Date => new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)), 12);
const two = (n: number): string => String(n).padStart(2, '0');

/** chrono's certain components as a value; where none is certain the expression is relative, and its day is the value. */
async function loadChrono(): Promise<TimeReader> {
  const chrono = await import('chrono-node');
  return (text, day) =>
    chrono.parse(text, noonOf(day)).map(({ index, text: words, start }) => {
      const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute'): number => start.get(name) ?? 0;
      const year = String(part('year')).padStart(4, '0');
      const date = `${year}-${two(part('month'))}-${two(part('day'))}`;
      const hasDay = start.isCertain('day') || start.isCertain('weekday');
      const time = start.isCertain('hour');
      const value = time
        ? `${date}T${two(part('hour'))}:${two(part('minute'))}`
        : hasDay
          ? date
          : start.isCertain('month')
            ? `${year}-${two(part('month'))}`
            : start.isCertain('year')
              ? year
              : date;
      return { start: index, end: index + words.length, type: time ? 'TIME' : 'DATE', value };
    });
}

/** What the recognizers resolve to; of two readings the first, which is the past one. Ranges that are a unit of the calendar get its value. */
async function loadRecognizers(): Promise<TimeReader> {
  const { recognizeDateTime, Culture, DateTimeOptions } = await import('@microsoft/recognizers-text-date-time');
  const paragraph = (text: string, from: number, day: Day): Timex[] =>
    recognizeDateTime(text, Culture.English, DateTimeOptions.None, noonOf(day)).map(({ start, end, resolution }) => {
      const values: unknown = resolution?.['values'];
      const first = Array.isArray(values) ? (values[0] as Readonly<Record<string, string>>) : {};
      return { start: from + start, end: from + end + 1, ...ofResolution(first, day) };
    });
  // A paragraph at a time: its cost grows with the square of the text's length.
  return (text, day) => [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: words, index }) => paragraph(words, index, day));
}

function ofResolution(found: Readonly<Record<string, string>>, day: Day): Pick<Timex, 'type' | 'value'> {
  const { timex = '', type = '', value, start, end } = found;
  switch (type) {
    case 'date':
      return { type: 'DATE', value: value ?? timex };
    case 'datetime':
      return { type: 'TIME', value: value ? value.slice(0, 16).replace(' ', 'T') : timex };
    case 'time':
      return { type: 'TIME', value: value ? `${day}T${value.slice(0, 5)}` : timex };
    case 'duration':
      return { type: 'DURATION', value: timex };
    case 'set':
      return { type: 'SET', value: timex };
    case 'daterange':
      return { type: 'DATE', value: (start && end && unitOf(start, end)) || timex };
    default:
      // "last night": 2026-05-12TNI
      return { type: 'TIME', value: timex.startsWith('T') ? `${day}${timex}` : timex };
  }
}

/** The year, quarter, month or week from one day to before another; null where it is none. */
function unitOf(start: Day, end: Day): string | null {
  const year = start.slice(0, 4);
  if (start.endsWith('-01-01') && addMonths(start, 12) === end) return year;
  if (start.endsWith('-01') && addMonths(start, 1) === end) return start.slice(0, 7);
  if (start.endsWith('-01') && addMonths(start, 3) === end) return `${year}-Q${Math.ceil(Number(start.slice(5, 7)) / 3)}`;
  if (addDays(start, 7) === end && weekdayNumber(start) === 1) {
    const { year: weekYear, week } = isoWeek(start);
    return `${weekYear}-W${two(week)}`;
  }
  return null;
}
