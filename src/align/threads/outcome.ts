import type { CommitmentState } from '../../model/commitment.ts';
import type { Deadline } from '../../model/record.ts';
import { daysBetween } from '../../model/day.ts';
import { isAhead, type Report } from './report.ts';

/** How well a relation tells when it is due. */
const RELATION_RANK: Readonly<Record<Deadline['relation'], number>> = { by: 4, before: 4, on: 3, until: 2, after: 1 };

/** The deadline of a thread: of the first that was given, the most explicit form. */
export function deadlineOf(reports: readonly Report[]): Deadline | null {
  const given = reports.filter(({ state, deadline }) => deadline !== null && (isAhead(state) || state === 'contradicted'));
  const first = given.find(({ state, deadline }) => isAhead(state) && deadline!.relation !== 'after') ?? given[0];
  if (!first) return null;
  let best = first.deadline!;
  for (const { deadline } of given) {
    if (
      deadline &&
      meet(best, deadline) &&
      RELATION_RANK[deadline.relation] >= RELATION_RANK[best.relation] &&
      width(deadline) < width(best)
    )
      best = deadline;
  }
  return best;
}

const width = ({ from, to }: Deadline): number => (from !== null && to !== null ? daysBetween(from, to) : Infinity);

const meet = (a: Deadline, b: Deadline): boolean =>
  (a.from === null || b.to === null || a.from <= b.to) && (b.from === null || a.to === null || b.from <= a.to);

/** What a report says of its thread, seen from what was said before it and from the deadline. */
export function stateIn(report: Report, reports: readonly Report[], deadline: Deadline | null): CommitmentState {
  const { state } = report;
  if (state === 'done') return done(report, deadline);
  if (!isAhead(state)) return state;
  const promise = reports.find((one) => isAhead(one.state) && !one.negative);
  if (!promise || promise === report) return state;
  if (reports.indexOf(promise) > reports.indexOf(report)) return state;
  const isBehind = isBehindDeadline(report, deadline);
  if (report.putOff && isBehind && (report.negative ? !report.title : report.article !== promise.article)) return 'delayed';
  // "will not open on 5 July" denies nothing where it was to open in May.
  return report.negative && !report.title && !isBehind ? 'contradicted' : state;
}

/** A day that lies wholly behind the deadline. */
const isBehindDeadline = (report: Report, deadline: Deadline | null): boolean =>
  deadline?.to != null && report.deadline?.from != null && report.deadline.from > deadline.to;

function done({ done: { from, to } }: Report, deadline: Deadline | null): CommitmentState {
  if (!deadline?.to || deadline.relation === 'after' || deadline.relation === 'until') return 'done';
  if (to !== null && to <= deadline.to) return 'kept';
  return from !== null && from > deadline.to ? 'kept-late' : 'done';
}

/** Which state a thread ends with: that of its last report that says what became of it, else of the last one. */
export function finalState(states: readonly CommitmentState[]): CommitmentState {
  const end = states.findLast((state) => !isAhead(state) && state !== 'begun');
  return end ?? states.at(-1) ?? 'promised';
}
