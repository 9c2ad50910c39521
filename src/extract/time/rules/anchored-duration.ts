import type { SymbolicTime, TimeUnit } from '../../../model/time.ts';
import { ARTICLE, fixed, LAST_TOLD, shifted } from '../calendar.ts';
import type { Reader } from '../reader.ts';
import type { Found, TimeRule } from '../rule.ts';
import { quantityBefore } from '../quantity.ts';
import type { Unit } from '../words/lexicon.ts';

const BACK: ReadonlySet<string> = new Set(['ago', 'earlier', 'previously', 'prior', 'back', 'beforehand']);
const ON: ReadonlySet<string> = new Set(['later', 'afterwards', 'afterward', 'hence', 'thereafter', 'on']);

export const anchoredDuration: TimeRule = {
  name: 'time/anchored-duration',
  about:
    'A length of time with "ago" or "from now" is reckoned from the article\'s day; with "earlier", "later" or "before" from the last date told.',
  on: ['unit'],
  read(r, i, floor) {
    const lex = r.lex(i);
    if (lex?.is !== 'unit') return null;
    const past = yearAgo(r, i, floor);
    if (past) return past;
    const word = r.lower(i + 1);
    const now = word === 'from' && (r.lower(i + 2) === 'now' || r.lower(i + 2) === 'today');
    const alone =
      (word === 'before' || word === 'after') && /^([,.;:)]|when|and|but|)$/.test(r.lower(i + 2)) && r.lower(i + 2) !== '-';
    const back = BACK.has(word) || (word === 'before' && alone);
    const on = (ON.has(word) && word !== 'on') || now || (word === 'after' && alone);
    if (!back && !on) return null;
    const after = i + (now ? 3 : 2);
    if (word === 'back' && /^(to|in|into|on|at|home|from)$/.test(r.lower(i + 2))) return null;
    const quantity = quantityBefore(r, i, floor);
    const toArticle = word === 'ago' || word === 'back' || now;
    if (!quantity) {
      if (lex.plural && (back || on)) return { first: i, after, type: 'DATE', symbolic: fixed(back ? 'PAST_REF' : 'FUTURE_REF') };
      // "the year before", "the day after"
      const the = r.lower(i - 1) === 'the' && i - 1 >= floor;
      if (the && alone && dateUnit(lex.unit))
        return { first: i - 1, after, type: 'DATE', symbolic: shifted(LAST_TOLD, dateUnit(lex.unit)!, back ? -1 : 1) };
      return null;
    }
    if (quantity.bare && quantity.amount !== 1 && !lex.plural) return null;
    const first = quantity.first;
    if (quantity.amount === null) return { first, after, type: 'DATE', symbolic: fixed(back ? 'PAST_REF' : 'FUTURE_REF') };
    return {
      first,
      after,
      type: lex.unit.time ? 'TIME' : 'DATE',
      symbolic: reckon(lex.unit, quantity.amount * (back ? -1 : 1), toArticle ? ARTICLE : LAST_TOLD),
      ...(back && !toArticle && isCompared(r, first) ? { compared: true } : {}),
    };
  },
};

const COMPARES: ReadonlySet<string> = new Set(['from', 'than', 'against', 'versus']);
/** How many tokens the number may take that stands between: "up from about 8.5 million a year earlier". */
const COMPARED = 7;

/** "from a year earlier", "compared with two years before", "up from 8% a year earlier". */
function isCompared(r: Reader, first: number): boolean {
  if (/^(?:to|with)$/.test(r.lower(first - 1)) && r.lower(first - 2) === 'compared') return true;
  for (let i = first - 1; i >= first - COMPARED && !/^(?:[,.;]|)$/.test(r.lower(i)); i--)
    if (COMPARES.has(r.lower(i))) return true;
  return false;
}

/** "the year-ago quarter", "the year-earlier period": as the quarter or year that was told of, a year before. */
function yearAgo(r: Reader, i: number, floor: number): Found | null {
  if (r.lower(i) !== 'year' || r.lower(i + 1) !== '-' || !/^(ago|earlier)$/.test(r.lower(i + 2))) return null;
  const noun = r.lower(i + 3);
  const the = /^(the|a)$/.test(r.lower(i - 1)) && i - 1 >= floor;
  const counted = /^(quarter|month|period|week)$/.test(noun);
  const symbolic =
    noun === 'quarter'
      ? shifted(LAST_TOLD, 'quarter', -4)
      : noun === 'month'
        ? shifted(LAST_TOLD, 'month', -12)
        : noun === 'period'
          ? shifted(LAST_TOLD, 'same-a-year', -1)
          : shifted(LAST_TOLD, 'year', -1);
  return { first: the && counted ? i - 1 : i, after: counted ? i + 4 : i + 3, type: 'DATE', symbolic };
}

function reckon(unit: Unit, amount: number, from: SymbolicTime): SymbolicTime {
  const name = dateUnit(unit);
  if (unit.time) return unit.name === 'hour' ? shifted(from, 'hour', amount) : shifted(from, 'day', 0);
  if (!Number.isInteger(amount))
    return unit.code === 'Y'
      ? shifted(from, 'month', Math.round(amount * 12))
      : shifted(from, 'day', Math.round(amount * (unit.code === 'W' ? 7 : 30)));
  return name ? shifted(from, name, amount * (unit.name === 'fortnight' ? 2 : 1)) : fixed('XXXX-XX-XX');
}

/** The unit of the calendar by which a date moves. */
export function dateUnit(unit: Unit): TimeUnit | null {
  switch (unit.name) {
    case 'fortnight':
      return 'week';
    case 'night':
      return 'day';
    case 'minute':
    case 'second':
    case 'millennium':
    case 'season':
      return null;
    default:
      return unit.name;
  }
}
