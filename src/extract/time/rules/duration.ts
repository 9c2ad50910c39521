import { fixed } from '../calendar.ts';
import { quantityBefore } from '../quantity.ts';
import { nounFollows } from '../noun-follows.ts';
import type { TimeRule } from '../rule.ts';
import type { Unit } from '../words/lexicon.ts';

/** Before a bare plural these make it a length of time: "for years". */
const BEFORE_PLURAL: ReadonlySet<string> = new Set([
  'for',
  'in',
  'within',
  'after',
  'of',
  'over',
  'took',
  'last',
  'lasted',
  'spent',
  'just',
  'only',
  'many',
  'than',
]);

/** ISO 8601 duration: P20Y, PT36H, P2.5Y, PXD where the number is not told. */
export function durationValue(amount: number | null, unit: Unit): string {
  const number = amount === null ? 'X' : String(Math.round(amount * unit.factor * 1000) / 1000);
  return `P${unit.time ? 'T' : ''}${number}${unit.code}`;
}

export const duration: TimeRule = {
  name: 'time/duration',
  about: 'A length of time: "two and a half years", "a nine-month" delay, "36 hours", "decades".',
  on: ['unit', 'long'],
  read(r, i, floor) {
    const lex = r.lex(i);
    if (lex?.is === 'long') return { first: i, after: i + 1, type: 'DURATION', symbolic: fixed(lex.value), bare: true };
    if (lex?.is !== 'unit') return null;
    const { unit, plural } = lex;
    const long = r.lower(i + 1) === '-' && r.lower(i + 2) === 'long' ? i + 3 : i + 1;
    const read = quantityBefore(r, i, floor);
    // "a years-long quarrel": the article is the noun's.
    const quantity = read && (plural || long > i + 1) && read.article && read.amount === 1 ? null : read;
    if (!quantity) {
      // "the worst single-day fall"
      if (r.lower(i - 1) === '-' && r.lower(i - 2) === 'single' && i - 2 >= floor && !plural)
        return { first: i - 2, after: i + 1, type: 'DURATION', symbolic: fixed(durationValue(1, unit)), bare: true };
      if (r.lower(i - 1) === 'the' && /^(over|through|throughout)$/.test(r.lower(i - 2)) && plural && i - 2 >= floor)
        return { first: i - 2, after: i + 1, type: 'DURATION', symbolic: fixed(durationValue(null, unit)) };
      if (long > i + 1)
        return { first: i, after: long, type: 'DURATION', symbolic: fixed(durationValue(plural ? null : 1, unit)), bare: true };
      if (
        plural &&
        (BEFORE_PLURAL.has(r.lower(i - 1)) || /^(before|after)$/.test(r.lower(i + 1))) &&
        !/^(old|and)$/.test(r.lower(i + 1)) &&
        unit.code !== 'Q' &&
        i - 1 >= r.first - 1
      )
        return { first: i, after: i + 1, type: 'DURATION', symbolic: fixed(durationValue(null, unit)) };
      return null;
    }
    const { amount, bare, article, first } = quantity;
    if (r.tight(first) && /^[$£€:.-]$/.test(r.lower(first - 1)) && !bare) return null;
    const value = fixed(durationValue(amount, unit));
    if (bare || (!plural && amount !== 1 && !article)) {
      // "a 20 year low": only a unit in the singular is an adjective without its hyphen.
      return { first, after: long, type: 'DURATION', symbolic: value, bare: true };
    }
    if (unit.name === 'second' && !plural) return null;
    if (unit.name === 'quarter' && !plural) return null;
    if (article && amount === 1) {
      if (unit.name === 'day' && /^(when|in|of|that|out|off|for|job|care|trip|by)$/.test(r.lower(i + 1))) return null;
      if (r.lower(i + 1) === '-' || nounFollows(r, i + 1)) return null;
    }
    const determined = plural && first - 1 >= floor && /^(?:the|these|those|another)$/.test(r.lower(first - 1));
    return { first: determined ? first - 1 : first, after: i + 1, type: 'DURATION', symbolic: value };
  },
};
