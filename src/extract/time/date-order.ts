import type { Document } from '../../text/document.ts';
import { LEXICON } from './words/lexicon.ts';

/** How an article writes dates in figures. */
export type DateOrder = 'month-first' | 'day-first';

const MONTHS = 12;
/** Countries whose papers put the day first, by the end of the address. */
const DAY_FIRST = /\.(?:uk|ie|au|nz|in|za|pk|ke|ng|sg|my|de|fr|it|es|nl|se|no|dk|fi)$/;

/**
 * In which order an article writes day and month, by what it shows: a date in figures that can be read in one way only, then dates
 * with the month's name, then the article's own day, then its address. null where nothing tells. O(n).
 */
export function dateOrderOf({ article, tokens }: Document): DateOrder | null {
  let figures = 0;
  let words = 0;
  let own = 0;
  const n = (i: number): number => (tokens.end[i]! - tokens.start[i]! <= 2 ? Number(tokens.word(i)) : NaN);
  for (let i = 1; i < tokens.length - 1; i++) {
    if (tokens.word(i) === '/' && tokens.word(i + 2) === '/') {
      const [a, b] = [n(i - 1), n(i + 1)];
      if (a > MONTHS && b <= MONTHS) figures--;
      else if (b > MONTHS && a <= MONTHS) figures++;
      else if (article.givenDate) own += ownOrder(article.givenDate, a, b);
    } else if (LEXICON.get(tokens.lower(i))?.is === 'month') {
      if (n(i - 1) > 0) words--;
      else if (n(i + 1) > 0) words++;
    }
  }
  const shown = [figures, words, own].find((count) => count !== 0) ?? (DAY_FIRST.test(hostOf(article.url)) ? -1 : 0);
  return shown > 0 ? 'month-first' : shown < 0 ? 'day-first' : null;
}

/** 1 where month a and day b are those of the article's own day, −1 where they are it the other way round. */
function ownOrder(day: string, a: number, b: number): number {
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  if (a === b) return 0;
  return a === month && b === date ? 1 : b === month && a === date ? -1 : 0;
}

const hostOf = (url: string | null): string => (url ? (/^https?:\/\/([^/:?#]+)/.exec(url)?.[1] ?? '') : '');
