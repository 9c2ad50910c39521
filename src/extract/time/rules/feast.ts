import { fixed, four, named, part, shifted, ARTICLE, towardOf } from '../calendar.ts';
import type { SymbolicTime } from '../../../model/time.ts';
import { nounFollows } from '../noun-follows.ts';
import type { TimeRule } from '../rule.ts';
import { tenseNear } from '../tense.ts';
import { FEASTS } from '../words/feasts.ts';

export const feast: TimeRule = {
  name: 'time/feast',
  about: 'A feast: one with a fixed day, such as Christmas Eve, or one that moves, such as Easter Monday or Thanksgiving.',
  on: ['opener'],
  read(r, i, floor) {
    if (!r.capital(i)) return null;
    const feasts = FEASTS.get(r.lower(i));
    const found = feasts?.find((one) => one.words.every((word, k) => r.lower(i + k) === word));
    if (!found) return null;
    const end = i + found.words.length;
    // "a Christmas party" is not that day.
    if (found.words.length === 1 && (nounFollows(r, end) || r.capital(end) || (i > r.first + 1 && r.capital(i - 1)))) return null;
    const deictic = /^(last|next|this)$/.test(r.lower(i - 1)) && i - 1 >= floor;
    const year = r.length(end) === 4 ? r.integer(end) : -1;
    const { name } = found;
    if (year > 1000 && year < 2200) return { first: i, after: end + 1, type: 'DATE', symbolic: part(fixed(four(year)), name) };
    const which = r.lower(end);
    if (/^(last|this|next)$/.test(which) && r.lower(end + 1) === 'year') {
      const of: SymbolicTime = shifted(ARTICLE, 'year', which === 'last' ? -1 : which === 'next' ? 1 : 0);
      return { first: i, after: end + 2, type: 'DATE', symbolic: part(of, name) };
    }
    const first = deictic ? i - 1 : i;
    return { first, after: end, type: 'DATE', symbolic: named(name, towardOf(r.lower(i - 1), tenseNear(r, i, end), 'nearest')) };
  },
};
