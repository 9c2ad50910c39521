import { disjoint, intervalOf } from '../align/series/interval.ts';
import { orderOf, spellDays } from '../align/series/verdict.ts';
import type { RuleInfo } from '../model/rule.ts';
import {
  inPlural,
  measureName,
  MOST_EVIDENCE,
  namesNothing,
  spellTold,
  type PointView,
  type SeriesView,
} from './figure/series-view.ts';
import type { Draft } from './finder.ts';

export const FIGURE_CHANGE: RuleInfo = {
  name: 'figure-change/superseded',
  about: 'A number was given for one measure, and a later day has another that excludes it.',
};

/** A sentence tells so many steps at most: the first and the last ones. */
const MOST_STEPS = 4;

/** From what to what a measure went, between which days, told by more than one article. */
export function figureChange(view: SeriesView): Draft[] {
  if (namesNothing(view)) return [];
  const chain = stepsOf(view);
  const articles = new Set(chain.map(({ article }) => article));
  if (chain.length < 2 || articles.size < 2) return [];
  const shown = chain.length > MOST_STEPS ? [chain[0]!, ...chain.slice(1 - MOST_STEPS)] : chain;
  // What an event has cost is told of the event's day: then the days of the reports tell the steps apart.
  const days = chain.every((point, i) => i === 0 || orderOf(chain[i - 1]!.asOf, point.asOf) === 'before') ? 'asOf' : 'reported';
  const steps = shown.map((point) => `${spellTold(point.figure)} (${spellDays(point[days])})`);
  const moves = shown.slice(1).map((point, i) => (point.figure.value > shown[i]!.figure.value ? 'rose' : 'fell'));
  return [
    {
      type: 'figure.change',
      severity: 'medium',
      says: `The figure given for ${inPlural(measureName(view.series))} ${tellMoves(steps, moves)}.`,
      about: view.series.id,
      evidence: chain.slice(0, MOST_EVIDENCE).map(({ evidence }) => evidence),
      rule: FIGURE_CHANGE.name,
      weight: articles.size,
    },
  ];
}

/** "rose from 23 (5 March) to 31 (12 March), then to 40 (1 April), then fell to 38 (3 April)". */
function tellMoves(steps: readonly string[], moves: readonly string[]): string {
  const on = moves.slice(1).map((move, i) => `, then ${move === moves[i] ? '' : `${move} `}to ${steps[i + 2]}`);
  return `${moves[0]} from ${steps[0]} to ${steps[1]}${on.join('')}`;
}

/** Points in order of their days, each of which supersedes the one before. */
function stepsOf(view: SeriesView): PointView[] {
  const steps: number[] = [];
  view.points.forEach((point, i) => {
    const last = steps.at(-1);
    if (point.isSlip) return;
    if (last === undefined) {
      if (spellDays(point.asOf) !== null && view.points.some((_, j) => j > i && supersedes(view, i, j))) steps.push(i);
    } else if (supersedes(view, last, i)) steps.push(i);
  });
  return withLatest(view, steps).map((i) => view.points[i]!);
}

/** A last step that is left open ("more than 280") gives way to a later number within it ("310"). */
function withLatest({ points, verdict }: SeriesView, steps: readonly number[]): readonly number[] {
  const last = steps.at(-1);
  if (last === undefined || steps.length < 2 || isSettled(points[last]!)) return steps;
  const before = points[steps.at(-2)!]!;
  const latest = points.findLastIndex(
    (point, i) =>
      i > last &&
      !point.isSlip &&
      isSettled(point) &&
      verdict(last, i) === 'compatible' &&
      orderOf(points[last]!.reported, point.reported) === 'before' &&
      spellDays(point.asOf) !== null &&
      disjoint(intervalOf(before.figure), intervalOf(point.figure)),
  );
  return latest < 0 ? steps : [...steps.slice(0, -1), latest];
}

const isSettled = ({ figure: { qualifier } }: PointView): boolean => qualifier === null || qualifier === 'exactly-stated';

function supersedes({ points, verdict }: SeriesView, a: number, b: number): boolean {
  const [x, y] = [points[a]!, points[b]!];
  if (
    verdict(a, b) !== 'superseded' ||
    x.figure.value === y.figure.value ||
    spellDays(y.asOf) === null ||
    spellDays(y.reported) === null
  )
    return false;
  const told = orderOf(x.asOf, y.asOf);
  const reported = orderOf(x.reported, y.reported);
  return told === 'before' ? reported !== 'after' : told === 'same' && reported === 'before';
}
