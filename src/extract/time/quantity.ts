import type { TimeMod } from '../../model/time.ts';
import type { Reader } from './reader.ts';
import { SCALES } from '../../text/number-words.ts';
import { CARDINALS, FILLERS, VAGUE } from './words/numbers.ts';

/** A number phrase before a unit. */
export interface Quantity {
  /** First token. */
  readonly first: number;
  /** null: several, a few, … */
  readonly amount: number | null;
  /** Joined by a hyphen, or a number over one before a singular: an adjective ("nine-month", "20 year"). */
  readonly bare: boolean;
  readonly article: boolean;
}

const REACH = 8;

/** The quantity that ends right before token `unit`; null where there is none. O(1): looks back a few tokens at most. */
export function quantityBefore(r: Reader, unit: number, floor: number): Quantity | null {
  let end = unit;
  let bare = false;
  if (r.lower(end - 1) === '-' && r.tight(end - 1)) {
    end--;
    bare = true;
  }
  // "[Ten] years": the editor's.
  if (r.lower(end - 1) === ']' && r.lower(end - 3) === '[' && end - 3 >= floor) {
    const amount = CARDINALS.get(r.lower(end - 2)) ?? r.integer(end - 2);
    if (amount > 0) return { first: end - 3, amount, bare: false, article: false };
  }
  while (end > floor && (FILLERS.has(r.lower(end - 1)) || r.lower(end - 1) === 'of')) end--;
  const from = Math.max(floor, end - REACH, r.first);
  for (let first = from; first < end; first++) {
    const parsed = parse(r, first, end);
    if (parsed !== undefined) {
      const lower = r.lower(first);
      const other = parsed !== null && !bare ? alternative(r, first, parsed, floor) : null;
      if (other !== null) return { first: other, amount: parsed, bare: false, article: false };
      const article = lower === 'a' || lower === 'an';
      // "a billion-year contract": the article is the noun's.
      return { first: article && bare && end - first > 1 ? first + 1 : first, amount: parsed, bare, article };
    }
  }
  return null;
}

/** Where "two or" of "two or three weeks" begins: a plain number below the one that follows; null where there is none. */
function alternative(r: Reader, first: number, amount: number, floor: number): number | null {
  const at = first - 2;
  if (at < floor || !/^(?:or|to)$/.test(r.lower(first - 1)) || /^[$£€]$/.test(r.lower(at - 1))) return null;
  const lesser = CARDINALS.get(r.lower(at)) ?? r.integer(at);
  return lesser > 0 && lesser < amount && !(r.tight(at) && r.lower(at - 1) === '-') ? at : null;
}

/** The number that tokens first to end are, wholly; null for a vague one; undefined for none. */
function parse(r: Reader, first: number, end: number): number | null | undefined {
  let i = first;
  let total = 0;
  let group = 0;
  let seen = false;
  let vague = false;
  const starts = r.lower(i);
  if (starts === 'a' || starts === 'an' || starts === 'the') {
    if (starts === 'the') return undefined;
    const next = r.lower(i + 1);
    if (i + 1 === end) return 1;
    if (VAGUE.has(next) || next === 'half' || next === 'quarter' || SCALES.has(next)) i++;
    else return undefined;
    if (SCALES.has(next)) {
      group = 1;
      seen = true;
    }
  }
  for (; i < end; i++) {
    const word = r.lower(i);
    const value = CARDINALS.get(word);
    const multiplier = SCALES.get(word);
    if (r.isNumber(i)) {
      let digits = numberOf(r.word(i));
      // "2-1/2 years"
      if (r.lower(i + 1) === '/' && r.isNumber(i + 2) && i + 2 < end) {
        digits /= numberOf(r.word(i + 2));
        i += 2;
      }
      if (Number.isNaN(digits) || (seen && digits >= 1)) return undefined;
      group += digits;
      seen = true;
    } else if (value !== undefined) {
      // "twenty-five", "two hundred and five", but not "two and three".
      if (group > 0 && !(group % 100 === 0 || (group % 10 === 0 && value < 10))) return undefined;
      group += value;
      seen = true;
    } else if (multiplier !== undefined) {
      if (vague) continue;
      if (!seen) return undefined;
      group *= multiplier;
      if (multiplier >= 1000) {
        total += group;
        group = 0;
      }
    } else if (word === 'half' || (word === 'quarter' && i + 1 < end && !seen)) {
      group += word === 'half' ? 0.5 : 0.25;
      seen = true;
      if (r.lower(i + 1) === 'of') i++;
      if (r.lower(i + 1) === 'a' || r.lower(i + 1) === 'an') i++;
    } else if (VAGUE.has(word)) {
      vague = true;
      seen = true;
    } else if (word === 'and' || word === '-') {
      if (!seen || i + 1 >= end) return undefined;
      if (r.lower(i + 1) === 'a' && r.lower(i + 2) === 'half') i++;
    } else if (word === 'a' && seen && i + 2 < end && /^(half|-)$/.test(r.lower(i + 1))) {
      // "one-and-a-half-year"
    } else if (word === 'of' || word === 'or') {
      if (!vague) return undefined;
    } else return undefined;
  }
  if (!seen) return undefined;
  return vague ? null : total + group;
}

