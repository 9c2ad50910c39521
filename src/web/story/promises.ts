import type { Thread } from '../../model/record.ts';
import type { Story } from './story.ts';

/** What became of a promise, as far as the articles and the calendar tell. */
export const OUTCOMES = ['contradicted', 'overdue', 'unreported', 'withdrawn', 'delayed', 'kept', 'open'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const OUTCOME_LABELS: Readonly<Record<Outcome, string>> = {
  contradicted: 'Contradicted',
  overdue: 'Overdue',
  unreported: 'Past its day, and nothing reported',
  withdrawn: 'Withdrawn',
  delayed: 'Delayed',
  kept: 'Kept',
  open: 'Still open',
};

/** The words of the articles go before the calendar: a thread is overdue only where a finding says so. */
export function outcomeOf(story: Story, thread: Thread): Outcome {
  switch (thread.state) {
    case 'contradicted':
    case 'withdrawn':
    case 'delayed':
      return thread.state;
    case 'kept':
    case 'kept-late':
    case 'done':
      return 'kept';
    default: {
      const types = (thread.findings ?? []).map((id) => story.findings.get(id)?.type);
      if (types.includes('commitment.contradicted')) return 'contradicted';
      if (types.includes('commitment.overdue')) return 'overdue';
      if (types.includes('commitment.unreported')) return 'unreported';
      return types.includes('commitment.kept') ? 'kept' : 'open';
    }
  }
}

/** Groups in the order in which a reader wants to see them, each by its deadline; empty groups are left out. */
export function promisesByOutcome(story: Story): readonly { readonly outcome: Outcome; readonly threads: readonly Thread[] }[] {
  const due = (thread: Thread): string => thread.deadline?.to ?? thread.deadline?.from ?? '9999';
  return OUTCOMES.map((outcome) => ({
    outcome,
    threads: story.record.threads
      .filter((thread) => outcomeOf(story, thread) === outcome)
      .toSorted((a, b) => (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : b.reports.length - a.reports.length)),
  })).filter((group) => group.threads.length > 0);
}
