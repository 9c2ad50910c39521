import type { TimeMod } from '../../model/time.ts';
import { fixed } from './calendar.ts';
import { isDayOf } from './is-day-of.ts';
import type { Reader } from './reader.ts';
import type { Read } from './times.ts';

/** "The week of June 1": the week that holds the day. */
export function weekOf(r: Reader, one: Read): Read {
  const first = one.first - 3;
  if (one.rule !== 'time/month-date' || one.type !== 'DATE' || !isDayOf(one) || first < r.first) return one;
  if (r.lower(one.first - 1) !== 'of' || r.lower(one.first - 2) !== 'week' || r.lower(first) !== 'the') return one;
  return { ...one, first, symbolic: { kind: 'shift', of: one.symbolic, unit: 'week', by: 0 } };
}

/** "The night of the murder": of a day that only the event knows. */
export function ofAnEvent(r: Reader, one: Read): Read {
  if (one.rule !== 'time/day-part' || one.symbolic.kind !== 'clock' || one.symbolic.of.kind !== 'article') return one;
  return r.lower(one.first) === 'the' && r.lower(one.after) === 'of'
    ? { ...one, symbolic: fixed(`XXXX-XX-XX${one.symbolic.time}`) }
    : one;
}

/** "A day or two", "an hour or so", "two years or more". */
export function withTail(r: Reader, one: Read): Read {
  if (one.type !== 'DURATION' || r.lower(one.after) !== 'or' || r.lex(one.after + 2)?.is === 'unit') return one;
  const word = r.lower(one.after + 1);
  const mod = Object.hasOwn(OR, word) ? OR[word] : undefined;
  return mod === undefined ? one : { ...one, after: one.after + 2, ...(mod && !one.mod ? { mod } : {}) };
}

const OR: Readonly<Record<string, TimeMod | null>> = {
  two: null,
  three: null,
  so: 'APPROX',
  more: 'EQUAL_OR_MORE',
  longer: 'EQUAL_OR_MORE',
  less: 'EQUAL_OR_LESS',
};
