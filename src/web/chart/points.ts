import type { Day, DayRange } from '../../model/day.ts';
import type { FigureEntry, Series } from '../../model/record.ts';
import { publishedDay, publishedWords, rangeWords } from '../words/days.ts';
import { pinText } from '../../model/pin-text.ts';
import { type Outlet, type Story } from '../story/story.ts';

/** A point of a series as the chart and the table need it. */
export interface SeriesPoint {
  /** Index into the series' points. */
  readonly index: number;
  readonly article: string;
  readonly outlet: Outlet | null;
  readonly figure: FigureEntry;
  /** The article's words. */
  readonly words: string;
  readonly origin: string | null;
  readonly originName: string;
  /** The days that the figure is for: its own, else those of its article; null where neither is known. */
  readonly days: DayRange | null;
  readonly daysSaid: string;
  readonly daysGiven: boolean;
  readonly conflicts: readonly number[];
}

/** In the order of their days, undated ones last. Points whose figure the record lacks are left out. */
export function pointsOf(story: Story, series: Series): readonly SeriesPoint[] {
  const conflicts = conflictsOf(series);
  return series.points
    .flatMap((point, index): readonly SeriesPoint[] => {
      const article = story.articles.get(point.article);
      const figure = article?.figures[point.figure];
      if (!article || !figure) return [];
      const { published } = article.article;
      const given = figure.asOf && (figure.asOf.from || figure.asOf.to) ? figure.asOf : null;
      const own = publishedDay(published);
      return [
        {
          index,
          article: point.article,
          outlet: story.outletOf.get(point.article) ?? null,
          figure,
          words: pinText(article, figure),
          origin: point.origin,
          originName: point.origin === null ? 'nobody is given' : (story.origins.get(point.origin)?.name ?? point.origin),
          days: given ?? (own === null ? null : { from: published.from ?? own, to: published.to ?? own }),
          daysSaid: given ? rangeWords(given) : publishedWords(published),
          daysGiven: given !== null,
          conflicts: conflicts.get(index) ?? [],
        },
      ];
    })
    .sort((a, b) => (dayKey(a.days) < dayKey(b.days) ? -1 : dayKey(a.days) > dayKey(b.days) ? 1 : a.index - b.index));
}

/** Of each point in conflict those that it is in conflict with. */
function conflictsOf({ verdicts }: Series): ReadonlyMap<number, readonly number[]> {
  const map = new Map<number, number[]>();
  const add = (a: number, b: number): void => {
    const known = map.get(a);
    if (known) known.push(b);
    else map.set(a, [b]);
  };
  for (const { a, b, verdict } of verdicts)
    if (verdict === 'conflict') {
      add(a, b);
      add(b, a);
    }
  return map;
}

const dayKey = (days: DayRange | null): Day => days?.from ?? days?.to ?? '9999';

/** Independent origins behind the points; a point for which nobody is given counts for none. */
export const originCount = (points: readonly SeriesPoint[]): number =>
  new Set(points.flatMap((point) => (point.origin === null ? [] : [point.origin]))).size;

/** No more marks than can be told apart: those in conflict first, then every n-th, in their order; the first and the last are kept. */
export function drawnOf(points: readonly SeriesPoint[], most = 300): readonly SeriesPoint[] {
  if (points.length <= most) return points;
  const conflicts = points.filter((point) => point.conflicts.length > 0).slice(0, most / 2);
  const room = most - conflicts.length;
  const kept = new Set(conflicts);
  for (let i = 0; i < room; i++) kept.add(points[Math.round((i * (points.length - 1)) / (room - 1))]!);
  return points.filter((point) => kept.has(point));
}
