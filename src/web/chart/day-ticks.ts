import type { ScaleTime } from 'd3-scale';
import type { Day } from '../../model/day.ts';
import { shortDay } from '../words/days.ts';

/** As many days as have room for their words. */
export function dayTicks(x: ScaleTime<number, number>, width: number): readonly Day[] {
  const most = Math.max(2, Math.floor((width - 120) / 84));
  let ticks = x.ticks(most);
  for (let fewer = most - 1; ticks.length > most && fewer > 0; fewer--) ticks = x.ticks(fewer);
  return [...new Set(ticks.map((date) => date.toISOString().slice(0, 10)))];
}

/** Years where all ticks are years, months where all are months, else days; the year is said once, and again where it turns. */
export function tickWords(days: readonly Day[], index: number): string {
  const day = days[index]!;
  const year = day.slice(0, 4);
  if (days.length > 1 && days.every((one) => one.endsWith('-01-01'))) return year;
  const words = days.length > 1 && days.every((one) => one.endsWith('-01')) ? shortDay(day).slice(2) : shortDay(day);
  return days[index - 1]?.slice(0, 4) === year ? words : `${words} ${year}`;
}
