import { isAhead } from '../align/threads/report.ts';
import type { Finder } from './finder.ts';
import { unanswered } from './promises/later.ts';
import { dayInWords, mostEvidence, tellReports } from './promises/telling.ts';

const RULE = 'find/commitment-unreported';
const MOST = 40;
/** Fewer later articles are no silence. */
const LEAST_LATER = 3;
/** Days; a shorter while is none either. */
const LEAST_SILENCE = 45;
/** Of the time from the word given to its date, how much has to have gone by: nobody comes back within months to what is years off. */
const GONE_BY = 0.3;

/** A dated word given that later articles could have taken up for a long while, and none does; its date has not passed yet. */
export const commitmentUnreported: Finder = {
  types: ['commitment.unreported'],
  rules: [
    {
      name: RULE,
      about:
        'An announcement with a date of which no later article of the pile speaks for a long while, its date being still ahead.',
    },
  ],
  start: () => ({
    finish: (alignments, pile) =>
      unanswered(alignments, pile)
        .filter(
          ({ passed, spoken, later, silence, horizon, thread }) =>
            !passed &&
            !spoken &&
            later >= LEAST_LATER &&
            silence >= Math.max(LEAST_SILENCE, GONE_BY * (horizon ?? 0)) &&
            thread.deadline?.relation !== 'until' &&
            thread.deadline?.relation !== 'after',
        )
        .toSorted((a, b) => b.later - a.later)
        .slice(0, MOST)
        .flatMap(({ thread, later }) => {
          const told = tellReports(thread.reports, pile);
          const given = told.find(({ state, clear }) => isAhead(state) && clear);
          if (!given) return [];
          const due =
            thread.deadline?.to && thread.deadline.relation !== 'until' ? `, due by ${dayInWords(thread.deadline.to)},` : '';
          return [
            {
              type: 'commitment.unreported' as const,
              severity: 'low' as const,
              says: `${given.says}${due} is not spoken of in any of the ${later} later articles of this pile.`,
              about: thread.id,
              evidence: mostEvidence([given, ...told.filter((one) => one !== given)]),
              rule: RULE,
              weight: thread.reports.length,
            },
          ];
        }),
  }),
};
