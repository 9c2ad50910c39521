import { ARTICLE, clock, shifted } from '../calendar.ts';
import type { TimeRule } from '../rule.ts';

const EARLIER = new Set(['earlier', 'later']);

export const today: TimeRule = {
  name: 'time/today',
  about: '"Today", "yesterday", "tomorrow" and "tonight" are reckoned from the article\'s day.',
  on: ['deictic'],
  read(r, i, floor) {
    const lex = r.lex(i);
    if (lex?.is !== 'deictic') return null;
    // "USA Today", "Tonight" behind another capital: the name of an outlet or show.
    if (r.capital(i) && i > r.first && r.capital(i - 1) && (r.lower(i) === 'today' || r.lower(i) === 'tonight') && !r.lex(i - 1))
      return { none: true, after: i + 1 };
    const day = shifted(ARTICLE, 'day', lex.by);
    const part = r.lex(i + 1);
    const first = EARLIER.has(r.lower(i - 1)) && i - 1 >= floor && lex.by <= 0 ? i - 1 : i;
    if (part?.is === 'daypart' && !part.plural && lex.time === null)
      return { first, after: i + 2, type: 'TIME', symbolic: clock(day, part.time) };
    if (lex.time) return { first, after: i + 1, type: 'TIME', symbolic: clock(day, lex.time) };
    const dayBefore =
      r.lower(i - 1) === 'before' && r.lower(i - 2) === 'day'
        ? -1
        : r.lower(i - 1) === 'after' && r.lower(i - 2) === 'day'
          ? 1
          : 0;
    if (dayBefore && i - 2 >= floor) {
      const the = r.lower(i - 3) === 'the' && i - 3 >= floor ? i - 3 : i - 2;
      return { first: the, after: i + 1, type: 'DATE', symbolic: shifted(ARTICLE, 'day', lex.by + dayBefore) };
    }
    return { first, after: i + 1, type: 'DATE', symbolic: day };
  },
};
