import type { Pile } from '../align/pile.ts';
import { isAhead } from '../align/threads/report.ts';
import { contains } from '../model/span.ts';
import type { Thread } from '../model/record.ts';
import type { Draft, Finder } from './finder.ts';
import { dayInWords, mostEvidence, tellReports, type ToldReport } from './promises/telling.ts';

const RULE = 'find/commitment-contradicted';
const AGAINST: Readonly<Record<string, string>> = {
  contradicted: 'is contradicted by',
  withdrawn: 'is reported as given up:',
  delayed: 'is reported as put off:',
};
const MOST = 100;

/** What somebody said would be done is denied, given up or put off by a later report. Needs both reports. */
export const commitmentContradicted: Finder = {
  types: ['commitment.contradicted'],
  rules: [{ name: RULE, about: 'A later report denies an act that was announced, gives it up or puts it off.' }],
  start: () => ({
    finish: ({ threads }, pile) =>
      threads
        .filter(({ reports }) => reports.some(({ state }) => state in AGAINST) && reports.some(({ state }) => isAhead(state)))
        .toSorted((a, b) => b.reports.length - a.reports.length)
        .slice(0, MOST)
        .flatMap((thread) => draftOf(thread, pile)),
  }),
};

function draftOf(thread: Thread, pile: Pile): Draft[] {
  const told = tellReports(thread.reports, pile);
  const against = told.filter(({ state }) => state in AGAINST);
  const strongest = ['contradicted', 'withdrawn', 'delayed'].flatMap((state) => against.filter((one) => one.state === state));
  for (const last of strongest) {
    const given = firstGiven(told, last);
    if (!given || (last.state === 'delayed' && keepsDay(last, thread, pile))) continue;
    const due =
      thread.deadline?.to && thread.deadline.relation !== 'after' ? ` Its date is ${dayInWords(thread.deadline.to)}.` : '';
    return [
      {
        type: 'commitment.contradicted',
        severity: last.state === 'delayed' || given.article === last.article ? 'medium' : 'high',
        says: `${given.says} ${AGAINST[last.state]!} ${last.says}.${last.state === 'delayed' ? due : ''}`,
        about: thread.id,
        evidence: mostEvidence([given, last, ...told.filter((one) => one !== given && one !== last)]),
        rule: RULE,
        weight: thread.reports.length,
      },
    ];
  }
  return [];
}

/** The report still gives the day that it is said to put off: what is later in it is another matter. */
function keepsDay({ evidence }: ToldReport, { deadline }: Thread, pile: Pile): boolean {
  if (!deadline?.from || evidence.in === 'title') return false;
  return pile
    .open(evidence.article)
    .record.times.some(
      (time) => time.in !== 'title' && time.from === deadline.from && time.to === deadline.to && contains(evidence, time),
    );
}

/** The first word given before the report: with the most to it, a dated one first. */
const firstGiven = (told: readonly ToldReport[], last: ToldReport): ToldReport | undefined =>
  told.find(({ state, at }) => isAhead(state) && at < last.at) ??
  told.find(({ state, at, evidence }) => isAhead(state) && at === last.at && evidence.start < last.evidence.start);
