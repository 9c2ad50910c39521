import type { SymbolicTime } from '../../../model/time.ts';
import { ARTICLE, fixed, LAST_TOLD, named, shifted } from '../calendar.ts';
import { quantityBefore } from '../quantity.ts';
import type { Reader } from '../reader.ts';
import { nounFollows } from '../noun-follows.ts';
import type { Found, TimeRule } from '../rule.ts';
import { tenseNear } from '../tense.ts';
import { dateUnit } from './anchored-duration.ts';
import { durationValue } from './duration.ts';
import type { Lex } from '../words/lexicon.ts';

type UnitLex = Extract<Lex, { is: 'unit' }>;

const BACK: ReadonlySet<string> = new Set(['last', 'past', 'previous', 'preceding', 'prior']);
const ON: ReadonlySet<string> = new Set(['next', 'coming', 'following', 'ensuing', 'subsequent', 'upcoming']);
const VERBAL: ReadonlySet<string> = new Set([
  'to',
  'will',
  'would',
  'could',
  'should',
  'may',
  'might',
  'can',
  'must',
  'not',
  "'ll",
]);
/** Before "the year", "the day": what makes it the one that is spoken of. */
const OF_THE: ReadonlySet<string> = new Set(
  'of later earlier late early for during by until within throughout in ending end ended over'.split(' '),
);

export const relativeUnit: TimeRule = {
  name: 'time/relative-unit',
  about:
    'A day, week, month, quarter, year, decade or century seen from the article\'s day or the last date told: this, last, next, the following, the same; and spans such as "the last five years".',
  on: ['unit'],
  read(r, i, floor) {
    const lex = r.lex(i);
    if (lex?.is !== 'unit' || r.lower(i - 1) === '-') return null;
    // "this years festival": its apostrophe is lost.
    if (lex.plural && lex.unit.name === 'year' && r.lower(i - 1) === 'this' && i - 1 >= floor && nounFollows(r, i + 1))
      return { first: i - 1, after: i + 1, type: 'DATE', symbolic: shifted(ARTICLE, 'year', 0) };
    return endOf(r, i, floor, lex) ?? several(r, i, floor, lex) ?? single(r, i, floor, lex);
  },
};

/** "by year end", "the month-end": the end of the one that holds the article. */
function endOf(r: Reader, i: number, floor: number, lex: UnitLex): Found | null {
  const hyphen = (r.lower(i + 1) === '-' && r.tight(i + 1)) || r.lower(i + 1) === "'s" ? 1 : 0;
  const name = lex.unit.name;
  if (lex.plural || r.lower(i + 1 + hyphen) !== 'end' || (name !== 'year' && name !== 'month' && name !== 'quarter')) return null;
  const before = r.lower(i - 1);
  if (!/^(by|before|at|until|since|the|to|on)$/.test(before)) return null;
  const bare = nounFollows(r, i + 2 + hyphen);
  const first = before === 'the' && !bare && i - 1 >= floor ? i - 1 : i;
  return { first, after: i + 2 + hyphen, type: 'DATE', symbolic: shifted(ARTICLE, name, 0), mod: 'END', part: 'edge' };
}

/** "the past nine days", "the last several years", "recent weeks", "the coming months". */
function several(r: Reader, i: number, floor: number, lex: UnitLex): Found | null {
  const quantity = quantityBefore(r, i, floor);
  const at = quantity ? quantity.first - 1 : i - 1;
  const word = at >= floor ? r.lower(at) : '';
  const after = i + 1;
  const first = theBefore(r, at, floor);
  // "to last several days": a verb.
  if (word === 'last' && first === at && VERBAL.has(r.lower(at - 1))) return null;
  if (quantity && !quantity.article) {
    if (!lex.plural && quantity.amount !== 1) return null;
    if (!BACK.has(word) && !ON.has(word) && word !== 'first' && word !== 'final') return null;
    return { first, after, type: 'DURATION', symbolic: fixed(durationValue(quantity.amount, lex.unit)) };
  }
  if (!lex.plural) return null;
  if (word === 'these' && lex.unit.name === 'day') return { first: at, after, type: 'DATE', symbolic: fixed('PRESENT_REF') };
  if (word === 'recent') return { first, after, type: 'DATE', symbolic: fixed('PAST_REF') };
  if (word === 'coming' || word === 'upcoming') return { first, after, type: 'DATE', symbolic: fixed('FUTURE_REF') };
  if (BACK.has(word) || ON.has(word)) return { first, after, type: 'DURATION', symbolic: fixed(durationValue(null, lex.unit)) };
  return null;
}

