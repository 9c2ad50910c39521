import { fixed, two } from './calendar.ts';
import { isDayOf } from './is-day-of.ts';
import type { Reader } from './reader.ts';
import { ofAnEvent, weekOf, withTail } from './take-in.ts';
import type { Read } from './times.ts';

/** Makes one expression of neighbours that belong together, and gives a month without a year that of its partner. */
export function join(r: Reader, found: readonly Read[]): Read[] {
  const joined: Read[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const one = last && pair(r, last, next);
    if (one) joined[joined.length - 1] = one;
    else {
      if (last) joined[joined.length - 1] = shareYear(r, last, next);
      joined.push(next);
    }
  }
  return joined.map((one, i) => withTail(r, ofAnEvent(r, weekOf(r, withDay(r, joined, one, i)))));
}

/** A clock time goes with the day right behind it ("noon on Monday"), else with the last day before it in its sentence. */
function withDay(r: Reader, all: readonly Read[], one: Read, i: number): Read {
  if (one.rule !== 'time/clock' || one.symbolic.kind !== 'clock' || one.symbolic.of.kind !== 'article') return one;
  const next = all[i + 1];
  const link = next && isDayOf(next) ? between(r, one, next) : null;
  const day =
    next && link !== null && /^(on|,|on the)$/.test(link) ? next : all.slice(Math.max(0, i - NEAR), i).findLast(isDayOf);
  return day ? { ...one, symbolic: { ...one.symbolic, of: day.symbolic } } : one;
}

const NEAR = 4;

/** What stands between two neighbours, lower case; null where it is longer than two tokens. */
function between(r: Reader, a: Read, b: Read): string | null {
  if (b.first < a.after || b.first - a.after > 2) return null;
  let words = '';
  for (let i = a.after; i < b.first; i++) words += (words ? ' ' : '') + r.lower(i);
  return words;
}

function pair(r: Reader, a: Read, b: Read): Read | null {
  const link = between(r, a, b);
  if (link === null) return null;
  const span = { first: a.first, after: b.after };
  // "the 1999 summer"
  if (
    link === '' &&
    a.rule === 'time/year' &&
    a.symbolic.kind === 'fixed' &&
    /^\d{4}$/.test(a.symbolic.value) &&
    b.rule === 'time/season' &&
    b.symbolic.kind === 'named' &&
    b.symbolic.name.unit === 'season'
  ) {
    const the = r.lower(a.first - 1) === 'the' ? a.first - 1 : a.first;
    return { ...b, ...span, first: the, symbolic: fixed(`${a.symbolic.value}-${b.symbolic.name.season}`) };
  }
  // "last year's first quarter"
  if (
    link === "'s" &&
    a.rule === 'time/relative-unit' &&
    a.symbolic.kind === 'shift' &&
    a.symbolic.unit === 'year' &&
    b.rule === 'time/ordinal-unit' &&
    b.symbolic.kind === 'named'
  )
    return { ...b, ...span, symbolic: { kind: 'part', of: a.symbolic, name: b.symbolic.name } };
  // "April 480 BC", "the autumn of 481 BC"
  if (
    (link === '' || link === 'of') &&
    b.rule === 'time/year' &&
    b.symbolic.kind === 'fixed' &&
    b.symbolic.value.startsWith('BC')
  ) {
    const name = a.symbolic.kind === 'named' ? a.symbolic.name : null;
    const inYear =
      name?.unit === 'month'
        ? two(name.n)
        : name?.unit === 'season'
          ? name.season
          : name?.unit === 'month-day'
            ? `${two(name.month)}-${two(name.day)}`
            : null;
    if (inYear) return { ...a, ...span, symbolic: fixed(`${b.symbolic.value}-${inYear}`) };
  }
  // "July 25 of that year"; "October of next year" is two.
  if (link === 'of' && b.symbolic.kind === 'shift' && b.symbolic.of.kind === 'earlier') {
    const of = partOfYear(a, b);
    if (of) return { ...of, ...span };
  }
  // "Friday, January 15", "Tuesday 3 June"
  if (
    a.rule === 'time/weekday' &&
    a.type === 'DATE' &&
    b.rule === 'time/month-date' &&
    isDayOf(b) &&
    /^(,|, the|the|)$/.test(link)
  )
    return a.symbolic.kind === 'named' && a.symbolic.name.unit === 'weekday'
      ? { ...b, ...span, weekday: a.symbolic.name.n }
      : { ...b, ...span };
  if (
    a.rule === 'time/weekday' &&
    a.type === 'DATE' &&
    (b.rule === 'time/iso-date' || b.rule === 'time/numeric-date') &&
    (link === '' || link === ',')
  )
    return { ...b, ...span };
  // "7 p.m. tonight", "10 a.m. this morning"
  if (
    a.rule === 'time/clock' &&
    a.symbolic.kind === 'clock' &&
    link === '' &&
    b.type === 'TIME' &&
    b.symbolic.kind === 'clock' &&
    b.rule !== 'time/clock'
  )
    return { ...b, ...span, symbolic: { ...a.symbolic, of: b.symbolic.of } };
  if (a.type === 'TIME' && a.symbolic.kind === 'clock' && b.type === 'DATE' && isDayOf(b)) {
    // "12:00 UTC Monday", "the night of May 13"
    if (a.rule === 'time/clock' && link === '')
      return { ...b, ...span, type: 'TIME', symbolic: { ...a.symbolic, of: b.symbolic } };
    if (a.rule === 'time/day-part' && (link === 'of' || link === 'of the'))
      return { ...b, ...span, type: 'TIME', symbolic: { ...a.symbolic, of: b.symbolic } };
  }
  // "May 8 1:00 a.m."
  if (
    link === '' &&
    a.type === 'DATE' &&
    isDayOf(a) &&
    b.rule === 'time/clock' &&
    b.symbolic.kind === 'clock' &&
    b.symbolic.of.kind === 'article'
  )
    return { ...b, ...span, symbolic: { ...b.symbolic, of: a.symbolic } };
  // "a week from Monday", "two days from tomorrow"
  if (link === 'from' && a.type === 'DURATION' && b.type === 'DATE' && isDayOf(b) && a.symbolic.kind === 'fixed') {
    const length = /^P(\d+)([DW])$/.exec(a.symbolic.value);
    const toward = b.symbolic.kind === 'named' ? { ...b.symbolic, toward: 'future' as const } : b.symbolic;
    if (length && b.symbolic.kind !== 'fixed')
      return {
        ...b,
        ...span,
        symbolic: { kind: 'shift', of: toward, unit: 'day', by: Number(length[1]) * (length[2] === 'W' ? 7 : 1) },
      };
  }
  // "the first six months of 1999", "the last two weeks of May"
  if (
    link === 'of' &&
    a.type === 'DURATION' &&
    a.rule === 'time/relative-unit' &&
    b.type === 'DATE' &&
    /^(?:first|last|final|the)$/.test(r.lower(a.first)) &&
    (b.rule === 'time/year' || b.rule === 'time/month-date' || b.rule === 'time/relative-unit')
  )
    return { ...a, ...span };
  return null;
}

