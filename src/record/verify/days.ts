import { isDay, type DayRange } from '../../model/day.ts';
import type { Report } from './fault.ts';

/** Days that exist, in order. */
export function checkRange(range: DayRange | null, at: string, report: Report): void {
  if (!range) return;
  for (const day of [range.from, range.to]) if (day !== null && !isDay(day)) report(at, `“${day}” is no day`);
  if (range.from !== null && range.to !== null && range.from > range.to) report(at, `${range.from} lies after ${range.to}`);
}
