import { scaleLinear, scaleLog, scaleUtc, type ScaleContinuousNumeric, type ScaleTime } from 'd3-scale';
import type { Day, DayRange } from '../../model/day.ts';
import type { SeriesPoint } from './points.ts';

export const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** The middle of a range, or its known end. */
export const middleOf = ({ from, to }: DayRange): Date => {
  const a = dateOf((from ?? to)!).getTime();
  return new Date((a + dateOf((to ?? from)!).getTime()) / 2);
};

const DAY_MS = 86_400_000;

/** A time scale over all days of the points with a margin of a twelfth; at least a week wide, so that one day is not stretched. */
export function dayScale(points: readonly SeriesPoint[], range: readonly [number, number]): ScaleTime<number, number> | null {
  const days = points.flatMap(({ days }) => [days?.from, days?.to].filter((day) => day !== null && day !== undefined));
  if (days.length === 0) return null;
  const times = days.map((day) => dateOf(day).getTime()).filter((time) => !Number.isNaN(time));
  if (times.length === 0) return null;
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const margin = Math.max((last - first) / 12, 4 * DAY_MS);
  return scaleUtc()
    .domain([first - margin, last + margin])
    .range(range);
}

/** Linear, with room for whiskers; logarithmic where the values span more than two orders of magnitude and all are positive. */
export function valueScale(
  points: readonly SeriesPoint[],
  range: readonly [number, number],
): ScaleContinuousNumeric<number, number> {
  const values = points.flatMap(({ figure }) =>
    figure.max === null || figure.max === undefined ? [figure.value] : [figure.value, figure.max],
  );
  const finite = values.filter(Number.isFinite);
  const [low, high] = finite.length === 0 ? [0, 1] : [Math.min(...finite), Math.max(...finite)];
  if (low > 0 && high / low > 100)
    return scaleLog()
      .domain([low / 2, high * 2])
      .range(range);
  const room = high > low ? (high - low) * 0.3 : Math.max(Math.abs(high) * 0.15, 1);
  const floor = low >= 0 && low - room < 0 ? 0 : low - room;
  return scaleLinear()
    .domain([floor, high + room])
    .nice(4)
    .range(range);
}
