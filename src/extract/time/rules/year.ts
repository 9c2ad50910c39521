import { fixed, four } from '../calendar.ts';
import type { Reader } from '../reader.ts';
import type { Found, TimeRule } from '../rule.ts';
import { BEFORE_YEAR, COUNTED, NO_YEAR_BEFORE, WEAK_BEFORE_YEAR } from '../words/year-words.ts';

export const year: TimeRule = {
  name: 'time/year',
  about:
    "A number of four digits is a year where nothing near it counts or measures; years before Christ and short ones such as '82 are read too.",
  on: ['number'],
  read(r, i, floor) {
    const n = r.integer(i);
    if (n < 0) return null;
    const bc = beforeChrist(r, i + 1);
    if (bc) return { first: i, after: bc, type: 'DATE', symbolic: fixed(`BC${four(n)}`) };
    if (r.length(i) === 2) return short(r, i, n) ?? listed(r, i, n);
    if (r.length(i) !== 4 || n < 1000 || n > 2199 || !isYear(r, i, n)) return null;
    const fiscal = fiscalBefore(r, i, floor);
    if (fiscal >= 0) {
      // "fiscal 2023-24" ends in 2024.
      const two =
        r.tight(i + 1) && r.tight(i + 2) && /^[-–/]$/.test(r.lower(i + 1)) && r.length(i + 2) === 2 ? r.integer(i + 2) : -1;
      const next = two === (n + 1) % 100;
      return { first: fiscal, after: next ? i + 3 : i + 1, type: 'DATE', symbolic: fixed(`FY${four(next ? n + 1 : n)}`) };
    }
    const one: Found = { first: i, after: i + 1, type: 'DATE', symbolic: fixed(four(n)) };
    // "1990-92", "1915–16"
    const end = r.integer(i + 2);
    if (
      /^[-–—]$/.test(r.lower(i + 1)) &&
      r.tight(i + 1) &&
      r.tight(i + 2) &&
      r.length(i + 2) === 2 &&
      end > n % 100 &&
      r.lower(i + 3) !== '-'
    )
      return [one, { first: i + 2, after: i + 3, type: 'DATE', symbolic: fixed(four(Math.floor(n / 100) * 100 + end)) }];
    return one;
  },
};

/** Where "fiscal", "fiscal year" or "FY" before a year begins; -1 where none does. */
function fiscalBefore(r: Reader, i: number, floor: number): number {
  const at = r.lower(i - 1) === 'year' ? i - 2 : i - 1;
  if (at < floor || !/^(?:fiscal|financial|fy)$/.test(r.lower(at))) return -1;
  return r.lower(at) === 'financial' && at === i - 1 ? -1 : at;
}

