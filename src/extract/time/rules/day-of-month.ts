import { ARTICLE, named } from '../calendar.ts';
import { nounFollows } from '../noun-follows.ts';
import type { TimeRule } from '../rule.ts';

const BEFORE: ReadonlySet<string> = new Set(['on', 'by', 'until', 'till', 'since', 'from', 'to']);
const LAST_DAY = 31;

export const dayOfMonth: TimeRule = {
  name: 'time/day-of-month',
  about: '"On the 15th" is the nearest day of that number; in a narrative, the next one after the date told before.',
  on: ['number'],
  read(r, i, floor) {
    const n = r.integer(i);
    if (n < 1 || n > LAST_DAY || r.length(i) > 2 || !/^(?:st|nd|rd|th)$/.test(r.lower(i + 1)) || !r.tight(i + 1)) return null;
    if (r.lower(i - 1) !== 'the' || !BEFORE.has(r.lower(i - 2)) || i - 1 < floor) return null;
    const next = r.lower(i + 2);
    if (next === '-' || next === 'of' || r.lex(i + 2) || r.capital(i + 2) || nounFollows(r, i + 2)) return null;
    return { first: i - 1, after: i + 2, type: 'DATE', symbolic: named({ unit: 'day-of-month', n }, 'nearest', ARTICLE) };
  },
};
