import { NO_ACTS, ORDER_VERBS } from './lexicon.ts';
import { isActNoun, nounHead, subjectOf } from './subject.ts';
import { readVerb } from './verb-phrase.ts';
import { auxiliaryBefore } from './pledge.ts';
import type { CommitmentRule } from './scene.ts';

/** How far the one who is ordered may stretch between "ordered" and "to". */
const FAR = 8;

/** "ordered the owner to clean", "ordered the closure of", "was ordered to pay" */
export const ORDER: CommitmentRule = {
  name: 'commitment/order',
  about: 'Somebody orders, directs or instructs others to do something, or orders an act.',
  triggers: ORDER_VERBS.keys(),
  read(scene, at) {
    const { tokens } = scene.document;
    const clause = scene.clauseOf(at);
    const form = ORDER_VERBS.get(tokens.lower(at))!;
    if (form.forms.has('ing') || scene.document.tag(at) !== 'VERB') return null;
    const governor = auxiliaryBefore(scene, at, clause.first);
    if (!subjectOf(scene, clause, governor)) return null;
    const common = { governor, state: 'ordered', clause, agentive: true, early: false, open: true } as const;
    const last = Math.min(clause.after, at + FAR);
    for (let i = at + 1; i < last; i++) {
      if (tokens.lower(i) !== 'to') continue;
      const verb = readVerb(scene, i + 1, clause.after);
      if (!verb || NO_ACTS.has(verb.lemma)) break;
      return { ...common, head: verb.verb, action: verb.verb };
    }
    const noun = nounHead(scene, at + 1, clause.after);
    return form.lemma === 'order' && isActNoun(scene, noun) ? { ...common, head: noun, action: at + 1 } : null;
  },
};
