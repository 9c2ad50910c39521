import { daysBetween, dayOfMonth, MONTHS, monthOf, yearOf, type Day, type DayRange } from '../../model/day.ts';
import type { Qualifier } from '../../model/figure.ts';
import type { Verdict } from '../../model/record.ts';
import { compareText } from '../../model/order.ts';
import { disjoint, intervalOf, type Interval } from './interval.ts';
import { unitName } from './unit-names.ts';

/** What a verdict rests on. */
export interface Claim {
  readonly article: string;
  readonly value: number;
  readonly max: number | null;
  readonly qualifier: Qualifier | null;
  readonly unit: string | null;
  /** As of when; null where that is not known. */
  readonly asOf: DayRange | null;
  /** The day of the article, as far as it is known. */
  readonly reported: DayRange | null;
  /** The start of a cumulative count. */
  readonly since: DayRange | null;
  /** It adds up over time, and so can only grow: since a day that is given, or as what an event has cost becomes known. */
  readonly adding: 'since' | 'event' | null;
  /** It holds for its moment only: a price, an index, the amount by which something changed. */
  readonly isFleeting: boolean;
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly why: string;
}

/**
 * Holds two figures of one measure against each other. Symmetric in its arguments: the order in which they are given does not
 * matter. Null where nothing can be said: they exclude one another, but the days they are told of are not known, or both stand in
 * one article that does not say which is the later, or each holds for its moment only.
 */
export function judge(a: Claim, b: Claim): Judgement | null {
  if (orderOf(a.since, b.since) === 'before' || orderOf(a.since, b.since) === 'after') return null;
  const told = orderOf(a.asOf, b.asOf);
  // What an event has cost becomes known by and by; its day is the event's. Of two reports the later one counts.
  const events = a.adding === 'event' && b.adding === 'event' && !(isSettled(a) && isSettled(b));
  const since = told === 'same' && a.adding === 'since' && b.adding === 'since';
  const order = events || since ? orderOf(a.reported, b.reported) : told;
  const [first, second] = order === 'after' || (order !== 'before' && compareClaims(a, b) > 0) ? [b, a] : [a, b];
  if (!disjoint(roomOf(first, second), roomOf(second, first))) return agreeing(first, second);
  if (first.isFleeting || second.isFleeting) return null;
  if (order === 'before' || order === 'after') return later(first, second);
  // A number of a year and one of a day in it may both be right.
  if (order !== 'same' || a.article === b.article) return null;
  return { verdict: 'conflict', why: `${spell(first)} and ${spell(second)} exclude each other, for the same ${daysOf(first)}.` };
}

/** Beside "19.9 %" a bare "20 %" stands for what rounds to it. */
function roomOf(claim: Claim, other: Claim): Interval {
  const { value, max, qualifier, unit } = claim;
  const isCoarse = unit === 'percent' && max === null && qualifier === null && Number.isInteger(value);
  return isCoarse && !Number.isInteger(other.value)
    ? { low: value - 0.5, high: value + 0.5, lowOpen: true, highOpen: true }
    : intervalOf(claim);
}

function agreeing(first: Claim, second: Claim): Judgement {
  const equal = first.value === second.value && first.max === second.max;
  if (equal) return { verdict: 'same', why: `Both give ${spellNumber(first)}.` };
  return { verdict: 'compatible', why: `${capital(spell(first))} does not exclude ${spell(second)}.` };
}

/** Days within which two tolls are those of one event: when they grow, and when they shrink. */
const ONE_EVENT = 14;
const SOON = 3;

const daysApart = (a: Claim, b: Claim): number => {
  const [from, to] = [a.asOf?.to ?? a.asOf?.from, b.asOf?.from ?? b.asOf?.to];
  return from && to ? Math.abs(daysBetween(from, to)) : Infinity;
};

function later(first: Claim, second: Claim): Judgement | null {
  const sameDay = orderOf(first.asOf, second.asOf) !== 'before';
  const apart = sameDay ? spellGap(first.reported, second.reported) : spellGap(first.asOf, second.asOf);
  const difference = `${capital(spell(first))} and ${spell(second)} differ by ${spellAmount(Math.abs(second.value - first.value), first.unit)}, ${apart}`;
  const shrinks = (second.max ?? second.value) < first.value;
  const adding = first.adding === 'since' || second.adding === 'since' ? 'since' : first.adding;
  if (adding === null && daysApart(first, second) < FAST && isManyTimes(first.value, second.value)) return null;
  if (adding === 'event' && daysApart(first, second) > (shrinks ? SOON : ONE_EVENT)) return null;
  if (adding !== null && shrinks) return { verdict: 'conflict', why: `${difference}; a count that adds up cannot shrink.` };
  return { verdict: 'superseded', why: `${difference}.` };
}

/** What becomes so many times as much, or as little, within so many days is another thing of the same name. */
const MANY_TIMES = 5;
const FAST = 90;

const isManyTimes = (a: number, b: number): boolean =>
  Math.max(Math.abs(a), Math.abs(b)) > MANY_TIMES * Math.min(Math.abs(a), Math.abs(b));

