import type { RuleInfo } from '../model/rule.ts';
import { originsOf, voicesOf } from './figure-agreement.ts';
import {
  capital,
  clustersOf,
  inWords,
  MOST_EVIDENCE,
  spellMeasured,
  usualFigure,
  type SeriesView,
} from './figure/series-view.ts';
import type { Draft } from './finder.ts';

export const CLAIM_SINGLE_ORIGIN: RuleInfo = {
  name: 'claim-single-origin/figure',
  about: 'Several articles carry one figure, and all that name an origin name the same one.',
};

/** The number that most articles give, if at least two of them name where it is from, and all these name one. */
export function claimSingleOrigin(view: SeriesView): Draft[] {
  const points = clustersOf(view)[0]!.map((i) => view.points[i]!);
  const origins = originsOf(points, view);
  const [only] = origins;
  if (!only || origins.size > 1 || voicesOf(only[1], view) < 2) return [];
  if (points.every(({ isAge }) => isAge)) return []; // how old somebody is, is not news
  const carriers = new Set(points.map(({ article }) => article));
  const articles = carriers.size;
  const texts = voicesOf(carriers, view);
  const copies = texts < articles ? ` (${inWords(texts)} without copies)` : '';
  const figure = usualFigure(points);
  const who =
    only[1].size < articles
      ? `the ${inWords(only[1].size)} that name an origin ${only[1].size === 2 ? 'both' : 'all'} go`
      : `${articles === 2 ? 'both' : 'all'} go`;
  return [
    {
      type: 'claim.single-origin',
      severity: 'medium',
      says: `${capital(inWords(articles))} articles${copies} give ${spellMeasured(figure, view.series)}, but ${who} back to one origin: ${view.originName(only[0])}.`,
      about: view.series.id,
      evidence: points.slice(0, MOST_EVIDENCE).map(({ evidence }) => evidence),
      rule: CLAIM_SINGLE_ORIGIN.name,
      weight: articles,
    },
  ];
}
