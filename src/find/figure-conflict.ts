import { spellDays } from '../align/series/verdict.ts';
import type { Pile } from '../align/pile.ts';
import type { RuleInfo } from '../model/rule.ts';
import { labels, listed } from './article-label.ts';
import {
  inWords,
  measureName,
  MOST_EVIDENCE,
  namesNothing,
  spellTold,
  type PointView,
  type SeriesView,
} from './figure/series-view.ts';
import type { Draft } from './finder.ts';

export const FIGURE_CONFLICT: RuleInfo = {
  name: 'figure-conflict/exclude-each-other',
  about: 'Two articles give numbers for one measure and time that exclude each other, whatever their qualifiers leave open.',
};

/** One finding a series, however many pairs of it conflict. */
export function figureConflict(view: SeriesView, pile: Pile): Draft[] {
  const pairs = view.series.verdicts.filter(
    ({ verdict, a, b }) => verdict === 'conflict' && !isReconciled(view, a, b) && !isSlip(view, a, b),
  );
  const first = pairs[0];
  if (!first || namesNothing(view)) return [];
  const points = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b).map((i) => view.points[i]!);
  const name = labels(
    pile,
    points.map(({ article }) => article),
  );
  const numbers = Map.groupBy(points, ({ figure }) => spellTold(figure));
  const sides = [...numbers].map(
    ([number, those]) => `${number} in ${listed([...new Set(those.map(({ article }) => name.get(article)!))], 3)}`,
  );
  return [
    {
      type: 'figure.conflict',
      severity: 'high',
      says: `Figures for ${measureName(view.series)}${asOf(points)} exclude each other: ${inRow(sides)}.`,
      about: view.series.id,
      evidence: points.slice(0, MOST_EVIDENCE).map(({ evidence }) => evidence),
      rule: FIGURE_CONFLICT.name,
      weight: points.length,
    },
  ];
}

/** Of more numbers the first ones are told, and how many others there are. */
const MOST_SIDES = 4;

/** The sides have commas of their own. */
function inRow(sides: readonly string[]): string {
  const more = sides.length - MOST_SIDES;
  const shown = more > 0 ? [...sides.slice(0, MOST_SIDES), `${inWords(more)} more`] : sides;
  return shown.join('; ');
}

/** A copy with another number than its original is told where copies are. */
const isSlip = ({ points }: SeriesView, a: number, b: number): boolean => points[a]!.isSlip || points[b]!.isSlip;

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
  return days.size === 1 && day ? ` (as of ${day})` : '';
}
