import type { CommitmentState } from '../model/commitment.ts';
import type { Thread } from '../model/record.ts';
import type { Aligner, Pile } from './pile.ts';
import { Gatherer, type Gathering } from './threads/gather.ts';
import { resolved } from './threads/named.ts';
import { deadlineOf, finalState, stateIn } from './threads/outcome.ts';
import { isAhead, reportsOf, type Report } from './threads/report.ts';

/** The reports of one commitment over all articles. A thread begins with a word given: what only came to an end is none. */
export function alignCommitments(): Aligner<Thread[]> {
  const read: Report[] = [];
  return {
    add(article) {
      for (const report of reportsOf(article)) read.push(report);
    },
    finish(pile) {
      const gatherer = new Gatherer(({ article, actor }) => pile.storyEntity(article, actor));
      const reports = read.map((report) => ({
        ...report,
        named: resolved(report.named, (id) => pile.storyEntity(report.article, id)),
      }));
      // What was given as a word first: the later report of its end finds its thread, even from an article before.
      for (const report of reports) if (isAhead(report.state)) gatherer.add(report);
      for (const report of reports) if (!isAhead(report.state)) gatherer.add(report);
      return gatherer.gatherings.filter(isThread).map((gathering, i) => threadOf(gathering, i, pile));
    },
  };
}

/** Somebody's word, and more than a forecast by itself. */
function isThread({ reports }: Gathering): boolean {
  const ahead = reports.filter(({ state }) => isAhead(state));
  return ahead.length > 0;
}

function threadOf({ reports }: Gathering, i: number, pile: Pile): Thread {
  const ordered = inOrder(reports, pile);
  const deadline = deadlineOf(ordered);
  const states = ordered.map((report): CommitmentState => stateIn(report, ordered, deadline));
  const told = teller(ordered);
  return {
    id: `t${i + 1}`,
    actor: pile.storyEntity(told.article, told.actor) ?? firstActor(ordered, pile),
    action: told.action,
    deadline,
    state: finalState(states),
    reports: ordered.map(({ article, commitment }, k) => ({ article, commitment, state: states[k]! })),
    findings: [],
  };
}

const inOrder = (reports: readonly Report[], pile: Pile): Report[] =>
  reports
    .map((report) => ({ report, at: pile.indexOf(report.article) }))
    .sort((a, b) => a.at - b.at || a.report.commitment - b.report.commitment)
    .map(({ report }) => report);

/** The report whose words stand for the thread: the first in running text that gives a deadline, else the first word given. */
function teller(reports: readonly Report[]): Report {
  const ahead = reports.filter(({ state, negative }) => isAhead(state) && !negative);
  return (
    ahead.find(({ deadline, title }) => deadline !== null && !title) ??
    ahead.find(({ title }) => !title) ??
    ahead[0] ??
    reports.find(({ state }) => isAhead(state)) ??
    reports[0]!
  );
}

function firstActor(reports: readonly Report[], pile: Pile): string | null {
  for (const { article, actor, state } of reports) {
    const id = isAhead(state) ? pile.storyEntity(article, actor) : null;
    if (id !== null) return id;
  }
  return null;
}
