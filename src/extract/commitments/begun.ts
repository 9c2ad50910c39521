import { BEGIN_VERBS } from './lexicon.ts';
import { outcomeRule } from './outcome.ts';

/** "the repairs have begun", "started the evacuation" */
export const BEGUN = outcomeRule({
  name: 'commitment/begun',
  about: 'An act that was announced has begun or is under way.',
  state: 'begun',
  verbs: BEGIN_VERBS,
  adjectives: new Set(['underway']),
  active: true,
});
