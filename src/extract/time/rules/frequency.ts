import { fixed } from '../calendar.ts';
import { quantityBefore } from '../quantity.ts';
import type { TimeRule } from '../rule.ts';
import { durationValue } from './duration.ts';

/** Before "a year" these say that it is a length of time and no rate. */
const LENGTH_BEFORE: ReadonlySet<string> = new Set(
  'for in over within after about than nearly almost least of by only just took take takes spent spend lasted last lasts to until half quarter approximately roughly with not and or - – — ( , . is was be been from under around as during before through such like'.split(
    ' ',
  ),
);

export const frequency: TimeRule = {
  name: 'time/frequency',
  about: 'What comes again and again: "daily", "every year", "twice a week", "per month".',
  on: ['frequency', 'unit'],
  read(r, i, floor) {
    const lex = r.lex(i);
    // "Daily News", "Entertainment Weekly": names of papers.
    if (lex?.is === 'frequency' && r.capital(i) && ((i > r.first && r.capital(i - 1)) || r.capital(i + 1)))
      return { none: true, after: i + 1 };
    if (lex?.is === 'frequency') return { first: i, after: i + 1, type: 'SET', symbolic: fixed(lex.value), bare: true };
    if (lex?.is !== 'unit') return null;
    const before = i - 1 >= floor ? r.lower(i - 1) : '';
    const set = (first: number, amount: number | null): ReturnType<TimeRule['read']> => ({
      first,
      after: i + 1,
      type: 'SET',
      symbolic: fixed(durationValue(amount, lex.unit)),
    });
    if (!lex.plural) {
      if (before === 'every' || before === 'each') return set(i - 1, 1);
      // "kilometres per hour": a speed.
      if (before === 'per' && /^(?:km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|knots?|feet)$/.test(r.lower(i - 2)))
        return { none: true, after: i + 1 };
      if (before === 'per') return set(i - 1, 1);
      if (before === 'other' && r.lower(i - 2) === 'every' && i - 2 >= floor) return set(i - 2, 2);
      if (before === 'a' || before === 'an') {
        // "one is long while a second is short"
        if (lex.unit.name === 'second' && /^(?:is|was|has|had|will|are|were|would)$/.test(r.lower(i + 1))) return null;
        const rate = r.lower(i - 2);
        if (/^(once|twice)$/.test(rate) && i - 2 >= floor) return set(i - 2, 1);
        if (rate === 'times' && i - 3 >= floor) return set(quantityBefore(r, i - 2, floor)?.first ?? i - 3, 1);
        if (/^(before|after|ago|earlier|later|from|old|or|and|long|in)$/.test(r.lower(i + 1))) return null;
        if (r.isNumber(i - 2) || (!LENGTH_BEFORE.has(rate) && measured(r, i - 2))) return set(i - 1, 1);
      }
      return null;
    }
    const quantity = quantityBefore(r, i, floor);
    return quantity && /^(every|each)$/.test(r.lower(quantity.first - 1)) && quantity.first - 1 >= floor
      ? set(quantity.first - 1, quantity.amount)
      : null;
  },
};

/** A number stands among the three tokens before: "12 tankers a year". */
const measured = (r: Parameters<TimeRule['read']>[0], i: number): boolean =>
  [i, i - 1, i - 2, i - 3].some((k) => r.isNumber(k) || r.lower(k) === '$');
