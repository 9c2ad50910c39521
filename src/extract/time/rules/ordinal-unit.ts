import type { SymbolicTime } from '../../../model/time.ts';
import { ARTICLE, fixed, four, LAST_TOLD, named, part, shifted, two } from '../calendar.ts';
import type { Reader } from '../reader.ts';
import { nounFollows } from '../noun-follows.ts';
import type { Found, TimeRule } from '../rule.ts';
import { tenseNear } from '../tense.ts';
import { PLAY } from '../words/play.ts';
import { ORDINALS } from '../../../text/number-words.ts';

export const ordinalUnit: TimeRule = {
  name: 'time/ordinal-unit',
  about:
    'The n-th quarter, half, week, weekend or day of a longer time, and centuries by number: "the third quarter of 2009", "the last week of March", "the 20th century".',
  on: ['unit', 'opener'],
  read(r, i, floor) {
    const lex = r.lex(i);
    if (lex?.is === 'opener') return shortQuarter(r, i) ?? half(r, i, floor);
    if (lex?.is !== 'unit') return null;
    if (lex.plural) return lex.unit.name === 'century' ? centuries(r, i, floor) : null;
    const ordinal = ordinalBefore(r, i, floor);
    if (!ordinal) return null;
    const { n, bare } = ordinal;
    const first = ordinal.first;
    switch (lex.unit.name) {
      case 'quarter':
        // "the last quarter" is the one before; "the last quarter of 2009" is the fourth.
        if (n === 0 || n > 4 || isOfPlay(r, i) || (n < 0 && r.lower(i + 1) !== 'of')) return null;
        return whole(r, i + 1, first, bare, { unit: 'quarter', n: n < 0 ? 4 : n });
      case 'century': {
        if (n < 1 || n > 30) return null;
        const bc = /^(bc|b\.c\.|bce)$/.test(r.lower(i + 1));
        return {
          first: r.lower(first) === 'a' || (nounFollows(r, i + 1) && r.lower(first) === 'the') ? first + 1 : first,
          after: bc ? i + 2 : i + 1,
          type: 'DATE',
          symbolic: fixed(bc ? `BC${two(n - 1)}` : two(n - 1)),
          bare,
        };
      }
      case 'week':
      case 'weekend':
      case 'day':
      case 'month':
      case 'year':
      case 'decade': {
        if (bare) return null;
        const of = longerTime(r, i + 1);
        if (of)
          return { first, after: of.after, type: 'DATE', symbolic: part(of.symbolic, { unit: 'nth', of: lex.unit.name, n }) };
        return /consecutive|straight|successive/.test(r.lower(i - 1))
          ? { first, after: i + 1, type: 'DATE', symbolic: shifted(LAST_TOLD, lex.unit.name, 0) }
          : null;
      }
      default:
        return null;
    }
  },
};

/** How far off a word of sport makes a quarter one of a match. */
const NEAR_PLAY = 14;

function isOfPlay(r: Reader, i: number): boolean {
  for (let k = i - NEAR_PLAY; k <= i + NEAR_PLAY; k++) if (PLAY.has(r.lower(k))) return true;
  return false;
}

/** "the 18th and 19th centuries" */
function centuries(r: Reader, i: number, floor: number): Found[] | null {
  const second = ordinalBefore(r, i, floor);
  if (!second || second.n < 1 || second.n > 30) return null;
  const link = second.first - 1;
  const first = /^(?:and|or|to|-|–)$/.test(r.lower(link)) ? ordinalBefore(r, link, floor) : null;
  const last: Found = { first: second.first, after: i + 1, type: 'DATE', symbolic: fixed(two(second.n - 1)) };
  return first && first.n >= 1 && first.n < second.n
    ? [{ first: first.first, after: link, type: 'DATE', symbolic: fixed(two(first.n - 1)) }, last]
    : [last];
}

interface Ordinal {
  readonly first: number;
  readonly n: number;
  readonly bare: boolean;
}

/** "third", "the third", "3rd", "last" and what may stand between it and the unit; negative counts from the end. */
function ordinalBefore(r: Reader, unit: number, floor: number): Ordinal | null {
  let i = unit - 1;
  const bare = r.lower(i) === '-' && r.tight(i);
  if (bare) i--;
  if (/^(fiscal|full|straight|consecutive|successive)$/.test(r.lower(i))) i--;
  let n = 0;
  if (r.lower(i) === 'last' || r.lower(i) === 'final') n = -1;
  else if (/^(st|nd|rd|th)$/.test(r.lower(i)) && r.tight(i)) {
    i--;
    n = r.integer(i);
  } else n = ORDINALS.get(r.lower(i)) ?? 0;
  if (n === 0 || n < -1 || i < floor) return null;
  if (r.lower(i - 1) === 'fiscal' && i - 1 >= floor) i--;
  const the = !bare && (r.lower(i - 1) === 'the' || (r.lower(i - 1) === 'a' && r.lower(i + 1) !== 'quarter')) && i - 1 >= floor;
  return { first: the ? i - 1 : i, n, bare };
}

