import type { Day, DayRange } from '../../model/day.ts';
import type { FigureEntry, Series } from '../../model/record.ts';
import { publishedDay, publishedWords, rangeWords } from '../words/days.ts';
import { pinText, type Outlet, type Story } from '../story/story.ts';

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
          conflicts: series.verdicts
            .filter((one) => one.verdict === 'conflict' && (one.a === index || one.b === index))
            .map((one) => (one.a === index ? one.b : one.a)),
        },
      ];
    })
    .sort((a, b) => (dayKey(a.days) < dayKey(b.days) ? -1 : dayKey(a.days) > dayKey(b.days) ? 1 : a.index - b.index));
}

const dayKey = (days: DayRange | null): Day => days?.from ?? days?.to ?? '9999';

/** Independent origins behind the points; a point for which nobody is given counts for none. */
export const originCount = (points: readonly SeriesPoint[]): number =>
  new Set(points.flatMap((point) => (point.origin === null ? [] : [point.origin]))).size;
