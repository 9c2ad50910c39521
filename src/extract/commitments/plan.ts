import { KEEP_VERBS, NO_ACTS, PLAN_VERBS } from './lexicon.ts';
import { readVerb, subjectOf } from './phrase.ts';
import { auxiliaryBefore } from './pledge.ts';
import type { CommitmentRule } from './scene.ts';
import { hasCondition } from './will.ts';

const KEEPING = new Set(KEEP_VERBS);
const DENYING = new Set(['not', "don't", "doesn't", "didn't", 'never', 'no']);

/** "plans to sell", "intends to run", "its plan to close" */
export const PLAN: CommitmentRule = {
  name: 'commitment/plan',
  about:
    'Somebody plans, intends, decides or is preparing to do something, or has a plan to; without a plan to, the act is denied.',
  triggers: [...PLAN_VERBS.keys(), 'intention', 'intentions'],
  read(scene, at) {
    const { tokens } = scene.document;
    const word = tokens.lower(at);
    const clause = scene.clauseOf(at);
    const verbWord = PLAN_VERBS.get(word);
    let to = at + 1;
    if (word.startsWith('intention') && tokens.lower(to) === 'of') return denial();
    if (tokens.lower(to) !== 'to') return null;
    const verb = readVerb(scene, to + 1, clause.after);
    if (!verb || (NO_ACTS.has(verb.lemma) && verb.lemma !== 'take')) return null;
    const before = tokens.lower(at - 1);
    const denied = DENYING.has(before) || DENYING.has(tokens.lower(at - 2));
    // Who does not plan to stay denies no act.
    if (denied && KEEPING.has(verb.lemma)) return null;
    if (verbWord?.lemma === 'seek' || verbWord?.lemma === 'prepare') {
      if (denied || (word !== 'preparing' && word !== 'prepared')) return null;
    }
    if (before === 'to' || (word.startsWith('intention') && !denied)) return null;
    const governor = denied ? at - 1 : auxiliaryBefore(scene, at, clause.first);
    const isNoun =
      word === 'plan' || word === 'plans' || word.startsWith('intention') ? scene.document.tag(at) === 'NOUN' : false;
    const subject = subjectOf(scene, clause, governor);
    if (!subject && !isNoun) return null;
    return {
      head: verb.verb,
      governor,
      state: denied ? 'contradicted' : hasCondition(scene, at) ? 'conditional' : 'planned',
      clause,
      action: verb.verb,
      agentive: true,
      early: false,
      open: true,
    };

    function denial(): ReturnType<CommitmentRule['read']> {
      if (!DENYING.has(tokens.lower(at - 1))) return null;
      to = at + 2;
      if (!tokens.lower(to).endsWith('ing')) return null;
      return { head: to, governor: at - 1, state: 'contradicted', clause, action: to, agentive: true, early: false, open: true };
    }
  },
};
