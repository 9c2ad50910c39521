import { DROP_VERBS } from './lexicon.ts';
import { outcomeRule } from './outcome.ts';

/** "the merger has been scrapped", "called off the strike" */
export const DROPPED = outcomeRule({
  name: 'commitment/dropped',
  about: 'An act that was announced has been cancelled, scrapped, abandoned or called off.',
  state: 'withdrawn',
  verbs: DROP_VERBS,
  phrases: { called: ['off'], backed: ['out'] },
  active: false,
});