type Part = { readonly unit: 'quarter' | 'half'; readonly n: number };

/** A quarter or half with its year, or seen from the article. */
function whole(r: Reader, at: number, first: number, bare: boolean, name: Part): Found {
  const of = bare ? null : longerTime(r, at);
  const code = name.unit === 'quarter' ? 'Q' : 'H';
  if (of?.symbolic.kind === 'fixed' && /^\d{4}$/.test(of.symbolic.value))
    return { first, after: of.after, type: 'DATE', symbolic: fixed(`${of.symbolic.value}-${code}${name.n}`) };
  if (of) return { first, after: of.after, type: 'DATE', symbolic: part(of.symbolic, name) };
  const year = r.length(at) === 4 ? r.integer(at) : -1;
  if (year > 1000 && year < 2200)
    return { first, after: at + 1, type: 'DATE', symbolic: fixed(`${four(year)}-${code}${name.n}`) };
  const tense = tenseNear(r, first, at);
  const noun = !bare && r.lower(first) === 'the' && nounFollows(r, at);
  return {
    first: noun ? first + 1 : first,
    after: at,
    type: 'DATE',
    symbolic: named(name, tense ?? 'nearest'),
    bare,
  };
}

/** "of 2009", "of last year", "of March", "of the year" behind the part. */
function longerTime(r: Reader, i: number): { readonly symbolic: SymbolicTime; readonly after: number } | null {
  const word = r.lower(i);
  let at = i;
  if (word === 'of' || word === 'in') at++;
  else if (!/^(this|last|next)$/.test(word)) return null;
  if (/^(fiscal|calendar)$/.test(r.lower(at))) at++;
  const year = r.length(at) === 4 ? r.integer(at) : -1;
  if (year >= 1000 && year < 2200) return { symbolic: fixed(four(year)), after: at + 1 };
  if (word === 'in') return null;
  const which = r.lower(at);
  const by = which === 'last' ? -1 : which === 'next' ? 1 : 0;
  const unit = r.lex(at + 1);
  if (
    /^(this|last|next|the)$/.test(which) &&
    unit?.is === 'unit' &&
    !unit.plural &&
    /^(year|month|week|quarter|decade)$/.test(unit.unit.name)
  ) {
    const name = unit.unit.name as 'year' | 'month' | 'week' | 'quarter' | 'decade'; // the test before says so
    return { symbolic: shifted(ARTICLE, name, by), after: at + 2 };
  }
  const month = r.lex(at);
  if (month?.is !== 'month' || !r.capital(at)) return null;
  const skip = r.lower(at + 1) === ',' || r.lower(at + 1) === 'of' ? 1 : 0;
  const of = r.length(at + 1 + skip) === 4 ? r.integer(at + 1 + skip) : -1;
  if (of >= 1000 && of < 2200) return { symbolic: fixed(`${four(of)}-${two(month.n)}`), after: at + 2 + skip };
  return { symbolic: named({ unit: 'month', n: month.n }, tenseNear(r, i, at + 1) ?? 'past'), after: at + 1 };
}

/** "Q3 2010", "3Q", "H1". */
function shortQuarter(r: Reader, i: number): Found | null {
  const word = r.lower(i);
  if (!/^[qh][1-4]$/.test(word) || !r.capital(i) || (word[0] === 'h' && Number(word[1]) > 2)) return null;
  return whole(r, i + 1, i, true, { unit: word[0] === 'q' ? 'quarter' : 'half', n: Number(word[1]) });
}

/** "the first half of 2009", "the second half of the year". */
function half(r: Reader, i: number, floor: number): Found | null {
  if (r.lower(i) !== 'half') return null;
  const ordinal = ordinalBefore(r, i, floor);
  if (!ordinal || ordinal.n > 2 || isOfPlay(r, i)) return null;
  const of = ordinal.bare ? null : longerTime(r, i + 1);
  // "the first half" of a book is none, nor "a first half an hour".
  if (
    !of &&
    (r.lower(i + 1) === 'of' ||
      r.lower(i + 1) === 'a' ||
      r.lower(i + 1) === 'an' ||
      !/^(?:the|-)$/.test(r.lower(ordinal.bare ? i - 1 : ordinal.first)))
  )
    return null;
  const n = ordinal.n < 0 ? 2 : ordinal.n;
  return whole(r, i + 1, ordinal.first, ordinal.bare, { unit: 'half', n });
}
