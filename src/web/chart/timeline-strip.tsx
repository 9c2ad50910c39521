import { scaleUtc } from 'd3-scale';
import { useId } from 'preact/hooks';
import type { TimelineDay } from '../../model/record.ts';
import { useStory } from '../parts/story-context.ts';
import { hrefOf } from '../route.ts';
import { isExact, publishedDay, rangeWords, shortDay } from '../words/days.ts';
import { counted } from '../words/numbers.ts';
import { dateOf } from './scales.ts';
import { useWidth } from './use-width.ts';

const HEIGHT = 96;
const BASE = 70;
const DAY_MS = 86_400_000;
/** More stems than pixels help nobody: the weightiest are drawn. */
const MOST = 400;

/** The story at a glance: a stem for a day, a faded band for a range, as high as many independent articles tell of it. */
export function TimelineStrip({ days, pointed }: { readonly days: readonly TimelineDay[]; readonly pointed: string | null }) {
  const story = useStory();
  const [ref, width] = useWidth();
  const fade = useId().replaceAll(':', '');
  const known = days.filter((day) => (day.from ?? day.to) !== null && day.entries.length > 0);
  const times = known.flatMap((day) => [day.from, day.to].flatMap((one) => (one === null ? [] : dateOf(one).getTime())));
  if (times.length === 0) return null;
  const published = story.record.articles
    .flatMap(({ article }) => publishedDay(article.published) ?? [])
    .map((day) => dateOf(day).getTime());
  const [first, last] = published.length > 0 ? [min(published), max(published)] : [min(times), max(times)];
  const margin = Math.max((last - first) * 0.2, 10 * DAY_MS);
  const x = scaleUtc()
    .domain([first - margin, last + margin])
    .range([4, width - 4]);
  const inside = known.filter(
    (day) =>
      dateOf((day.to ?? day.from)!).getTime() >= first - margin && dateOf((day.from ?? day.to)!).getTime() <= last + margin,
  );
  const before = known.filter((day) => dateOf((day.to ?? day.from)!).getTime() < first - margin).length;
  const after = known.filter((day) => dateOf((day.from ?? day.to)!).getTime() > last + margin).length;
  const drawn = inside.length > MOST ? inside.toSorted((a, b) => b.salience - a.salience).slice(0, MOST) : inside;
  const clamp = (value: number): number => Math.max(4, Math.min(width - 4, value));
  const heightOf = (day: TimelineDay): number => 10 + 46 * Math.min(1, Math.max(0, day.salience ?? 0));
  return (
    <div class="chart strip" ref={ref}>
      <svg width={width} height={HEIGHT} role="group" aria-label="The story’s days at a glance; the list below says the same">
        <defs>
          <linearGradient id={fade}>
            <stop offset="0" class="fade-none" />
            <stop offset="0.25" class="fade-full" />
            <stop offset="0.75" class="fade-full" />
            <stop offset="1" class="fade-none" />
          </linearGradient>
        </defs>
        <line class="axis" x1={0} x2={width} y1={BASE} y2={BASE} />
        <g class="grid" aria-hidden="true">
          {x.ticks(Math.max(2, Math.floor(width / 120))).map((date) => (
            <text key={date.getTime()} x={x(date)} y={BASE + 18} text-anchor="middle">
              {tickWords(date, last - first)}
            </text>
          ))}
        </g>
        {drawn.map((day, i) => {
          const label = `${rangeWords(day)}: ${counted(day.entries.length, 'event')}`;
          const href = hrefOf({ view: 'timeline', day: day.from ?? day.to });
          const height = heightOf(day);
          const left = day.from ? clamp(x(dateOf(day.from))) : 4;
          const right = day.to ? clamp(x(dateOf(day.to))) : width - 4;
          const name = pointed !== null && (day.from ?? day.to) === pointed ? 'pointed' : undefined;
          return (
            <a key={i} href={href} aria-label={label} class={name} tabindex={-1}>
              <title>{label}</title>
              {isExact(day) ? (
                <>
                  <rect class="reach" x={left - 5} width={10} y={0} height={BASE} />
                  <line class="stem" x1={left} x2={left} y1={BASE} y2={BASE - height} />
                  <circle class="head" cx={left} cy={BASE - height} r={3.5} />
                </>
              ) : (
                <rect
                  class="band"
                  x={left}
                  width={Math.max(6, right - left)}
                  y={BASE - height / 2}
                  height={height / 2}
                  fill={`url(#${fade})`}
                />
              )}
            </a>
          );
        })}
      </svg>
      {(before > 0 || after > 0) && (
        <p class="quiet beside">
          Not drawn:{' '}
          {[before > 0 ? `${counted(before, 'earlier day')}` : '', after > 0 ? `${counted(after, 'later day')}` : '']
            .filter(Boolean)
            .join(', ')}
          .
        </p>
      )}
    </div>
  );
}

const min = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b));
const max = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b));

function tickWords(date: Date, span: number): string {
  const day = date.toISOString().slice(0, 10);
  if (span > 4 * 365 * DAY_MS || (day.endsWith('-01-01') && span > 90 * DAY_MS)) return day.slice(0, 4);
  return shortDay(day);
}
