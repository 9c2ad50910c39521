import { ACTS, isAdverb, NO_ACTS, PLEDGE_VERBS } from './lexicon.ts';
import { isActNoun, nounHead, subjectOf } from './subject.ts';
import { readVerb } from './verb-phrase.ts';
import type { CommitmentRule, Draft, Scene } from './scene.ts';
import { hasCondition } from './will.ts';

const NOUNS = new Set([
  'pledge',
  'pledges',
  'promise',
  'promises',
  'vow',
  'vows',
  'commitment',
  'commitments',
  'undertaking',
  'undertakings',
]);
const AGAIN = new Set(['reaffirmed', 'reiterated', 'repeated', 'renewed', 'restated', 'reaffirms', 'renews']);
const BROKEN = new Set(['broke', 'broken', 'abandoned', 'dropped', 'reversed', 'breaking']);

/** "pledged to rebuild", "agreed on a ceasefire", "committed to cutting", "its promise to close". */
export const PLEDGE: CommitmentRule = {
  name: 'commitment/pledge',
  about: 'Somebody pledges, promises, vows, agrees or is committed to do something.',
  triggers: [...PLEDGE_VERBS.keys(), ...NOUNS],
  read(scene, at) {
    const { tokens } = scene.document;
    const word = tokens.lower(at);
    const clause = scene.clauseOf(at);
    if (NOUNS.has(word) && scene.document.tag(at) !== 'VERB') return nounPledge(scene, at);
    const subject = subjectOf(scene, clause, auxiliaryBefore(scene, at, clause.first));
    if (!subject) return null;
    const draft = (head: number): Draft => ({
      head,
      governor: at,
      state: hasCondition(scene, at) ? 'conditional' : 'promised',
      clause,
      action: head,
      agentive: true,
      early: false,
      open: true,
    });
    const next = tokens.lower(at + 1);
    if (next === 'to') {
      const verb = readVerb(scene, at + 2, clause.after);
      if (!verb || (NO_ACTS.has(verb.lemma) && verb.lemma !== 'continue' && verb.lemma !== 'take') || verb.lemma === 'agree') {
        const noun = nounHead(scene, at + 2, clause.after);
        return isActNoun(scene, noun) ? draft(at + 2) : null;
      }
      return draft(verb.verb);
    }
    if (
      PLEDGE_VERBS.get(word)?.lemma === 'agree' ||
      PLEDGE_VERBS.get(word)?.lemma === 'promise' ||
      PLEDGE_VERBS.get(word)?.lemma === 'pledge'
    ) {
      const on = next === 'on' || next === 'upon' ? at + 2 : PLEDGE_VERBS.get(word)?.lemma === 'agree' ? -1 : at + 1;
      if (on < 0) return null;
      return isActNoun(scene, nounHead(scene, on, clause.after)) ? draft(on) : null;
    }
    return null;
  },
};

/** "renewed the promise to restore": only where the noun takes a verb. */
function nounPledge(scene: Scene, at: number): Draft | null {
  const { tokens } = scene.document;
  if (tokens.lower(at + 1) !== 'to') return null;
  const clause = scene.clauseOf(at);
  const verb = readVerb(scene, at + 2, clause.after);
  if (!verb || !ACTS.has(verb.lemma)) return null;
  let governor = at;
  let again = false;
  let broken = false;
  for (let i = Math.max(clause.first, at - 5); i < at; i++) {
    again ||= AGAIN.has(tokens.lower(i));
    broken ||= BROKEN.has(tokens.lower(i));
    if (scene.document.tag(i) === 'VERB') governor = i;
  }
  return {
    head: verb.verb,
    governor,
    state: broken ? 'contradicted' : again ? 'restated' : 'promised',
    clause,
    action: verb.verb,
    agentive: true,
    early: false,
    open: true,
  };
}

const AUXILIARIES = new Set([
  'has',
  'have',
  'had',
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  "'s",
  "'ve",
  "'d",
  "'re",
  'also',
  'remain',
  'remains',
  'remained',
]);

/** The first auxiliary of the verb phrase that ends with token `verb`. */
export function auxiliaryBefore(scene: Scene, verb: number, first: number): number {
  let i = verb;
  while (i > first && (AUXILIARIES.has(scene.document.tokens.lower(i - 1)) || isAdverb(scene.document.tokens.lower(i - 1)))) i--;
  return i;
}
