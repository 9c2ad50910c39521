import { DELAY_VERBS } from './lexicon.ts';
import { outcomeRule } from './outcome.ts';

/** "the vote has been postponed", "pushed back the launch" */
export const DELAYED = outcomeRule({
  name: 'commitment/delayed',
  about: 'An act that was announced has been delayed, postponed, pushed back or put on hold.',
  state: 'delayed',
  verbs: DELAY_VERBS,
  phrases: { pushed: ['back'], put: ['off'], held: ['up'] },
  active: false,
});
