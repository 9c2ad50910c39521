import type { TimeEntry } from '../../model/record.ts';
import { DATE_WORDS, NUMBER_WORDS, POWERS, TIME_LEADS, UNITS } from './edit-words.ts';
import type { OwnWords } from './own-words.ts';
import type { Hunk, WordRange } from './passages.ts';

/** One side of a change: its words, and what stands around them. */
export interface HunkSide {
  /** In lower case, with straight apostrophes. */
  readonly words: readonly string[];
  /** As they stand. */
  readonly forms: readonly string[];
  /** The words within four of it on either side. */
  readonly around: readonly string[];
  /** A line ends within the words or at their edge. */
  readonly breaksLine: boolean;
  /** A clock time ("5:46") touches the words. */
  readonly clock: boolean;
  /** The numbers among the words that are no part of a date. */
  readonly numbers: readonly number[];
  /** What the numbers are in: a currency sign before or a unit behind them; '' where none stands there. */
  readonly unit: string;
  /** The times that the words are part of; where none was read, the date words themselves. */
  readonly dates: readonly HunkDate[];
  /** A time begins right behind the words, or behind "the end of" and the like. */
  readonly beforeTime: boolean;
  /** A number stands right behind the words. */
  readonly beforeNumber: boolean;
  /** The first word begins a sentence. */
  readonly initial: boolean;
}

/** A time in a change: its days, where they are known, and what it is called among its like. */
export interface HunkDate {
  readonly from: string | null;
  readonly to: string | null;
  /** "weekday", "month", "year": names of one sort exclude one another; null for others ("today", "recently"). */
  readonly sort: string | null;
  readonly name: string;
}

export interface HunkView {
  readonly a: HunkSide;
  readonly b: HunkSide;
}

/** What the typing of edits needs of an article. */
export interface EditText {
  readonly words: OwnWords;
  readonly times: readonly TimeEntry[];
}

export const viewHunk = (a: EditText, b: EditText, hunk: Hunk): HunkView => ({ a: viewSide(a, hunk.a), b: viewSide(b, hunk.b) });

function viewSide(article: EditText, range: WordRange): HunkSide {
  const { words } = article;
  const forms = Array.from({ length: range.to - range.from }, (_, i) => formAt(words, range.from + i));
  const lower = forms.map(normal);
  const times = Array.from(lower, (_, i) => timeAt(article, range.from + i));
  return {
    words: lower,
    forms,
    around: aroundOf(words, range),
    breaksLine: within(words, range).includes('\n'),
    clock: /\d[:.]\d\d|:\d/.test(within(words, { from: range.from - 1, to: range.to + 1 })) && lower.some(isDigits),
    numbers: numbersOf(lower.filter((word, i) => !times[i] && !isYear(word))),
    unit: unitOf(words, range),
    dates: datesOf(lower, times),
    beforeTime: timeFollows(article, range.to),
    beforeNumber: isNumber(normal(formAt(words, range.to))),
    initial: beginsSentence(words, range.from),
  };
}

export const normal = (form: string): string => form.toLowerCase().replaceAll('’', "'");

const formAt = (words: OwnWords, i: number): string =>
  i >= 0 && i < words.length ? words.text.slice(words.start[i], words.end[i]) : '';

const isDigits = (word: string): boolean => word !== '' && word.charCodeAt(0) >= 0x30 && word.charCodeAt(0) <= 0x39;
const isYear = (word: string): boolean => word.length === 4 && isDigits(word) && Number(word) >= 1900 && Number(word) < 2100;
const isNumber = (word: string): boolean => isDigits(word) || NUMBER_WORDS.has(word);

