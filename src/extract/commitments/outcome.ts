import type { CommitmentState } from '../../model/commitment.ts';
import type { VerbEntry } from './inflect.ts';
import { ADVERBS, BEGIN_VERBS, DELAY_VERBS, DROP_VERBS, FINISH_VERBS } from './lexicon.ts';
import { isActNoun, nounHead, subjectOf } from './phrase.ts';
import { auxiliaryBefore } from './pledge.ts';
import type { CommitmentRule, Draft, Scene } from './scene.ts';

/** Auxiliaries of what is over or under way, and of no future or condition. */
const PERFECT = new Set([
  'has',
  'have',
  "'s",
  "'ve",
  'had',
  'is',
  'are',
  'was',
  'were',
  'been',
  'considered',
  'declared',
  'now',
  'officially',
  'formally',
]);
const NOT_YET = new Set([
  'will',
  'would',
  'to',
  'not',
  'never',
  'could',
  'should',
  'may',
  'might',
  'must',
  'can',
  'be',
  'shall',
  "n't",
  "hasn't",
  "haven't",
  "isn't",
  "wasn't",
]);

/**
 * A rule for one outcome: an act ("the withdrawal", "talks") that has been brought to it, or somebody who has brought an act to it.
 */
function outcomeRule(
  name: string,
  about: string,
  state: CommitmentState,
  verbs: ReadonlyMap<string, VerbEntry>,
  more: readonly string[],
): CommitmentRule {
  const extra = new Set(more);
  return {
    name,
    about,
    triggers: [...verbs.keys(), ...more],
    read(scene, at) {
      const { tokens } = scene.document;
      const word = tokens.lower(at);
      const clause = scene.clauseOf(at);
      if (clause.attribution) return null;
      const form = verbs.get(word);
      const adjective = extra.has(word);
      if (adjective ? !isPredicate(scene, at, clause.first) : !form || !(form.forms.has('past') || form.forms.has('participle')))
        return null;
      if (form && form.forms.has('base') && scene.document.tag(at) === 'NOUN') return null;
      const governor = phraseStart(scene, at, clause.first);
      if (governor < 0) return null;
      const subject = subjectOf(scene, clause, governor);
      if (!subject || isHistory(scene, at, governor)) return null;
      const draft = (head: number): Draft => ({
        head,
        governor,
        state,
        clause,
        action: subject.first,
        agentive: false,
        early: false,
        open: false,
      });
      if (subject.act) return draft(at);
      if (adjective) return null;
      const particle = tokens.lower(at + 1) === 'up' || tokens.lower(at + 1) === 'off' || tokens.lower(at + 1) === 'out' ? 1 : 0;
      return isActNoun(scene, nounHead(scene, at + 1 + particle, clause.after)) && subject.agent ? draft(at) : null;
    },
  };
}

/** The first word of the verb phrase that ends at `at`; -1 where it is not yet so. */
function phraseStart(scene: Scene, at: number, first: number): number {
  const { tokens } = scene.document;
  let i = auxiliaryBefore(scene, at, first);
  while (
    i > first &&
    (PERFECT.has(tokens.lower(i - 1)) || ADVERBS.has(tokens.lower(i - 1)) || tokens.lower(i - 1).endsWith('ly'))
  ) {
    if (NOT_YET.has(tokens.lower(i - 1))) return -1;
    i--;
  }
  return i > first && NOT_YET.has(tokens.lower(i - 1)) ? -1 : i;
}

/** "began in 2001": a plain past with a bare year is history, not news of what was announced. */
function isHistory({ document: { tokens } }: Scene, at: number, governor: number): boolean {
  if (governor !== at) return false;
  const last = Math.min(tokens.length, at + 4);
  for (let i = at + 1; i < last; i++) if (/^(?:1[5-9]|20)\d\d$/.test(tokens.word(i))) return true;
  return false;
}

function isPredicate(scene: Scene, at: number, first: number): boolean {
  const { tokens } = scene.document;
  for (let i = at - 1; i >= first && at - i < 4; i--) {
    const word = tokens.lower(i);
    if (word === 'is' || word === 'are' || word === 'was' || word === 'were' || word === "'s" || word === 'been') return true;
    if (!ADVERBS.has(word) && !word.endsWith('ly')) return false;
  }
  return false;
}

export const DROPPED = outcomeRule(
  'commitment/dropped',
  'An act that was announced has been cancelled, scrapped, abandoned or called off.',
  'withdrawn',
  new Map([...DROP_VERBS].filter(([, { lemma }]) => lemma !== 'withdraw')),
  [],
);

export const DELAYED = outcomeRule(
  'commitment/delayed',
  'An act that was announced has been delayed, postponed or put on hold.',
  'delayed',
  DELAY_VERBS,
  [],
);

export const FINISHED = outcomeRule(
  'commitment/finished',
  'An act that was announced has been completed, or has ended or been wrapped up.',
  'done',
  FINISH_VERBS,
  ['complete', 'over', 'finished'],
);

export const BEGUN = outcomeRule(
  'commitment/begun',
  'An act that was announced has begun or is under way.',
  'begun',
  BEGIN_VERBS,
  ['underway'],
);