/** So many days after an event what it has cost is known: two numbers told later than that exclude each other. */
const SETTLED = 60;

const isSettled = ({ asOf, reported }: Claim): boolean => {
  const [day, told] = [asOf?.to, reported?.from];
  return day != null && told != null && daysBetween(day, told) > SETTLED;
};

type Order = 'before' | 'after' | 'same' | 'overlap' | 'unknown';

/** Which days come first; `same` where they are equal, `overlap` where they share some, `unknown` where either is not known. */
export function orderOf(a: DayRange | null, b: DayRange | null): Order {
  if (!a || !b) return 'unknown';
  if (a.to !== null && b.from !== null && a.to < b.from) return 'before';
  if (b.to !== null && a.from !== null && b.to < a.from) return 'after';
  const known = a.from !== null && a.to !== null && b.from !== null && b.to !== null;
  if (!known) return 'unknown';
  return a.from === b.from && a.to === b.to ? 'same' : 'overlap';
}

/** An order that does not depend on which comes first among the arguments. */
const compareClaims = (a: Claim, b: Claim): number =>
  a.value - b.value ||
  (a.max ?? a.value) - (b.max ?? b.value) ||
  compareText(a.qualifier ?? '', b.qualifier ?? '') ||
  (a.article < b.article ? -1 : 1);

const WORDS: Readonly<Record<Qualifier, string>> = {
  about: 'about ',
  nearly: 'nearly ',
  'more-than': 'more than ',
  'at-least': 'at least ',
  'at-most': 'at most ',
  'less-than': 'fewer than ',
  'as-many-as': 'as many as ',
  between: '',
  'exactly-stated': 'exactly ',
};

/** "about 2,500", "3.5%", "12 to 15". */
export const spell = (claim: Pick<Claim, 'value' | 'max' | 'qualifier' | 'unit'>): string =>
  (claim.qualifier ? WORDS[claim.qualifier] : '') + spellNumber(claim);

const spellNumber = ({ value, max, unit }: Pick<Claim, 'value' | 'max' | 'unit'>): string =>
  spellAmount(value, unit) + (max === null ? '' : ` to ${spellAmount(max, unit)}`);

const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹' };
const GREAT: readonly (readonly [number, string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];

/** A number with its unit, in English: "2,500", "3.5%", "$2.2 billion", "12 km". */
export function spellAmount(value: number, unit: string | null): string {
  const [factor, word] = GREAT.find(
    ([size]) => Math.abs(value) >= size && Number.isInteger(Number(((value / size) * 1000).toPrecision(12))),
  ) ?? [1, ''];
  const number = grouped(Number((value / factor).toPrecision(12))) + word;
  const sign = unit === null ? undefined : SIGNS[unit];
  if (sign) return `${sign}${number}`;
  if (unit === null) return number;
  if (unit === 'percent') return `${number}%`;
  if (unit === 'percentage-point') return `${number} percentage points`;
  return `${number}${unitName(unit, value)}`;
}

/** Thousands parted by commas; at most six decimals. Not by the machine's locale: the same bytes everywhere. */
function grouped(value: number): string {
  const [whole, decimals] = String(Number(value.toFixed(6))).split('.') as [string, string | undefined];
  if (whole.includes('e')) return String(value);
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? parted : `${parted}.${decimals}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const daysOf = ({ asOf }: Claim): string => (asOf?.from !== null && asOf?.from === asOf?.to ? 'day' : 'days');

/** "six months apart". */
function spellGap(a: DayRange | null, b: DayRange | null): string {
  const [from, to] = [a?.to ?? a?.from ?? null, b?.from ?? b?.to ?? null];
  if (from === null || to === null) return 'at different times';
  const days = Math.abs(daysBetween(from, to));
  if (days < 14) return days === 1 ? 'one day apart' : `${days} days apart`;
  if (days < 60) return `${Math.round(days / 7)} weeks apart`;
  if (days < 700) return `${Math.round(days / 30.44)} months apart`;
  return `${Math.round(days / 365.25)} years apart`;
}

/** "28 July 2031", "November 2020", "2011"; null where no day is known. */
export function spellDays(range: DayRange | null): string | null {
  if (!range) return null;
  const { from, to } = range;
  if (from === null || to === null) return from ? `not before ${spellDay(from)}` : to ? `by ${spellDay(to)}` : null;
  if (from === to) return spellDay(from);
  const month = `${MONTHS[monthOf(from) - 1]} ${yearOf(from)}`;
  if (from.slice(0, 7) === to.slice(0, 7))
    return dayOfMonth(from) === 1 && dayOfMonth(to) >= 28 ? month : `${spellDay(from)} to ${spellDay(to)}`;
  if (from.endsWith('-01-01') && to.endsWith('-12-31') && yearOf(from) === yearOf(to)) return String(yearOf(from));
  return `${spellDay(from)} to ${spellDay(to)}`;
}

const spellDay = (day: Day): string => `${dayOfMonth(day)} ${MONTHS[monthOf(day) - 1]} ${yearOf(day)}`;
