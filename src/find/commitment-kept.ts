import { isAhead } from '../align/threads/report.ts';
import type { Thread } from '../model/record.ts';
import type { Draft, Finder } from './finder.ts';
import { dayInWords, mostEvidence, tellReports } from './promises/telling.ts';
import type { Pile } from '../align/pile.ts';

const RULE = 'find/commitment-kept';
const KEPT = new Set(['kept', 'kept-late', 'done']);
/** The most told threads; the rest stand in the record all the same. */
const MOST = 100;

/** What somebody said would be done is reported as done: by its date, or after it. Needs both reports. */
export const commitmentKept: Finder = {
  types: ['commitment.kept'],
  rules: [
    { name: RULE, about: 'A report says in words that something announced has been done; the dates tell whether in time.' },
  ],
  start: () => ({
    finish: ({ threads }, pile) =>
      threads
        .filter(isKept)
        .toSorted((a, b) => b.reports.length - a.reports.length)
        .slice(0, MOST)
        .flatMap((thread) => draftOf(thread, pile)),
  }),
};

const isKept = ({ reports }: Thread): boolean =>
  reports.some(({ state }) => KEPT.has(state)) &&
  reports.some(({ state }) => isAhead(state)) &&
  !reports.some(({ state }) => state === 'contradicted');

function draftOf(thread: Thread, pile: Pile): Draft[] {
  const told = tellReports(thread.reports, pile);
  const end =
    told.findLast(({ state }) => state === 'kept' || state === 'kept-late') ?? told.findLast(({ state }) => state === 'done')!;
  const given = told.find(({ state, at }) => isAhead(state) && at <= end.at);
  if (!given) return [];
  const due = thread.deadline?.to ? dayInWords(thread.deadline.to) : null;
  const how =
    end.state === 'kept-late'
      ? `done, after its date${due ? ` (${due})` : ''}`
      : end.state === 'kept' && due
        ? `done by its date (${due})`
        : 'done';
  const across = given.article !== end.article;
  return [
    {
      type: 'commitment.kept',
      severity: end.state === 'kept-late' || across ? 'medium' : 'low',
      says: `${given.says} is reported as ${how}: ${end.says}.`,
      about: thread.id,
      evidence: mostEvidence([given, end, ...told.filter((one) => one !== given && one !== end)]),
      rule: RULE,
      weight: thread.reports.length,
    },
  ];
}
