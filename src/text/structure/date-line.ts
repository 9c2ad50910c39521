import { Kind, type Tokens } from '../tokens.ts';
import { NEWS_AGENCIES } from './agencies.ts';
import { CLOCK_WORDS, DATE_LABELS, MONTH_WORDS, ORDINAL_ENDINGS, WEEKDAY_WORDS } from './date-words.ts';
import type { Found, StructureRule } from './layout.ts';

const LONGEST = 120;
/** Numbers that a date with its time is made of: day, month, year, hour, minute, second, zone; twice, for an update. */
const MOST_NUMBERS = 16;
/** Words that are no date words: the place or the agency beside the date. */
const MOST_OTHERS = 3;

const AGENCIES = new Set(NEWS_AGENCIES);

export const dateLine: StructureRule = {
  name: 'structure/date-line',
  about: 'A line with the date of the article and nothing else: "Tuesday, May 4, 2021", "Published: 4 May 2021, 10:30 GMT".',
  find(page) {
    const { tokens } = page.layout;
    const found: Found[] = [];
    for (let p = 0; p < page.count; p++) {
      if (page.role(p) !== undefined || page.size(p) > LONGEST || page.size(p) < 6) continue;
      const span = page.span(p);
      if (isDateLine(tokens, tokens.at(span.start), tokens.at(span.end - 1) + 1)) found.push({ ...span, role: 'dateline' });
    }
    return found;
  },
};

/** Whether tokens from `first` to `after` are a day, perhaps with label, weekday, time, zone, place or agency, and nothing else. */
export function isDateLine(tokens: Tokens, first: number, after: number): boolean {
  let numbers = 0;
  let others = 0;
  let month = false;
  let year = false;
  let numeric = false;
  let clock = false;
  let label = false;
  for (let i = first; i < after; i++) {
    const word = tokens.lower(i);
    if (tokens.kind[i] === Kind.NUMBER) {
      numbers++;
      if (/^(?:1[89]|20)\d\d$/.test(word)) year = true;
      else if (tokens.word(i + 1) === ':' || /^\d{4}$/.test(word)) clock = true;
      if (isNumericDate(tokens, i)) numeric = true;
      if (!/^\d{1,4}(?:\.\d{1,2}(?:\.\d{2,4})?)?$/.test(word)) return false;
    } else if (MONTH_WORDS.has(word)) month = true;
    else if (CLOCK_WORDS.has(word)) clock = true;
    else if (DATE_LABELS.has(word)) label = true;
    else if (!WEEKDAY_WORDS.has(word) && !ORDINAL_ENDINGS.has(word) && !/^[,.:/|()·•@–—-]+$/.test(word)) {
      if (!AGENCIES.has(word) && !/^\p{Lu}/u.test(tokens.word(i))) return false;
      others++;
    }
  }
  const day = numeric || (month && numbers >= 1 && (year ? numbers >= 2 : clock));
  if (!day || numbers > MOST_NUMBERS) return false;
  return others === 0 || (others <= MOST_OTHERS && (clock || label || (year && isCapital(tokens, first))));
}

/** "2021-05-04", "4/5/21", "04.05.2021", "May-04-21" */
function isNumericDate(tokens: Tokens, i: number): boolean {
  if (/^\d{1,2}\.\d{1,2}\.(?:\d\d){1,2}$/.test(tokens.word(i))) return true;
  const mark = tokens.word(i + 1);
  return (
    (mark === '-' || mark === '/') &&
    tokens.word(i + 3) === mark &&
    [i + 2, i + 4].every((k) => tokens.kind[k] === Kind.NUMBER && !tokens.gap(k)) &&
    /^\d{1,4}$/.test(tokens.word(i)) &&
    /^\d{1,2}$/.test(tokens.word(i + 2)) &&
    /^\d{1,4}$/.test(tokens.word(i + 4))
  );
}

/** "OSLO, May 4, 2021": a place in capitals before a date. */
const isCapital = (tokens: Tokens, i: number): boolean => /^\p{Lu}{3,}$/u.test(tokens.word(i));
