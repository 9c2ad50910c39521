import { orderOf, spell, spellDays } from '../align/series/verdict.ts';
import type { RuleInfo } from '../model/rule.ts';
import { capital, measureName, MOST_EVIDENCE, statusWord, type PointView, type SeriesView } from './figure/series-view.ts';
import type { Draft } from './finder.ts';

export const FIGURE_CHANGE: RuleInfo = {
  name: 'figure-change/superseded',
  about: 'A number was given for one measure, and a later day has another that excludes it.',
};

/** A sentence tells so many steps at most: the first and the last ones. */
const MOST_STEPS = 4;

/** From what to what a measure went, between which days, told by more than one article. */
export function figureChange(view: SeriesView): Draft[] {
  const chain = stepsOf(view);
  const articles = new Set(chain.map(({ article }) => article));
  if (chain.length < 2 || articles.size < 2) return [];
  const shown = chain.length > MOST_STEPS ? [chain[0]!, ...chain.slice(1 - MOST_STEPS)] : chain;
  // What an event has cost is told of the event's day: then the days of the reports tell the steps apart.
  const days = chain.every((point, i) => i === 0 || orderOf(chain[i - 1]!.asOf, point.asOf) === 'before') ? 'asOf' : 'reported';
  const steps = shown.map((point) => `${spell(point.figure)}${statusWord(point.figure)} (${spellDays(point[days])})`);
  return [
    {
      type: 'figure.change',
      severity: 'medium',
      says: `${capital(measureName(view.series))}: from ${steps[0]} to ${steps.slice(1).join(', then ')}.`,
      about: view.series.id,
      evidence: chain.slice(0, MOST_EVIDENCE).map(({ evidence }) => evidence),
      rule: FIGURE_CHANGE.name,
      weight: articles.size,
    },
  ];
}

/** Points in order of their days, each of which supersedes the one before. */
function stepsOf(view: SeriesView): PointView[] {
  const steps: number[] = [];
  view.points.forEach((point, i) => {
    const last = steps.at(-1);
    if (last === undefined) {
      if (spellDays(point.asOf) !== null && view.points.some((_, j) => j > i && supersedes(view, i, j))) steps.push(i);
    } else if (supersedes(view, last, i)) steps.push(i);
  });
  return steps.map((i) => view.points[i]!);
}

function supersedes({ points, verdict }: SeriesView, a: number, b: number): boolean {
  const [x, y] = [points[a]!, points[b]!];
  if (verdict(a, b) !== 'superseded' || spellDays(y.asOf) === null || spellDays(y.reported) === null) return false;
  const told = orderOf(x.asOf, y.asOf);
  const reported = orderOf(x.reported, y.reported);
  return told === 'before' ? reported !== 'after' : told === 'same' && reported === 'before';
}