function single(r: Reader, i: number, floor: number, lex: UnitLex): Found | null {
  const unit = dateUnit(lex.unit);
  if (lex.plural || !unit || unit === 'hour') return null;
  let at = i - 1;
  const fiscal = /^(fiscal|financial)$/.test(r.lower(at)) && unit === 'year';
  const calendar = fiscal || /^(calendar|school|trading|entire|whole|very|business)$/.test(r.lower(at));
  if (calendar) at--;
  const word = at >= floor ? r.lower(at) : '';
  const step = fiscal ? 'fiscal-year' : unit;
  // "Person of the Week"
  if (r.capital(i) && word === 'the' && r.capital(at - 2) && !r.capital(at)) return null;
  const date = (first: number, of: SymbolicTime, by: number): Found => ({
    first: calendarFirst(r, first, floor),
    after: i + 1,
    type: 'DATE',
    symbolic: shifted(of, step, by),
  });
  const first = theBefore(r, at, floor);
  const the = first < at && r.lower(first) === 'the';
  switch (word) {
    case 'this':
      if (unit === 'weekend') return weekend(r, i, at);
      return date(first, ARTICLE, 0);
    case 'current':
      return date(first, ARTICLE, 0);
    case 'last':
      if (the && (unit === 'decade' || unit === 'century'))
        return { first, after: i + 1, type: 'DURATION', symbolic: fixed(durationValue(1, lex.unit)) };
      return date(first, ARTICLE, -1);
    case 'latest':
      return the ? date(first, ARTICLE, -1) : null;
    case 'past':
      if (r.lower(at - 1) === 'this' && at - 1 >= floor) return date(at - 1, ARTICLE, unit === 'week' ? -1 : 0);
      // A century has a number: the past one is the one before this.
      if (unit === 'century') return date(first, ARTICLE, -1);
      return the ? { first, after: i + 1, type: 'DURATION', symbolic: fixed(durationValue(1, lex.unit)) } : date(at, ARTICLE, -1);
    case 'previous':
    case 'preceding':
    case 'prior':
      return date(first, LAST_TOLD, -1);
    case 'next':
      return date(first, the || unit === 'day' ? LAST_TOLD : ARTICLE, 1);
    case 'coming':
      return date(first, ARTICLE, 1);
    case 'following':
    case 'ensuing':
    case 'subsequent':
      return the || word === 'following' ? date(first, LAST_TOLD, 1) : null;
    case 'same':
    case 'very':
      if (r.lower(at - 1) === 'that' && at - 1 >= floor) return date(at - 1, LAST_TOLD, 0);
      return the ? date(first, LAST_TOLD, 0) : null;
    case 'that':
      return date(at, LAST_TOLD, 0);
    case 'the':
      return (unit === 'day' ? ofTheDay(r, at - 1) : OF_THE.has(r.lower(at - 1))) &&
        /^(when|before|after|that|of|in|he|she|they|it|to)$/.test(r.lower(i + 1)) === false &&
        !nounFollows(r, i + 1)
        ? unit === 'weekend'
          ? weekend(r, i, at)
          : date(at, unit === 'day' ? LAST_TOLD : ARTICLE, 0)
        : null;
    case 'of':
      // Headlines leave the article out: "By End of Year".
      return /^(end|beginning|start|close|rest|middle)$/.test(r.lower(at - 1))
        ? { first: i, after: i + 1, type: 'DATE', symbolic: shifted(ARTICLE, step, 0) }
        : null;
    default:
      if (unit === 'weekend' && word !== 'a' && word !== 'each' && word !== 'every')
        return /^(during|on|over|in|at)$/.test(word) ? weekend(r, i, i) : null;
      return null;
  }
}

/** "the end of the day", "later in the day", but not "during the day". */
const ofTheDay = (r: Reader, i: number): boolean =>
  /^(of|for|ending|end|ended|finish|close)$/.test(r.lower(i)) ||
  (r.lower(i) === 'in' && /^(later|late|earlier|early)$/.test(r.lower(i - 1)));

/** A weekend that has been is the last one until Saturday comes. */
function weekend(r: Reader, i: number, first: number): Found {
  const tense = tenseNear(r, first, i + 1);
  const toward = tense === 'past' || (tense === null && r.lower(first) !== 'this') ? 'past' : 'same';
  return { first, after: i + 1, type: 'DATE', symbolic: named({ unit: 'weekend' }, toward) };
}

const calendarFirst = (r: Reader, first: number, floor: number): number =>
  (r.lower(first - 1) === 'earlier' || r.lower(first - 1) === 'later') && first - 1 >= floor ? first - 1 : first;

function theBefore(r: Reader, at: number, floor: number): number {
  const before = r.lower(at - 1);
  return at - 1 >= floor && (before === 'the' || before === 'these' || before === 'those') ? at - 1 : at;
}
