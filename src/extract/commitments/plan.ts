import { ACTS, DROP_VERBS, isAdverb, KEEP_VERBS, NO_ACTS, PLAN_VERBS } from './lexicon.ts';
import { PREPOSITIONS, subjectOf } from './subject.ts';
import { readVerb } from './verb-phrase.ts';
import { auxiliaryBefore } from './pledge.ts';
import type { CommitmentRule, Scene } from './scene.ts';
import { hasCondition } from './will.ts';

const KEEPING = new Set(KEEP_VERBS);
/** Between a negation and its plan: "no current plan"; "does not change plans" denies none. */
const BETWEEN = new Set('have has had any current immediate such firm concrete further new longer'.split(' '));
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
    const denied = DENYING.has(before) || (DENYING.has(tokens.lower(at - 2)) && (BETWEEN.has(before) || isAdverb(before)));
    if ((verbWord?.lemma === 'decide' || verbWord?.lemma === 'resolve') && !ACTS.has(verb.lemma)) return null;
    // Who does not plan to stay denies no act.
    if (denied && KEEPING.has(verb.lemma)) return null;
    if (verbWord?.lemma === 'seek' || verbWord?.lemma === 'prepare') {
      if (denied || word !== 'preparing') return null;
    }
    // "years of planning to build": a noun.
    if (before === 'to' || (word.endsWith('ing') && PREPOSITIONS.has(before)) || (word.startsWith('intention') && !denied))
      return null;
    const governor = denied ? at - 1 : auxiliaryBefore(scene, at, clause.first);
    // "was intended to please": an aim, and no act to come.
    if (word === 'intended' && (before === 'was' || before === 'were') && scene.document.tag(at) !== 'NOUN') return null;
    const isNoun = isNounPlan(scene, at, clause.first);
    const subject = subjectOf(scene, clause, governor);
    if (isNoun && isGivenUp(scene, at, clause.first)) return null;
    if (isNoun ? !denied && !isOwned(scene, at) : !subject) return null;
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

const OWNERS = new Set(["'s", "'", 'its', 'his', 'her', 'their', 'our', 'my']);
const HAVING = new Set(
  'has have had announced announces announce unveiled unveils outlined outlines confirmed approved approves revealed reveals backed presented presents with'.split(
    ' ',
  ),
);

/** "its plan to", "announced a plan to": not any plan of which the sentence speaks. */
function isOwned({ document: { tokens } }: Scene, at: number): boolean {
  for (let i = at - 1; i >= at - 4; i--) if (OWNERS.has(tokens.lower(i)) || HAVING.has(tokens.lower(i))) return true;
  return false;
}

/** "has dropped its plan to close", "backed away from a plan to": another rule tells the end of the plan. */
function isGivenUp({ document: { tokens } }: Scene, at: number, first: number): boolean {
  for (let i = Math.max(first, at - 6); i < at; i++) {
    const word = tokens.lower(i);
    if (DROP_VERBS.has(word) || REJECTING.has(word)) return true;
    if ((tokens.lower(i + 1) === 'off' && word === 'called') || (word === 'backed' && BACKWARDS.has(tokens.lower(i + 1))))
      return true;
  }
  return false;
}

const BACKWARDS = new Set(['out', 'away', 'off', 'down']);
const REJECTING = new Set(
  'rejected rejects rejecting ditched ditches ditching reversed reverses reversing killed blocked'.split(' '),
);

/** "the airline plans to" has no other verb before it, "announced plans to" has. */
function isNounPlan({ document }: Scene, at: number, first: number): boolean {
  const word = document.tokens.lower(at);
  if (word.startsWith('intention')) return true;
  if ((word !== 'plan' && word !== 'plans') || document.tag(at) !== 'NOUN') return false;
  const before = document.tag(at - 1);
  if (before === 'PROPN') return false;
  if (at === first || !(before === 'NOUN' || before === 'PRON')) return true;
  for (let i = first; i < at; i++)
    if ((document.tag(i) === 'VERB' || document.tag(i) === 'AUX') && !RELATIVES.has(document.tokens.lower(i - 1))) return true;
  return false;
}

const RELATIVES = new Set(['that', 'who', 'which']);
