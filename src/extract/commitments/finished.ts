import { FINISH_VERBS } from './lexicon.ts';
import { outcomeRule } from './outcome.ts';

/** "the sale is complete", "talks ended", "completed the merger" */
export const FINISHED = outcomeRule({
  name: 'commitment/finished',
  about: 'An act that was announced has been completed, or has ended or been wrapped up.',
  state: 'done',
  verbs: FINISH_VERBS,
  adjectives: new Set(['complete', 'over', 'finished']),
  active: true,
});
