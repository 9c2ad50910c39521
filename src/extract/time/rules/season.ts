import { daysOfValue } from '../value/span-of-value.ts';
import { fixed, four, LAST_TOLD, named, part, shifted, ARTICLE, towardOf } from '../calendar.ts';
import { nounFollows } from '../noun-follows.ts';
import type { TimeRule } from '../rule.ts';
import { tenseNear } from '../tense.ts';
import { isSeasonName } from '../words/ambiguous.ts';

const INTRODUCES: ReadonlySet<string> = new Set([
  'the',
  'this',
  'last',
  'next',
  'early',
  'late',
  'mid',
  '-',
  'in',
  'by',
  'since',
  'until',
  'during',
  'their',
  'its',
]);

export const season: TimeRule = {
  name: 'time/season',
  about: 'A season, with the year that stands with it, else the last or next one as the tense of the verb near it has it.',
  on: ['season'],
  read(r, i, floor) {
    const lex = r.lex(i);
    if (lex?.is !== 'season' || lex.plural) return null;
    if (!isSeasonName(r, i)) return { none: true, after: i + 1 };
    const before = i - 1 >= floor ? r.lower(i - 1) : '';
    const of = r.lower(i + 1) === 'of' || r.lower(i + 1) === ',' ? 1 : 0;
    const year = r.length(i + 1 + of) === 4 ? r.integer(i + 1 + of) : -1;
    if (before === 'that')
      return {
        first: i - 1,
        after: i + 1,
        type: 'DATE',
        symbolic: named({ unit: 'season', season: lex.season }, 'same', LAST_TOLD),
      };
    const deictic = before === 'this' || before === 'last' || before === 'next';
    const adjective = before === 'the' && year < 0 && nounFollows(r, i + 1);
    const first = deictic || (before === 'the' && !adjective) ? i - 1 : i;
    if (year >= 1000 && year <= 2200 && daysOfValue(four(year)))
      return { first, after: i + 2 + of, type: 'DATE', symbolic: fixed(`${four(year)}-${lex.season}`) };
    const whose = r.lower(i + 2);
    if (of && r.lower(i + 3) === 'year' && (whose === 'last' || whose === 'next' || whose === 'this')) {
      const by = whose === 'last' ? -1 : whose === 'next' ? 1 : 0;
      return {
        first,
        after: i + 4,
        type: 'DATE',
        symbolic: part(shifted(ARTICLE, 'year', by), { unit: 'season', season: lex.season }),
      };
    }
    // "summer school", "winter wheat": a kind of thing.
    if (!INTRODUCES.has(before) && nounFollows(r, i + 1)) return { none: true, after: i + 1 };
    const symbolic = named({ unit: 'season', season: lex.season }, towardOf(before, tenseNear(r, i, i + 1), 'same'));
    return { first, after: i + 1, type: 'DATE', symbolic };
  },
};
