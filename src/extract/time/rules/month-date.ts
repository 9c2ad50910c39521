import { daysInMonth, makeDay } from '../../../model/day.ts';
import type { SymbolicTime } from '../../../model/time.ts';
import { fixed, four, named, towardOf, two } from '../calendar.ts';
import { nounFollows } from '../noun-follows.ts';
import type { Reader } from '../reader.ts';
import type { Found, TimeRule } from '../rule.ts';
import { tenseNear } from '../tense.ts';
import { ORDINALS } from '../../../text/number-words.ts';
import { isMonthName } from '../words/ambiguous.ts';

/** "15 January 2021", "January 15", "the 3rd of June", "January 2021", "January", and days that share one month. */
export const monthDate: TimeRule = {
  name: 'time/month-date',
  about:
    'A month, with the day and year that stand with it; where the year is left out it follows the tense of the verb near it, or "last", "this" and "next".',
  on: ['month'],
  read(r, i, floor) {
    const lex = r.lex(i);
    if (lex?.is !== 'month') return null;
    const before = dayBefore(r, i, floor);
    const following = before ? null : dayAfter(r, i);
    if (!before && !following && !isMonthName(r, i, lex.short)) return { none: true, after: i + 1 };
    const month = lex.n;
    const tail = following ? following.after : i + 1;
    const year = yearAfter(r, tail);
    const after = year ? year.after : tail;
    const near = tenseNear(r, before?.first ?? i, after);
    // "signed by December 31": a bound may lie on either side of the article.
    const tense = near === 'past' && r.lower(i - 1) === 'by' ? null : near;
    const otherwise = before || following || r.lower(i - 1) === 'by' ? 'nearest' : 'past';
    const dated = (first: number, day: number | null): SymbolicTime | null => {
      if (day !== null && (day < 1 || day > (year ? daysInMonth(year.value, month) : daysInMonth(2000, month)))) return null;
      if (!year && month === 9 && day === 11 && /^(attacks?|terrorist|terror|hijackers?)$/.test(r.lower(after)))
        return fixed('2001-09-11');
      if (year) return fixed(day === null ? `${four(year.value)}-${two(month)}` : makeDay(year.value, month, day));
      return named(
        day === null ? { unit: 'month', n: month } : { unit: 'month-day', month, day },
        towardOf(r.lower(first - 1), tense, otherwise),
      );
    };
    if (before) {
      const symbolic = dated(before.first, before.day);
      if (!symbolic) return null;
      const last: Found = { first: before.first, after, type: 'DATE', symbolic };
      const earlier = before.from && dated(before.from.first, before.from.day);
      return earlier ? [{ first: before.from!.first, after: before.from!.after, type: 'DATE', symbolic: earlier }, last] : last;
    }
    const first = withDeictic(r, i, floor);
    const symbolic = dated(i, following ? following.day : null);
    if (!symbolic) return null;
    const found: Found = {
      first,
      after: following?.to && year ? tail : after,
      type: 'DATE',
      symbolic,
      loose: tense === null && first === i,
    };
    const to = following?.to && dated(i, following.to.day);
    if (!to) return { ...found, after };
    return [
      { ...found, after: following.firstAfter },
      { first: following.to!.first, after, type: 'DATE', symbolic: to },
    ];
  },
};

/** Takes in "last", "next", "this" before a bare month. */
function withDeictic(r: Reader, i: number, floor: number): number {
  const word = r.lower(i - 1);
  return i - 1 >= floor && (word === 'last' || word === 'next' || word === 'this') ? i - 1 : i;
}

interface DayBefore {
  readonly first: number;
  readonly day: number;
  /** The earlier day of "3 to 7 June". */
  readonly from: { readonly first: number; readonly after: number; readonly day: number } | null;
}

/** The day in front of the month: "15", "15th of", "the second of". */
function dayBefore(r: Reader, month: number, floor: number): DayBefore | null {
  let end = month;
  if (r.lower(end - 1) === 'of') end--;
  const day = dayEndingAt(r, end, floor);
  if (!day || (end < month && !day.ordinal)) return null;
  if (day.day > 31 || day.day < 1) return null;
  const link = r.lower(day.first - 1);
  const from = RANGE.has(link) ? dayEndingAt(r, day.first - 1, floor) : null;
  return {
    first: day.first,
    day: day.day,
    from: from && from.day >= 1 && from.day <= 31 && !isSum(r, from.first) ? { ...from, after: day.first - 1 } : null,
  };
}

