import { ARTICLE, clock, fixed, LAST_TOLD, shifted } from '../calendar.ts';
import { nounFollows } from '../noun-follows.ts';
import type { TimeRule } from '../rule.ts';

/** On an exchange a part of the day stands bare before these: "in late afternoon trading". */
const TRADING: ReadonlySet<string> = new Set(['trading', 'trade', 'dealings', 'session']);

export const dayPart: TimeRule = {
  name: 'time/day-part',
  about: 'A morning, afternoon, evening or night: this one, last night, the next, or one that the text has told of.',
  on: ['daypart'],
  read(r, i, floor) {
    const lex = r.lex(i);
    if (lex?.is !== 'daypart') return null;
    const before = i - 1 >= floor ? r.lower(i - 1) : '';
    const the = r.lower(i - 2) === 'the' && i - 2 >= floor ? i - 2 : i - 1;
    const time = (first: number, of: typeof ARTICLE): ReturnType<TimeRule['read']> => ({
      first,
      after: i + 1,
      type: 'TIME',
      symbolic: clock(of, lex.time),
    });
    if (lex.plural || before === 'every' || before === 'each')
      return before === 'every' || before === 'each'
        ? { first: i - 1, after: i + 1, type: 'SET', symbolic: fixed(`XXXX-XX-XX${lex.time}`) }
        : null;
    // "the night before", "the morning after"
    const by = r.lower(i + 1) === 'before' ? -1 : r.lower(i + 1) === 'after' ? 1 : 0;
    if (by !== 0 && before === 'the' && /^(?:[,.;:)]|)$/.test(r.lower(i + 2)))
      return { first: i - 1, after: i + 2, type: 'TIME', symbolic: clock(shifted(LAST_TOLD, 'day', by), lex.time) };
    switch (before) {
      case 'this':
        return time(i - 1, ARTICLE);
      case 'last':
        return time(i - 1, shifted(ARTICLE, 'day', -1));
      case 'next':
      case 'following':
        return time(the, shifted(LAST_TOLD, 'day', 1));
      case 'previous':
        return time(the, shifted(LAST_TOLD, 'day', -1));
      case 'same':
        return time(the, LAST_TOLD);
      case 'that':
        return time(i - 1, LAST_TOLD);
      case 'the':
      case 'late':
      case 'early':
      case 'mid':
        return /^(in|during|on|by|of|through|throughout|until|for|from)$/.test(r.lower(i - 2)) &&
          (!nounFollows(r, i + 1) || (before !== 'the' && TRADING.has(r.lower(i + 1))))
          ? time(before === 'the' ? i - 1 : i, ARTICLE)
          : null;
      case 'in':
      case 'during':
        // "in morning trading"
        return TRADING.has(r.lower(i + 1)) ? time(i, ARTICLE) : null;
      default:
        return r.lower(i) === 'overnight' && /^(,|\.|and|in|to|on|by|after|)$/.test(r.lower(i + 1)) ? time(i, ARTICLE) : null;
    }
  },
};