function isYear(r: Reader, i: number, n: number): boolean {
  const before = r.lower(i - 1);
  const next = r.lower(i + 1);
  if (r.tight(i) && /^[$£€¥#/.:,@_+=]$/.test(before)) return false;
  if (
    r.tight(i) &&
    before === '-' &&
    !r.isNumber(i - 2) &&
    !/^(mid|early|late|pre|post)$/.test(r.lower(i - 2)) &&
    r.lex(i - 2)?.is !== 'month'
  )
    return false;
  if (r.tight(i + 1) && /^[%/°:]$/.test(next) && next !== ':') return false;
  if (r.tight(i + 1) && /^\p{L}/u.test(r.word(i + 1)) && next !== "'s") return false;
  if (r.tight(i + 1) && next === '-' && r.tight(i + 2) && r.isNumber(i + 2) && (r.length(i + 2) === 3 || r.lower(i + 3) === '-'))
    return false;
  if (NO_YEAR_BEFORE.has(before) && !(before === 'up' || before === 'some') && !(before === 'over' && isSpacedRange(r, i, n)))
    return false;
  if (COUNTED.has(next) || next === '%' || (COUNTED.has(r.lower(i + 2)) && !/^(,|and|the|in|\.)$/.test(next))) return false;
  if (r.lower(i + 1) === '-' && r.tight(i + 1) && /^(strong|odd|plus|foot|mile|metre|meter|man|seat|page)$/.test(r.lower(i + 2)))
    return false;
  const likely = (n >= 1900 && n <= 2050) || isRange(r, i, n);
  if (likely) return true;
  if (BEFORE_YEAR.has(before) && !WEAK_BEFORE_YEAR.has(before)) return true;
  if (before === '(' || next === ')' || before === ',' || i === r.first) return n >= 1400 && !/^\p{Ll}/u.test(r.word(i + 1));
  return (
    (BEFORE_YEAR.has(before) && n >= 1500 && !/^\p{Ll}/u.test(r.word(i + 1))) ||
    (/^(in|of|and)$/.test(next) && n >= 1600 && before === 'year')
  );
}

/** "Over 2000 - 2050": a later year of our time stands behind a dash. */
function isSpacedRange(r: Reader, i: number, n: number): boolean {
  const to = /^[-–—]$/.test(r.lower(i + 1)) && r.length(i + 2) === 4 ? r.integer(i + 2) : -1;
  return n >= 1900 && to > n && to < 2100 && !COUNTED.has(r.lower(i + 3));
}

/** "1861-1863": two years joined by a dash. */
function isRange(r: Reader, i: number, n: number): boolean {
  const to = RANGE.has(r.lower(i + 1)) && r.tight(i + 1) && r.length(i + 2) === 4 ? r.integer(i + 2) : -1;
  const from = RANGE.has(r.lower(i - 1)) && r.tight(i) && r.length(i - 2) === 4 ? r.integer(i - 2) : -1;
  return (to > n && to < n + SPAN) || (from >= 1000 && from < n && n < from + SPAN);
}

const SPAN = 150;

/** "BC", "B.C.", "BCE" right behind; the token after it, or of the number itself in a range; else 0. */
function beforeChrist(r: Reader, i: number): number {
  if (isBc(r, i)) return i + 1;
  return RANGE.has(r.lower(i)) && r.integer(i + 1) >= 0 && isBc(r, i + 2) ? i : 0;
}

const isBc = (r: Reader, i: number): boolean => /^(bc|b\.c\.|bce)$/.test(r.lower(i));

/** Before Christ a range counts down, and only its end says so: "499 to 493 BC". */
const RANGE: ReadonlySet<string> = new Set(['-', '–', '—', 'to', 'and', 'or']);

/** "'82": a year with its apostrophe. */
function short(r: Reader, i: number, n: number): Found | null {
  if (!/^['’‘]$/.test(r.word(i - 1)) || !r.tight(i) || r.tight(i - 1)) return null;
  if (r.lower(i + 1) === 's' || /^['’%"]/.test(r.word(i + 1))) return null;
  // "Works '09": the name of a product.
  if (i - 2 > r.first && /\p{Lu}/u.test(r.word(i - 2)) && !r.lex(i - 2)) return null;
  return { first: i - 1, after: i + 1, type: 'DATE', symbolic: fixed(four(n < 30 ? 2000 + n : 1900 + n)) };
}

/** How far around a short year others are looked for. */
const NEAR_LIST = 40;
const LEAST_LISTED = 3;

/** "In 80 and 84, in 96, in 2000 and in 08": short years without their apostrophe, where a sentence has several after "in". */
function listed(r: Reader, i: number, n: number): Found | null {
  if (!isShortAfterIn(r, i) && !(/^(?:and|or)$/.test(r.lower(i - 1)) && isShortAfterIn(r, i - 2))) return null;
  let count = 0;
  let full = false;
  for (let k = Math.max(r.first, i - NEAR_LIST); k < i + NEAR_LIST && k < r.after; k++) {
    if (isShortAfterIn(r, k)) count++;
    if (r.lower(k - 1) === 'in' && r.length(k) === 4 && r.integer(k) >= 1900 && r.integer(k) < 2100) full = true;
  }
  if (!full || count < LEAST_LISTED) return null;
  return { first: i, after: i + 1, type: 'DATE', symbolic: fixed(four(n < 30 ? 2000 + n : 1900 + n)) };
}

const isShortAfterIn = (r: Reader, i: number): boolean =>
  r.lower(i - 1) === 'in' &&
  r.length(i) === 2 &&
  r.integer(i) >= 0 &&
  !/^[\p{L}%]/u.test(/^(?:and|or|)$/.test(r.lower(i + 1)) ? '' : r.word(i + 1));
