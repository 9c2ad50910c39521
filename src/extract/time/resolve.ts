import type { Day, DayRange } from '../../model/day.ts';
import type { ResolvedTime, TimeExpression } from '../../model/time.ts';
import { daysOf } from './value/days.ts';
import { evaluate } from './value/evaluate.ts';
import { symbolicValue } from './value/symbolic-value.ts';

/** What is known of the article's day: exact where from = to. */
export type Anchor = DayRange;

/**
 * Values and days of an article's times, given what is known of its day. Where the anchor is a range, a time has a value only if
 * both ends of the range give the same one; as no value moves back while the anchor moves on, every day between gives it too.
 */
export function resolveTimes(times: readonly TimeExpression[], anchor: Anchor): ResolvedTime[] {
  const early = valuesFor(times, anchor.from);
  const late = anchor.from === anchor.to ? early : valuesFor(times, anchor.from && anchor.to);
  return times.map((time, i) => {
    const value = early[i] === late[i] ? early[i]! : null;
    if (value === null) return { value: symbolicValue(time.symbolic), from: null, to: null };
    return time.type === 'DURATION' || time.type === 'SET'
      ? { value, from: null, to: null }
      : { value, ...daysOf(value, time.mod, time.part ?? 'third') };
  });
}

function valuesFor(times: readonly TimeExpression[], day: Day | null): (string | null)[] {
  const values: (string | null)[] = [];
  for (const time of times) values.push(evaluate(time.symbolic, { day, valueOf: (i) => values[i] ?? null }));
  return values;
}