function unitOf(words: OwnWords, { from, to }: WordRange): string {
  const last = /^(?:square|cubic|sq|cu)$/.test(normal(formAt(words, to))) ? to + 1 : to; // "170,000 SQUARE feet"
  for (let i = from; i <= last; i++) {
    const before = i < words.length ? (words.text[words.start[i]! - 1] ?? '') : '';
    if (i < to && '$£€¥'.includes(before) && before !== '') return before;
    const word = normal(formAt(words, i));
    const unit = word.split('-').find((part) => UNITS.has(part));
    if (unit !== undefined) return unit.replace(/s$/, '');
  }
  return '';
}

/** The values of the numbers in a row of words: "2.5 million" and "2,500,000" are one. */
function numbersOf(words: readonly string[]): number[] {
  const numbers: number[] = [];
  let value: number | null = null;
  for (const word of words) {
    const plain: number | undefined = isDigits(word)
      ? Number(word.replaceAll(',', ''))
      : (NUMBER_WORDS.get(word) ?? (value === null ? undefined : POWERS.get(word)));
    if (plain === undefined || Number.isNaN(plain)) {
      if (value !== null) numbers.push(value);
      value = null;
    } else if (value === null) value = plain;
    else if (plain >= 100 && !isDigits(word)) value *= plain;
    else if (value >= 20 && plain < 10 && !isDigits(word)) value += plain;
    else {
      numbers.push(value);
      value = plain;
    }
  }
  if (value !== null) numbers.push(value);
  return numbers;
}

/** The time that word i is part of. Times are in order of reading. */
function timeAt({ words, times }: EditText, i: number): TimeEntry | null {
  if (i < 0 || i >= words.length) return null;
  const at = words.start[i]!;
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  const time = times[low];
  return time && time.start <= at ? time : null;
}

function datesOf(words: readonly string[], times: readonly (TimeEntry | null)[]): HunkDate[] {
  const dates: HunkDate[] = [];
  words.forEach((word, i) => {
    const time = times[i];
    const sort = sortOf(word);
    if (!time && sort === null && !DATE_WORDS.has(word)) return;
    if (time && (time.type === 'DURATION' || time.type === 'SET')) return;
    if (time && sort === null && times[i - 1] === time) return; // the other words of a time that was counted
    dates.push({ from: time?.from ?? null, to: time?.to ?? null, sort, name: isYear(word) ? word : word.slice(0, SHORT_NAME) });
  });
  return dates;
}

/** "Sept" and "September" begin alike. */
const SHORT_NAME = 3;

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)/;

function sortOf(word: string): string | null {
  if (isYear(word)) return 'year';
  if (!DATE_WORDS.has(word)) return null;
  if (WEEKDAY.test(word) && word !== 'month') return 'weekday';
  return MONTH.test(word) ? 'month' : null;
}

const AROUND = 4;

function aroundOf(words: OwnWords, { from, to }: WordRange): string[] {
  const around: string[] = [];
  for (let i = from - AROUND; i < from; i++) around.push(normal(formAt(words, i)));
  for (let i = to; i < to + AROUND; i++) around.push(normal(formAt(words, i)));
  return around;
}

/** The text of the words, with the gaps at their edges. */
function within(words: OwnWords, { from, to }: WordRange): string {
  const start = from > 0 ? words.end[from - 1]! : 0;
  return words.text.slice(start, to < words.length ? words.start[to] : words.text.length);
}

const FARTHEST_TIME = 4;

function timeFollows(article: EditText, from: number): boolean {
  for (let i = from; i < from + FARTHEST_TIME; i++) {
    const word = normal(formAt(article.words, i));
    if (timeAt(article, i) || isYear(word) || DATE_WORDS.has(word)) return true;
    if (!TIME_LEADS.has(word)) return false;
  }
  return false;
}

/** Whether a stop, a line's start or an opening mark stands before word i. */
function beginsSentence({ text, start, end }: OwnWords, i: number): boolean {
  if (i === 0) return true;
  for (let at = start[i]! - 1; at >= end[i - 1]!; at--) if ('.!?:\n“"‘'.includes(text[at]!)) return true;
  return false;
}
