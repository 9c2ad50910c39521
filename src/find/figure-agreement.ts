import type { RuleInfo } from '../model/rule.ts';
import { listed } from './article-label.ts';
import {
  capital,
  clustersOf,
  inWords,
  MOST_EVIDENCE,
  namesNothing,
  spellMeasured,
  usualFigure,
  type PointView,
  type SeriesView,
} from './figure/series-view.ts';
import type { Draft } from './finder.ts';

export const FIGURE_AGREEMENT: RuleInfo = {
  name: 'figure-agreement/same-number',
  about: 'Several articles give one number for one measure; it is said how many origins stand behind it.',
};

/** Where fewer than two origins are named, so many independent articles make it worth telling. */
const UNATTRIBUTED = 3;

/** The number of a series that most articles give, if at least two do. */
export function figureAgreement(view: SeriesView): Draft[] {
  const group = clustersOf(view)[0]!;
  const points = group.map((i) => view.points[i]!);
  const articles = [...new Set(points.map(({ article }) => article))];
  const voices = voicesOf(articles, view);
  if (voices < 2) return [];
  const figure = usualFigure(points);
  const origins = originsOf(points, view);
  const [only] = origins.values();
  if (only && origins.size === 1 && voicesOf(only, view) > 1) return []; // one origin: claim.single-origin says so
  if ((origins.size < 2 && voices < UNATTRIBUTED) || namesNothing(view)) return [];
  if (figure.unit === 'a' && points.every(({ isAge }) => isAge)) return []; // how old somebody is, is not news
  const copies = voices < articles.length ? ` (${inWords(voices)} without copies)` : '';
  return [
    {
      type: 'figure.agreement',
      severity: origins.size > 1 ? 'medium' : 'low',
      says: `${capital(inWords(articles.length))} articles${copies} give ${spellMeasured(figure, view.series)}; ${behind(points, articles.length, view)}.`,
      about: view.series.id,
      evidence: points.slice(0, MOST_EVIDENCE).map(({ evidence }) => evidence),
      rule: FIGURE_AGREEMENT.name,
      weight: voices + origins.size,
    },
  ];
}

/** How many articles, copies of one text counted once. */
export const voicesOf = (articles: Iterable<string>, view: SeriesView): number =>
  new Set([...articles].map((id) => view.voice(id))).size;

/** Origin → the articles that name it. */
export function originsOf(points: readonly PointView[], view: SeriesView): Map<string, Set<string>> {
  const origins = new Map<string, Set<string>>();
  for (const { origin, article } of points) {
    if (origin === null || !view.isNamed(origin)) continue;
    if (!origins.has(origin)) origins.set(origin, new Set());
    origins.get(origin)!.add(article);
  }
  return origins;
}

function behind(points: readonly PointView[], articles: number, view: SeriesView): string {
  const origins = originsOf(points, view);
  if (origins.size === 0) return articles === 2 ? 'neither names an origin' : 'none names an origin';
  const attributed = new Set([...origins.values()].flatMap((named) => [...named])).size;
  const names = listed([...origins.keys()].map((id) => view.originName(id)).sort());
  const count = `${inWords(origins.size)} origin${origins.size === 1 ? '' : 's'}`;
  if (attributed === articles) return `they go back to ${count}: ${names}`;
  if (attributed === 1 && origins.size === 1) return `only one of them names an origin: ${names}`;
  return `${inWords(attributed)} of them name${attributed === 1 ? 's' : ''} ${count}: ${names}`;
}
