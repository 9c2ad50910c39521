import { spell, spellDays } from '../align/series/verdict.ts';
import type { Pile } from '../align/pile.ts';
import type { RuleInfo } from '../model/rule.ts';
import { labels, listed } from './article-label.ts';
import { measureName, MOST_EVIDENCE, statusWord, type PointView, type SeriesView } from './figure/series-view.ts';
import type { Draft } from './finder.ts';

export const FIGURE_CONFLICT: RuleInfo = {
  name: 'figure-conflict/exclude-each-other',
  about: 'Two articles give numbers for one measure and time that exclude each other, whatever their qualifiers leave open.',
};

/** One finding a series, however many pairs of it conflict. */
export function figureConflict(view: SeriesView, pile: Pile): Draft[] {
  const pairs = view.series.verdicts.filter(({ verdict, a, b }) => verdict === 'conflict' && !isReconciled(view, a, b));
  const first = pairs[0];
  if (!first) return [];
  const points = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b).map((i) => view.points[i]!);
  const name = labels(
    pile,
    points.map(({ article }) => article),
  );
  const numbers = Map.groupBy(points, ({ figure }) => spell(figure) + statusWord(figure));
  const sides = [...numbers].map(
    ([number, those]) => `${number} (${listed([...new Set(those.map(({ article }) => name.get(article)!))], 3)})`,
  );
  return [
    {
      type: 'figure.conflict',
      severity: 'high',
      says: `Figures for ${measureName(view.series)} exclude each other${asOf(points)}: ${listed(sides)}.`,
      about: view.series.id,
      evidence: points.slice(0, MOST_EVIDENCE).map(({ evidence }) => evidence),
      rule: FIGURE_CONFLICT.name,
      weight: points.length,
    },
  ];
}

/** One of the two articles gives the other's number as well: it knows both, and tells of two things. */
function isReconciled(view: SeriesView, a: number, b: number): boolean {
  const [x, y] = [view.points[a]!, view.points[b]!];
  if (x.article === y.article) return true;
  const gives = (article: string, other: number): boolean =>
    view.points.some((point, i) => point.article === article && i !== other && isAgreed(view.verdict(i, other)));
  return gives(x.article, b) || gives(y.article, a);
}

const isAgreed = (verdict: string | null): boolean => verdict === 'same' || verdict === 'compatible';

function asOf(points: readonly PointView[]): string {
  const days = new Set(points.map((point) => spellDays(point.asOf)));
  const [day] = days;
  return days.size === 1 && day ? ` for ${day}` : '';
}
