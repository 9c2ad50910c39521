import type { Document } from '../../text/document.ts';
import { AUXILIARIES } from './clause-words.ts';
import type { Clause } from './clauses.ts';
import { ACT_NOUNS, ADVERBS, AGENT_NOUNS, isAdverb, PRONOUN_AGENTS, singular } from './lexicon.ts';
import type { Scene } from './scene.ts';

export const PREPOSITIONS = new Set(
  `of in on at by for from with to into onto against between among over under about across through during within without near
  outside inside behind beyond around along amid off out up`.split(/\s+/),
);
const RELATIVES = new Set(['that', 'who', 'which', 'whose', 'where']);
const OPENERS = new Set(
  `and but or so then however meanwhile yet also while whereas although though because if unless when that as before after since until
  , “ " ” ' ‘ ’ including`.split(/\s+/),
);

export type AgentKind = 'name' | 'pronoun' | 'noun';

/** What stands before a verb. */
export interface Subject {
  readonly first: number;
  readonly after: number;
  readonly head: number;
  readonly agent: AgentKind | null;
  /** The head names an act or a course of acts: "the sale of the mill". */
  readonly act: boolean;
}

/** The subject of the verb phrase that begins at `governor`; null where the clause has none before it. */
export function subjectOf(scene: Scene, clause: Clause, governor: number): Subject | null {
  const { document, context } = scene;
  const { tokens } = document;
  let first = clause.first;
  while (first < governor && OPENERS.has(tokens.lower(first))) first++;
  first = behindTimes(scene, first, governor);
  let after = governor;
  while (after > first && isFiller(scene, after - 1) && !(after - 1 === first && tokens.lower(first) === 'there')) after--;
  if (after <= first) return null;
  // Of coordinated verbs, the second has the subject of the first: good enough, since the first noun phrase is taken.
  let head = first;
  let relative = false;
  let i = first;
  for (; i < after; i++) {
    const word = tokens.lower(i);
    // Of coordinated verbs: the first one's auxiliary ends the subject of both.
    if (i > first && AUXILIARIES.has(word)) break;
    const inside = context.cast.mentionAt(tokens.start[i]!);
    if (
      i > first &&
      (PREPOSITIONS.has(word) || RELATIVES.has(word) || word === ',') &&
      !(inside && inside.start < tokens.start[i]!)
    )
      break;
    if (scene.timeAt(i) < 0 || i === first) head = i;
  }
  if (scene.timeAt(head) >= 0 && head === first) return null;
  // "the people that the firm will serve": what stands before "that" is no subject.
  if (relative && !hasVerb(document, i + 1, after)) return null;
  const name = context.cast.mentionAt(tokens.start[head]!);
  const word = tokens.lower(head);
  const isName = name !== null && name.mention !== 'pronoun' && name.end >= tokens.end[head]!;
  const agent = PRONOUN_AGENTS.has(word)
    ? 'pronoun'
    : isName
      ? 'name'
      : AGENT_NOUNS.has(singular(word))
        ? 'noun'
        : word === 'it' && name
          ? 'pronoun'
          : null;
  return { first, after, head, agent, act: ACT_NOUNS.has(singular(word)) };
}

function hasVerb(document: Document, first: number, after: number): boolean {
  for (let i = first; i < after; i++) if (document.tag(i) === 'VERB' || document.tag(i) === 'AUX') return true;
  return false;
}

/** Skips "On Monday", "By 2030", "Next year" at the head of a clause. */
function behindTimes(scene: Scene, first: number, governor: number): number {
  const { tokens } = scene.document;
  let at = PREPOSITIONS.has(tokens.lower(first)) ? first + 1 : first;
  const time = scene.timeAt(at);
  if (time < 0) return first;
  while (at < governor && scene.timeAt(at) === time) at++;
  if (tokens.word(at) === ',') at++;
  return at < governor && tokens.lower(at) !== "'s" ? at : first;
}

const PLACE_ADVERBS = new Set([
  'there',
  'here',
  'currently',
  'themselves',
  'itself',
  'himself',
  'herself',
  'alone',
  'that',
  'who',
  'which',
  ',',
]);

function isFiller(scene: Scene, token: number): boolean {
  const word = scene.document.tokens.lower(token);
  return ADVERBS.has(word) || (isAdverb(word) && word[0] === scene.document.tokens.word(token)[0]) || PLACE_ADVERBS.has(word);
}

/** Whether a relative pronoun stands right before the verb: "the man who will lead". */
export function isRelative(scene: Scene, clause: Clause, governor: number): boolean {
  const { tokens } = scene.document;
  let i = governor - 1;
  while (i > clause.first && ADVERBS.has(tokens.lower(i))) i--;
  return i >= clause.first && RELATIVES.has(tokens.lower(i)) && !(i === clause.first && tokens.lower(i) === 'that');
}

/** The head of the noun phrase at `from`: its last noun before a preposition or mark. Looks at eight words at most; -1 if none. */
export function nounHead(scene: Scene, from: number, after: number): number {
  const { document } = scene;
  const { tokens } = document;
  const last = Math.min(after, from + 8);
  let head = -1;
  for (let i = from; i < last; i++) {
    const word = tokens.lower(i);
    if (
      PREPOSITIONS.has(word) ||
      RELATIVES.has(word) ||
      (tokens.kind[i] === 3 && word !== '-') ||
      (head >= 0 && scene.timeAt(i) >= 0)
    )
      break;
    if (ACT_NOUNS.has(singular(word)) || document.tag(i) === 'NOUN' || document.tag(i) === 'PROPN') head = i;
    else if (head >= 0 && word !== '-' && document.tag(i) !== 'ADJ' && word !== "'s") break;
  }
  return head;
}

export const isActNoun = (scene: Scene, token: number): boolean =>
  token >= 0 && ACT_NOUNS.has(singular(scene.document.tokens.lower(token)));
