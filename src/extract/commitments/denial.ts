import { ACTS } from './lexicon.ts';
import { isActNoun, nounHead, subjectOf } from './subject.ts';
import { readVerb } from './verb-phrase.ts';
import { auxiliaryBefore } from './pledge.ts';
import type { CommitmentRule } from './scene.ts';

const BE = new Set(['is', 'are', 'am', "'s", "'re", "'m"]);

/** "isn't selling", "ruled out a sale", "refused to sign" */
export const DENIAL: CommitmentRule = {
  name: 'commitment/denial',
  about: 'An act that could be awaited is denied: somebody is not selling, rules it out or refuses.',
  triggers: ["isn't", "aren't", 'not', 'ruled', 'rules', 'ruling', 'refused', 'refuses', 'declined'],
  read(scene, at) {
    const { tokens } = scene.document;
    const word = tokens.lower(at);
    const clause = scene.clauseOf(at);
    const common = { state: 'contradicted', clause, early: false, open: true } as const;
    if (word === "isn't" || word === "aren't" || (word === 'not' && BE.has(tokens.lower(at - 1)))) {
      const governor = word === 'not' ? at - 1 : at;
      const ing = tokens.lower(at + 1);
      const act = ACTS.get(ing);
      const subject = subjectOf(scene, clause, governor);
      if (!subject || !act?.forms.has('ing')) return null;
      return { ...common, head: at + 1, governor, action: at + 1, agentive: false };
    }
    if (word === 'not' || scene.document.tag(at) !== 'VERB') return null;
    const governor = auxiliaryBefore(scene, at, clause.first);
    if (!subjectOf(scene, clause, governor) || tokens.lower(governor - 1) === 'not') return null;
    if (word.startsWith('rul')) {
      if (tokens.lower(at + 1) !== 'out') return null;
      const noun = nounHead(scene, at + 2, clause.after);
      const gerund = ACTS.get(tokens.lower(at + 2))?.forms.has('ing') ?? false;
      return gerund || isActNoun(scene, noun)
        ? { ...common, head: gerund ? at + 2 : noun, governor, action: at + 2, agentive: true }
        : null;
    }
    if (tokens.lower(at + 1) !== 'to') return null;
    const verb = readVerb(scene, at + 2, clause.after);
    if (!verb || !ACTS.has(verb.lemma)) return null;
    return { ...common, head: verb.verb, governor, action: verb.verb, agentive: true };
  },
};