/** A month, day or season without a year, as the part of the year that stands behind it. */
function partOfYear(a: Read, b: Read): Read | null {
  const yearless = (a.rule === 'time/month-date' || a.rule === 'time/season') && a.symbolic.kind === 'named';
  const year = b.rule === 'time/relative-unit' && b.symbolic.kind === 'shift' && b.symbolic.unit === 'year' && !b.mod;
  return yearless && year && a.symbolic.kind === 'named'
    ? { ...a, symbolic: { kind: 'part', of: b.symbolic, name: a.symbolic.name } }
    : null;
}

/** "August and September 1914", "18 August – 15 September 1951": the first takes the year of the second, or the one before it. */
function shareYear(r: Reader, a: Read, b: Read): Read {
  // "October of next year", "March 11 this year"
  const of = partOfYear(a, b);
  if (of && /^(|of|-|,)$/.test(between(r, a, b) ?? 'apart')) return of;
  // "Valentine's Day in 2012", "in June, 1998"
  if (
    (a.rule === 'time/month-date' || a.rule === 'time/feast') &&
    a.symbolic.kind === 'named' &&
    b.rule === 'time/year' &&
    b.symbolic.kind === 'fixed' &&
    /^\d{4}$/.test(b.symbolic.value) &&
    between(r, a, b) === 'in'
  )
    return { ...a, symbolic: { kind: 'part', of: b.symbolic, name: a.symbolic.name } };
  if (a.rule !== 'time/month-date' || b.rule !== 'time/month-date') return a;
  if (a.symbolic.kind !== 'named' || b.symbolic.kind !== 'fixed') return a;
  const link = between(r, a, b);
  if (link === null || !/^(and|to|or|through|until|[-–—/,])$/.test(link)) return a;
  const { name } = a.symbolic;
  const month = name.unit === 'month' ? name.n : name.unit === 'month-day' ? name.month : 0;
  const ofB = Number(b.symbolic.value.slice(5, 7));
  if (month === 0) return a;
  const year = Number(b.symbolic.value.slice(0, 4)) - (month > ofB ? 1 : 0);
  return { ...a, symbolic: { kind: 'part', of: { kind: 'fixed', value: String(year).padStart(4, '0') }, name } };
}
