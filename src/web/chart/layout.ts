import type { ScaleContinuousNumeric, ScaleTime } from 'd3-scale';
import type { SeriesPoint } from './points.ts';
import { dateOf, middleOf } from './scales.ts';

/** A point in pixels. `from`/`to` are the ends of the days that it is for, where these are more than one. */
export interface PlacedPoint {
  readonly point: SeriesPoint;
  readonly x: number;
  readonly y: number;
  readonly extent: readonly [number, number] | null;
  /** The side on which the value's label has room. */
  readonly label: 'left' | 'right' | null;
}

const ROW = 12;
const STEP = 15;
const RING_STEP = 22;
const FARTHEST = 66;
const LABEL = { width: 7, height: 14 } as const;

/** Points in order of their days; those that would lie on one another step aside to the right. A label is left out where it would run into another or a mark. */
export function place(
  points: readonly SeriesPoint[],
  x: ScaleTime<number, number> | null,
  y: ScaleContinuousNumeric<number, number>,
  undatedX: number,
  labelOf: (point: SeriesPoint) => string,
): readonly PlacedPoint[] {
  const placed: { x: number; y: number; extent: readonly [number, number] | null; point: SeriesPoint }[] = [];
  const lastInRow = new Map<number, number>();
  // From left to right: a mark steps aside from the one before it on its height, but never far from its day.
  for (const point of points) {
    const day = point.days && x ? x(middleOf(point.days)) : undatedX;
    // A range is marked in its middle; its whisker says from where to where.
    const height = y((point.figure.value + (point.figure.max ?? point.figure.value)) / 2);
    const row = Math.round(height / ROW);
    const free = (lastInRow.get(row) ?? -Infinity) + (point.conflicts.length > 0 ? RING_STEP : STEP);
    const at = Math.max(day, Math.min(free, day + FARTHEST));
    lastInRow.set(row, at);
    placed.push({ point, x: at, y: height, extent: extentOf(point, x) });
  }
  const taken: { left: number; right: number; top: number; bottom: number }[] = placed.map((one) =>
    box(one.x - 6, one.y - 6, 12, 12),
  );
  return placed.map((one, i) => {
    if (placed.length > 40) return { ...one, label: null };
    const width = labelOf(one.point).length * LABEL.width + 4;
    const [right, left] = [
      box(one.x + 12, one.y - LABEL.height / 2, width, LABEL.height),
      box(one.x - 12 - width, one.y - LABEL.height / 2, width, LABEL.height),
    ];
    const side = [right, left].find((label) => label.left > 40 && taken.every((other, k) => k === i || !meet(label, other)));
    if (side) taken.push(side);
    return { ...one, label: side === undefined ? null : side === right ? 'right' : 'left' };
  });
}

function extentOf({ days }: SeriesPoint, x: ScaleTime<number, number> | null): readonly [number, number] | null {
  if (!days || !x || days.from === days.to) return null;
  const [left, right] = x.range() as [number, number];
  return [days.from ? x(dateOf(days.from)) : left, days.to ? x(dateOf(days.to)) : right];
}

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
