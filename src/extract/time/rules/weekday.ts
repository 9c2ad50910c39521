import { ARTICLE, clock, fixed, LAST_TOLD, named, towardOf } from '../calendar.ts';
import type { TimeRule } from '../rule.ts';
import { tenseNear } from '../tense.ts';
import { ORDINALS } from '../../../text/number-words.ts';
import { isWeekdayName } from '../words/ambiguous.ts';

export const weekday: TimeRule = {
  name: 'time/weekday',
  about:
    'A weekday is the last or the next one as the tense of the verb near it has it, or as "last", "this" and "next" say; with a part of the day it is a time.',
  on: ['weekday'],
  read(r, i, floor) {
    const lex = r.lex(i);
    if (lex?.is !== 'weekday') return null;
    if (!isWeekdayName(r, i, lex.short)) return { none: true, after: i + 1 };
    const before = i - 1 >= floor ? r.lower(i - 1) : '';
    // "the second Tuesday of each month"
    if (
      ORDINALS.has(before) &&
      r.lower(i + 1) === 'of' &&
      /^(?:each|every)$/.test(r.lower(i + 2)) &&
      r.lex(i + 3)?.is === 'unit'
    ) {
      const the = r.lower(i - 2) === 'the' && i - 2 >= floor;
      return { first: the ? i - 2 : i - 1, after: i + 4, type: 'SET', symbolic: fixed(`XXXX-WXX-${lex.n}`) };
    }
    if (before === 'other' && r.lower(i - 2) === 'every' && i - 2 >= floor)
      return { first: i - 2, after: i + 1, type: 'SET', symbolic: fixed(`XXXX-WXX-${lex.n}`) };
    if (lex.plural || before === 'every' || before === 'each')
      return { first: lex.plural ? i : i - 1, after: i + 1, type: 'SET', symbolic: fixed(`XXXX-WXX-${lex.n}`) };
    const deictic = before === 'last' || before === 'next' || before === 'this' || before === 'past' || before === 'coming';
    const the = r.lower(i - 2) === 'the' || r.lower(i - 2) === 'this';
    const follows = before === 'following' || before === 'previous';
    const first = deictic
      ? the && before !== 'last' && before !== 'this' && i - 2 >= floor
        ? i - 2
        : i - 1
      : follows
        ? r.lower(i - 2) === 'the' && i - 2 >= floor
          ? i - 2
          : i - 1
        : i;
    const toward = follows ? (before === 'following' ? 'after' : 'before') : towardOf(before, tenseNear(r, i, i + 1), 'past');
    const day = named({ unit: 'weekday', n: lex.n }, toward, follows ? LAST_TOLD : ARTICLE);
    const part = r.lex(i + 1);
    if (part?.is === 'daypart' && !part.plural) return { first, after: i + 2, type: 'TIME', symbolic: clock(day, part.time) };
    return { first, after: i + 1, type: 'DATE', symbolic: day };
  },
};
