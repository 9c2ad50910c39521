import { addDays, addMonths, daysBetween, type Day, type DayRange } from '../../../model/day.ts';
import type { TimeMod } from '../../../model/time.ts';
import { dateOf, daysOfValue, type Days } from './span-of-value.ts';

/** How the words say a part: "early" is a third, "the beginning of" is what the contract says of each unit. */
export type PartStyle = 'third' | 'edge';

/**
 * The days that a value and its mod stand for, as the contract has them. Early, mid-, late: the first, middle, last third. The
 * beginning and the end of: of a year its first and last month, of a month seven days, of a week two, otherwise a tenth.
 */
export function daysOf(value: string, mod: TimeMod | null, style: PartStyle): DayRange {
  const days = daysOfValue(value);
  if (!days) return { from: null, to: null };
  switch (mod) {
    case 'START':
      return style === 'third' ? third(days, 0) : edge(value, days, true);
    case 'MID':
      return third(days, 1);
    case 'END':
      return style === 'third' ? third(days, 2) : edge(value, days, false);
    case 'BEFORE':
      return { from: null, to: addDays(days.from, -1) };
    case 'AFTER':
      return { from: addDays(days.to, 1), to: null };
    case 'ON_OR_BEFORE':
      return { from: null, to: days.to };
    case 'ON_OR_AFTER':
      return { from: days.from, to: null };
    default:
      return days;
  }
}

/** Months of a year, half or quarter are thirded as months; what is not made of whole months, as days. */
function third({ from, to }: Days, n: 0 | 1 | 2): Days {
  const months = wholeMonths(from, to);
  if (months && months % 3 === 0) {
    const start = addMonths(from, (months / 3) * n);
    return { from: start, to: addDays(addMonths(start, months / 3), -1) };
  }
  const length = daysBetween(from, to) + 1;
  if (length < 3) return { from, to };
  const cut = (k: number): Day => addDays(from, Math.round((length * k) / 3));
  return { from: cut(n), to: addDays(cut(n + 1), -1) };
}

function edge(value: string, { from, to }: Days, first: boolean): Days {
  const date = dateOf(value);
  if (/^\d{4}$/.test(date))
    return first ? { from, to: addDays(addMonths(from, 1), -1) } : { from: addDays(addMonths(addDays(to, 1), -1), 0), to };
  const length = daysBetween(from, to) + 1;
  const days = /^\d{4}-\d\d$/.test(date) ? 7 : /^\d{4}-W\d\d$/.test(date) ? 2 : Math.max(1, Math.round(length / 10));
  return first ? { from, to: addDays(from, days - 1) } : { from: addDays(to, 1 - days), to };
}

/** How many months the days are, if they are whole ones; else 0. */
function wholeMonths(from: Day, to: Day): number {
  if (!from.endsWith('-01') || !addDays(to, 1).endsWith('-01')) return 0;
  const next = addDays(to, 1);
  return (Number(next.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(next.slice(5, 7)) - Number(from.slice(5, 7));
}
