import { symbol } from 'd3-shape';
import { useId } from 'preact/hooks';
import type { Series } from '../../model/record.ts';
import { figureWords, valueWords } from '../words/numbers.ts';
import { ChartMark } from './chart-mark.tsx';
import { place } from './layout.ts';
import { dayTicks, tickWords } from './day-ticks.ts';
import { originMarks } from './origin-marks.ts';
import type { SeriesPoint } from './points.ts';
import { dayScale, valueScale } from './scales.ts';
import { useWidth } from './use-width.ts';

interface Props {
  readonly series: Series;
  readonly points: readonly SeriesPoint[];
  readonly chosen: number | null;
  readonly choose: (index: number) => void;
}

/** Beyond this the ties would hide what they join; the conflicts are told below. */
const MOST_TIES = 60;

/** A series: value over the day that it is for. Origin by colour and shape, qualifier as whisker or open mark, conflict as a red tie. */
export function SeriesChart({ series, points, chosen, choose }: Props) {
  const [ref, width] = useWidth();
  const title = useId();
  // Where all give one value there is no height to show, only agreement.
  const flat = points.every((point) => point.figure.value === points[0]?.figure.value && (point.figure.max ?? null) === null);
  const height = flat ? 150 : width < 480 ? 230 : 270;
  const undated = points.some((point) => point.days === null);
  const edges = { top: 16, right: undated ? 96 : 64, bottom: 30, left: 52 };
  const right = width - edges.right;
  const y = valueScale(points, [height - edges.bottom, edges.top]);
  const x = dayScale(points, [edges.left, right]);
  const marks = originMarks(points);
  const placed = place(points, x, y, right + 28, (point) => figureWords(point.figure));
  const at = new Map(placed.map((one) => [one.point.index, one]));
  const days = x ? dayTicks(x, width) : [];
  return (
    <div class="chart" ref={ref}>
      <svg width={width} height={height} role="group" aria-labelledby={title}>
        <title id={title}>
          {`${series.what}${series.where ? `, ${series.where}` : ''}: ${points.length} figures over time. The table below says the same.`}
        </title>
        <g class="grid" aria-hidden="true">
          {y.ticks(flat ? 2 : 4).map((tick) => (
            <g key={tick} transform={`translate(0 ${y(tick)})`}>
              <line x1={edges.left} x2={width - 8} />
              <text x={edges.left - 8} dy="0.32em" text-anchor="end">
                {valueWords(tick, series.unit, true)}
              </text>
            </g>
          ))}
          {x &&
            days.map((day, i) => (
              <g key={day} transform={`translate(${x(new Date(`${day}T00:00:00Z`))} ${height - edges.bottom})`}>
                <line class="tick" y2={5} />
                <text y={19} text-anchor="middle">
                  {tickWords(days, i)}
                </text>
              </g>
            ))}
          {undated && (
            <text x={right + 28} y={height - edges.bottom + 19} text-anchor="middle">
              undated
            </text>
          )}
        </g>
        <g class="ties" aria-hidden="true">
          {series.verdicts
            .filter((one) => one.verdict === 'conflict' && at.has(one.a) && at.has(one.b))
            .slice(0, MOST_TIES)
            .map(({ a, b }) => {
              const [one, other] = [at.get(a), at.get(b)];
              return one && other && <line key={`${a} ${b}`} x1={one.x} y1={one.y} x2={other.x} y2={other.y} />;
            })}
        </g>
        {placed.map((one) => {
          const mark = marks.get(one.point.origin)!;
          return (
            <ChartMark
              key={one.point.index}
              placed={one}
              path={symbol(mark.shape, 84)() ?? ''}
              hue={mark.hue}
              top={Math.max(edges.top, 0)}
              bottom={height - edges.bottom}
              scale={y}
              chosen={chosen === one.point.index}
              choose={choose}
            />
          );
        })}
      </svg>
      <ul class="legend" aria-label="Origins">
        {[...marks.values()].map((mark) => (
          <li key={mark.origin ?? ''}>
            <svg width="14" height="14" viewBox="-7 -7 14 14" class={mark.hue} aria-hidden="true">
              <path d={symbol(mark.shape, 60)() ?? ''} />
            </svg>
            <bdi>{mark.origin === null ? 'no origin given' : mark.name}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
