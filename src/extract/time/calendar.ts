import type { CalendarName, SymbolicTime, TimeUnit, Toward } from '../../model/time.ts';
import type { Tense } from './tense.ts';

/** Short ways to write symbolic times, for rules. */
export const ARTICLE: SymbolicTime = { kind: 'article' };

/** The base of what is reckoned from the last date told before; bound to its index when the expressions are put in order. */
export const LAST_TOLD: SymbolicTime = { kind: 'earlier', time: -1 };

export const fixed = (value: string): SymbolicTime => ({ kind: 'fixed', value });

export const shifted = (of: SymbolicTime, unit: TimeUnit, by: number): SymbolicTime => ({ kind: 'shift', of, unit, by });

export const named = (name: CalendarName, toward: Toward, of: SymbolicTime = ARTICLE): SymbolicTime => ({
  kind: 'named',
  of,
  name,
  toward,
});

export const part = (of: SymbolicTime, name: CalendarName): SymbolicTime => ({ kind: 'part', of, name });

export const clock = (of: SymbolicTime, time: string): SymbolicTime => ({ kind: 'clock', of, time });

export const two = (n: number): string => String(n).padStart(2, '0');

export const four = (n: number): string => String(n).padStart(4, '0');

/** "last", "next", "this" before a name of the calendar, else what the tense says, else `otherwise`. */
export function towardOf(word: string, tense: Tense, otherwise: Toward): Toward {
  if (word === 'last' || word === 'previous' || word === 'past') return 'before';
  if (word === 'next' || word === 'coming') return 'after';
  if (word === 'this') return 'same';
  return tense ?? otherwise;
}
