import type { Pile } from '../align/pile.ts';
import { isAhead } from '../align/threads/report.ts';
import type { Deadline, Thread } from '../model/record.ts';
import type { Draft, Finder } from './finder.ts';
import { mostEvidence, tellReports, type ToldReport } from './promises/telling.ts';

const RULE = 'find/deadline-turned';
const MOST = 60;

/** Two reports of one commitment give the same day, one as the day by which, the other as the day until which: they say opposite things. */
export const deadlineTurned: Finder = {
  types: ['date.conflict'],
  rules: [
    {
      name: RULE,
      about:
        'Of one commitment, one report says that it is due “by” a day, another says “until” that day: the word turns the sense round.',
    },
  ],
  start: () => ({
    finish: ({ threads }, pile) =>
      threads
        .filter(({ reports }) => reports.length > 1)
        .flatMap((thread) => draftOf(thread, pile))
        .slice(0, MOST),
  }),
};

type Dated = ToldReport & { readonly deadline: Deadline };

function draftOf(thread: Thread, pile: Pile): Draft[] {
  if (thread.deadline === null) return [];
  const told = tellReports(thread.reports, pile).filter((one): one is Dated => one.deadline !== null && isAhead(one.state));
  const until = told.find(({ deadline }) => deadline.relation === 'until');
  const by = until && told.find(({ deadline }) => isBound(deadline) && meets(deadline, until.deadline));
  if (!until || !by) return [];
  return [
    {
      type: 'date.conflict',
      severity: 'medium',
      says: `By the same day in one report, until it in another: ${by.says}, but ${until.says}.`,
      about: thread.id,
      evidence: mostEvidence([by, until]),
      rule: RULE,
      weight: thread.reports.length,
    },
  ];
}

const isBound = ({ relation }: Deadline): boolean => relation === 'by' || relation === 'before';

/** Both deadlines hold a day in common. */
const meets = (a: Deadline, b: Deadline): boolean =>
  a.from !== null && a.to !== null && b.from !== null && b.to !== null && a.from <= b.to && b.from <= a.to;
