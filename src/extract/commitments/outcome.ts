import type { CommitmentState } from '../../model/commitment.ts';
import type { VerbEntry } from './inflect.ts';
import { isAdverb } from './lexicon.ts';
import { isActNoun, isRelative, nounHead, subjectOf } from './subject.ts';
import { auxiliaryBefore } from './pledge.ts';
import type { CommitmentRule, Draft, Scene } from './scene.ts';

/** Words by which a report says what became of an act. */
export interface OutcomeWords {
  readonly name: string;
  readonly about: string;
  readonly state: CommitmentState;
  readonly verbs: ReadonlyMap<string, VerbEntry>;
  /** Verb form → the particles that make it one of these: "pushed" → "back". */
  readonly phrases?: Readonly<Record<string, readonly string[]>>;
  /** Behind a form of "be": "complete", "over". */
  readonly adjectives?: ReadonlySet<string>;
  /** Whether the act can do it by itself: a withdrawal ends, but a sale that dropped was not given up. */
  readonly active: boolean;
}

/** Auxiliaries of what is over or under way, and of no future or condition. */
const PERFECT = new Set("has have 's 've had is are was were been considered declared now officially formally".split(' '));
const PASSIVE = new Set("is are was were been 's being".split(' '));
const NOT_YET = new Set(
  "will would to not never could should may might must can be shall n't hasn't haven't hadn't isn't aren't wasn't weren't".split(
    ' ',
  ),
);

/** A rule for one outcome: an act ("the withdrawal", "talks") that has come to it, or somebody who has brought an act to it. */
export function outcomeRule({
  name,
  about,
  state,
  verbs,
  phrases = {},
  adjectives = new Set(),
  active,
}: OutcomeWords): CommitmentRule {
  return {
    name,
    about,
    triggers: [...verbs.keys(), ...adjectives, ...Object.keys(phrases)],
    read(scene, at) {
      const { tokens } = scene.document;
      const word = tokens.lower(at);
      const clause = scene.clauseOf(at);
      if (clause.attribution) return null;
      const adjective = adjectives.has(word) && isPredicate(scene, at, clause.first);
      const phrase = Object.hasOwn(phrases, word) && phrases[word]!.includes(tokens.lower(at + 1));
      const form = verbs.get(word)?.forms;
      if (!adjective && !phrase && !(form?.has('past') || form?.has('participle'))) return null;
      if (form?.has('base') && scene.document.tag(at) === 'NOUN') return null;
      const governor = phraseStart(scene, at, clause.first);
      if (governor < 0) return null;
      // "talks, begun in March, …": a participle without an auxiliary only describes.
      if (governor === at && form && !form.has('past') && !phrase) return null;
      const subject = subjectOf(scene, clause, governor);
      if (!subject || isHistory(scene, at, governor) || isRelative(scene, clause, governor)) return null;
      const draft: Draft = {
        head: at,
        governor,
        state,
        clause,
        action: subject.first,
        agentive: false,
        early: false,
        open: false,
      };
      if (subject.act && (active || adjective || phrase || isPassive(scene, governor, at))) return draft;
      if (adjective) return null;
      const particle = phrase || PARTICLES.has(tokens.lower(at + 1)) ? 1 : 0;
      return subject.agent && isActNoun(scene, nounHead(scene, at + 1 + particle, clause.after)) ? draft : null;
    },
  };
}

const PARTICLES = new Set(['up', 'off', 'out', 'back']);

function isPassive({ document: { tokens } }: Scene, governor: number, at: number): boolean {
  for (let i = governor; i < at; i++) if (PASSIVE.has(tokens.lower(i))) return true;
  return false;
}

/** The first word of the verb phrase that ends at `at`; -1 where it is not yet so. */
export function phraseStart(scene: Scene, at: number, first: number): number {
  const { tokens } = scene.document;
  let i = auxiliaryBefore(scene, at, first);
  while (i > first) {
    const before = tokens.lower(i - 1);
    if (NOT_YET.has(before)) return -1;
    if (!PERFECT.has(before) && !isAdverb(before)) break;
    i--;
  }
  for (let k = i; k < at; k++) if (NOT_YET.has(tokens.lower(k))) return -1;
  return i;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** "began in 2001": a plain past with a bare year is history, not news of what was announced. */
export function isHistory({ document: { tokens } }: Scene, at: number, governor: number): boolean {
  if (governor !== at) return false;
  for (let i = at + 1; i < at + 4; i++) if (YEAR.test(tokens.word(i))) return true;
  return false;
}

/** Behind a form of "be", and with nothing behind it that it would belong to ("over a contract"). */
function isPredicate(scene: Scene, at: number, first: number): boolean {
  const { tokens } = scene.document;
  if (tokens.lower(at) === 'over' && tokens.kind[at + 1] === 1 && scene.document.tag(at + 1) !== 'ADV') return false;
  for (let i = at - 1; i >= first && at - i < 4; i--) {
    const word = tokens.lower(i);
    if (PASSIVE.has(word)) return true;
    if (!isAdverb(word)) return false;
  }
  return false;
}
