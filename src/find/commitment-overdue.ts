import { isAhead } from '../align/threads/report.ts';
import type { Severity, Thread } from '../model/record.ts';
import type { Finder } from './finder.ts';
import { unanswered } from './promises/later.ts';
import { dayInWords, mostEvidence, tellReports } from './promises/telling.ts';

const RULE = 'find/commitment-overdue';
const MOST = 60;

/** Days; what is due within these is news of the day, not a word to be held to. */
const AT_ONCE = 3;
/** Days; what is due sooner is often done without a word. */
const SOON = 10;

const severityOf = ({ reports }: Thread, horizon: number | null): Severity => {
  const forecast = reports.every(({ state }) => state === 'expected');
  return forecast || (horizon !== null && horizon < SOON) ? 'low' : 'medium';
};

/** The day that was given has passed by the day of the pile's last article, and no article says what became of it. */
export const commitmentOverdue: Finder = {
  types: ['commitment.overdue'],
  rules: [
    {
      name: RULE,
      about:
        'The date that was given has passed by the day of the last article, and no later sentence of the pile speaks of the act.',
    },
  ],
  start: () => ({
    finish: (alignments, pile) =>
      unanswered(alignments, pile)
        .filter(({ passed, later, horizon }) => passed && later > 0 && (horizon === null || horizon >= AT_ONCE))
        .toSorted((a, b) => b.thread.reports.length - a.thread.reports.length)
        .slice(0, MOST)
        .flatMap(({ thread, last, horizon }) => {
          const told = tellReports(thread.reports, pile);
          const given = told.find(({ state, clear }) => isAhead(state) && clear);
          if (!given) return [];
          return [
            {
              type: 'commitment.overdue' as const,
              severity: severityOf(thread, horizon),
              says: `${given.says} was due by ${dayInWords(thread.deadline!.to!)}; nothing later in this pile, which reaches ${dayInWords(last)}, says what became of it.`,
              about: thread.id,
              evidence: mostEvidence([given, ...told.filter((one) => one !== given)]),
              rule: RULE,
              weight: thread.reports.length,
            },
          ];
        }),
  }),
};