const RANGE: ReadonlySet<string> = new Set(['-', '–', '—', 'to', 'and', 'or', 'through']);

const isSum = (r: Reader, i: number): boolean => r.lower(i - 1) === '$' || r.lower(i - 1) === '£' || r.lower(i - 1) === '€';

function dayEndingAt(
  r: Reader,
  end: number,
  floor: number,
): { readonly first: number; readonly day: number; readonly ordinal: boolean } | null {
  let i = end - 1;
  let ordinal = false;
  if (SUFFIXES.has(r.lower(i)) && r.tight(i)) {
    i--;
    ordinal = true;
  }
  if (i < floor) return null;
  const word = ORDINALS.get(r.lower(i));
  const day = word ?? (r.length(i) <= 2 ? r.integer(i) : -1);
  if (day < 0) return null;
  if (word !== undefined) ordinal = true;
  const the = r.lower(i - 1) === 'the' && i - 1 >= floor && (ordinal || (r.lex(end)?.is === 'month' && !nounFollows(r, end + 1)));
  return { first: the ? i - 1 : i, day, ordinal };
}

const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

interface DayAfter {
  readonly day: number;
  readonly firstAfter: number;
  readonly after: number;
  readonly to: { readonly first: number; readonly day: number } | null;
}

/** The day behind the month: "15", "15th", "the 15th", "15-17". */
function dayAfter(r: Reader, month: number): DayAfter | null {
  let i = month + 1;
  // "May. 3": a stop behind a month that has no short form.
  if (r.lower(i) === '.' && r.tight(i)) i++;
  if (r.lower(i) === 'the') i++;
  if (r.length(i) > 2 || !isDayNumber(r, i)) return null;
  const day = r.integer(i);
  let after = i + 1;
  if (SUFFIXES.has(r.lower(after)) && r.tight(after)) after++;
  else if (r.lower(i - 1) === 'the') return null;
  else if ((r.lower(after) === ':' || r.lower(after) === '%' || r.lower(after) === '/') && r.tight(after)) return null;
  const link = r.lower(after);
  if (RANGE.has(link) && link !== 'or') {
    const next = after + 1;
    const to = r.length(next) <= 2 && isDayNumber(r, next) ? r.integer(next) : 0;
    const suffix = SUFFIXES.has(r.lower(next + 1)) && r.tight(next + 1) ? 1 : 0;
    const tail = r.lex(next + 1 + suffix)?.is;
    const tight = r.tight(next) && (link === '-' || link === '–' || link === '—');
    const clock = r.lower(next + 1) === ':' || r.lower(next + 1) === '%';
    if (
      to > day &&
      !clock &&
      tail !== 'month' &&
      tail !== 'unit' &&
      (tight || suffix > 0 || (link !== 'and' && endsPhrase(r, next + 1)))
    )
      return { day, firstAfter: after, after: next + 1 + suffix, to: { first: next, day: to } };
  }
  return { day, firstAfter: after, after, to: null };
}

const isDayNumber = (r: Reader, i: number): boolean => {
  const n = r.integer(i);
  return n >= 1 && n <= 31;
};

const endsPhrase = (r: Reader, i: number): boolean => r.lower(i) === '' || !/^[\p{L}\d%$]/u.test(r.word(i));

/** ", 2021", "2021", "of 2021", ", '98" behind a month or day. */
function yearAfter(r: Reader, i: number): { readonly value: number; readonly after: number } | null {
  const skip = r.lower(i) === ',' || r.lower(i) === 'of' ? 1 : 0;
  const at = i + skip;
  if (r.length(at) === 4) {
    const value = r.integer(at);
    const clock = r.lower(at + 1) === '%' || (r.lower(at + 1) === ':' && r.isNumber(at + 2));
    if (value >= 1000 && value <= 2200 && !(r.tight(at + 1) && clock)) return { value, after: at + 1 };
  }
  if (/^['’‘]$/.test(r.word(at)) && r.length(at + 1) === 2 && r.tight(at + 1) && r.integer(at + 1) >= 0) {
    const short = r.integer(at + 1);
    return { value: short < 50 ? 2000 + short : 1900 + short, after: at + 2 };
  }
  return null;
}
