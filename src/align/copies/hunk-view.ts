import type { TimeEntry } from '../../model/record.ts';
import { DATE_WORDS, NUMBER_WORDS, POWERS, TIME_LEADS } from './edit-words.ts';
import type { OwnWords } from './own-words.ts';
import type { Hunk, WordRange } from './passages.ts';

/** One side of a change: its words, and what stands around them. */
export interface HunkSide {
  /** In lower case, with straight apostrophes. */
  readonly words: readonly string[];
  /** As they stand. */
  readonly forms: readonly string[];
  readonly before: string;
  readonly after: string;
  /** The numbers among the words that are no part of a date. */
  readonly numbers: readonly number[];
  /** Days or values of the times that the words are part of; where no time was read, the date words themselves. */
  readonly dates: readonly string[];
  /** A time begins right behind the words, or behind "the end of" and the like. */
  readonly beforeTime: boolean;
  /** A number stands right behind the words. */
  readonly beforeNumber: boolean;
  /** The first word begins a sentence. */
  readonly initial: boolean;
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
    before: normal(formAt(words, range.from - 1)),
    after: normal(formAt(words, range.to)),
    numbers: numbersOf(lower.filter((word, i) => !times[i] && !isYear(word))),
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

function datesOf(words: readonly string[], times: readonly (TimeEntry | null)[]): string[] {
  const dates = new Set<string>();
  words.forEach((word, i) => {
    const time = times[i];
    if (time) dates.add(time.from || time.to ? `${time.from}/${time.to}` : time.value);
    else if (isYear(word) || DATE_WORDS.has(word)) dates.add(word);
  });
  return [...dates];
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
