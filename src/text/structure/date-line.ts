import { Kind, type Tokens } from '../tokens.ts';
import { CLOCK_WORDS, DATE_LABELS, MONTH_WORDS, ORDINAL_ENDINGS, WEEKDAY_WORDS } from './date-words.ts';
import type { Found, StructureRule } from './layout.ts';

const LONGEST = 120;
/** Numbers that a date with its time is made of: day, month, year, hour, minute, second, zone; twice, for an update. */
const MOST_NUMBERS = 14;

export const dateLine: StructureRule = {
  name: 'structure/date-line',
  about: 'A line with the date of the article and nothing else: "Tuesday, May 4, 2021", "Published: 4 May 2021, 10:30 GMT".',
  find(page) {
    const { tokens } = page.layout;
    const found: Found[] = [];
    for (let p = 0; p < page.count; p++) {
      if (page.role(p) !== undefined || page.size(p) > LONGEST || page.size(p) < 6) continue;
      const span = page.span(p);
      if (isDate(tokens, tokens.at(span.start), tokens.at(span.end - 1) + 1)) found.push({ ...span, role: 'dateline' });
    }
    return found;
  },
};

/** Whether tokens from `first` to `after` are a date with a day, perhaps with label, weekday, time and zone, and nothing else. */
export function isDate(tokens: Tokens, first: number, after: number): boolean {
  let numbers = 0;
  let month = false;
  let year = false;
  let iso = false;
  for (let i = first; i < after; i++) {
    const word = tokens.lower(i);
    if (tokens.kind[i] === Kind.NUMBER) {
      numbers++;
      if (/^(?:1[89]|20)\d\d$/.test(word)) year = true;
      if (year && tokens.word(i + 1) === '-' && tokens.kind[i + 2] === Kind.NUMBER) iso = true;
      if (word.length > 4 && !/^\d{1,2}\.\d{1,2}(?:\.(?:\d\d){1,2})?$/.test(word)) return false;
      if (/^\d{1,2}\.\d{1,2}\.(?:\d\d){1,2}$/.test(word)) iso = year = true;
    } else if (MONTH_WORDS.has(word)) month = true;
    else if (!isDateWord(word)) return false;
  }
  return year && (month || iso) && numbers >= 1 && numbers <= MOST_NUMBERS;
}

const isDateWord = (word: string): boolean =>
  WEEKDAY_WORDS.has(word) ||
  CLOCK_WORDS.has(word) ||
  DATE_LABELS.has(word) ||
  ORDINAL_ENDINGS.has(word) ||
  /^[,.:/|()·•–—+-]+$/.test(word);