/** "2,500" is 2500, "2.5" is 2.5; NaN for what is no plain number. */
export function numberOf(word: string): number {
  const fraction = '¼½¾'.indexOf(word);
  if (fraction >= 0 && word.length === 1) return (fraction + 1) / 4;
  return word.length > 12 ? NaN : Number(word.replaceAll(',', ''));
}

/** The words before a quantity or date that say how exact it is; `first` is where they begin. */
export interface Qualified {
  readonly first: number;
  readonly mod: TimeMod;
}

const ONE: Readonly<Record<string, TimeMod>> = {
  nearly: 'LESS_THAN',
  almost: 'LESS_THAN',
  under: 'LESS_THAN',
  over: 'MORE_THAN',
  about: 'APPROX',
  around: 'APPROX',
  approximately: 'APPROX',
  roughly: 'APPROX',
  some: 'APPROX',
  circa: 'APPROX',
  ca: 'APPROX',
  perhaps: 'APPROX',
};

const TWO: Readonly<Record<string, TimeMod>> = {
  'more than': 'MORE_THAN',
  'longer than': 'MORE_THAN',
  'less than': 'LESS_THAN',
  'fewer than': 'LESS_THAN',
  'at least': 'EQUAL_OR_MORE',
  'at most': 'EQUAL_OR_LESS',
  'up to': 'EQUAL_OR_LESS',
  'close to': 'APPROX',
};

const THREE: Readonly<Record<string, TimeMod>> = {
  'no more than': 'EQUAL_OR_LESS',
  'not more than': 'EQUAL_OR_LESS',
  'no less than': 'EQUAL_OR_MORE',
  'no fewer than': 'EQUAL_OR_MORE',
};

export function qualifierBefore(r: Reader, first: number, floor: number): Qualified | null {
  const one = r.lower(first - 1);
  if (one === 'than' || one === 'least' || one === 'most' || one === 'to') {
    const both = `${r.lower(first - 2)} ${one}`;
    const three = THREE[`${r.lower(first - 3)} ${both}`];
    if (three && first - 3 >= floor) return { first: first - 3, mod: three };
    const mod = TWO[both];
    return mod && first - 2 >= floor ? { first: degreeBefore(r, first - 2, floor), mod } : null;
  }
  const mod = Object.hasOwn(ONE, one) ? ONE[one] : undefined;
  if (!mod || first - 1 < floor) return null;
  return { first: one === 'over' || one === 'under' ? degreeBefore(r, first - 1, floor) : first - 1, mod };
}

/** "Just over a year", "a little more than a month": where the words of degree before a comparison begin. */
function degreeBefore(r: Reader, first: number, floor: number): number {
  const word = r.lower(first - 1);
  if (first - 1 < floor) return first;
  if (word === 'just' || word === 'well' || word === 'slightly' || word === 'far') return first - 1;
  return /^(?:little|bit)$/.test(word) && r.lower(first - 2) === 'a' && first - 2 >= floor ? first - 2 : first;
}
