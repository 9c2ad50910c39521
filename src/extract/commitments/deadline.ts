import type { Commitment, DeadlineRelation } from '../../model/commitment.ts';
import type { TimeExpression } from '../../model/time.ts';
import { SCHEDULE_WORDS } from './lexicon.ts';
import type { Draft, Scene } from './scene.ts';

/** How the word before a time ties it to the act; null: no deadline. */
const RELATIONS: ReadonlyMap<string, DeadlineRelation | null> = new Map<string, DeadlineRelation | null>([
  ['by', 'by'],
  ['than', 'by'],
  ['before', 'before'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['after', 'after'],
  ['from', 'after'],
  ['following', 'after'],
  ['since', null],
  ['for', null],
  ['of', null],
  ['between', null],
  ['during', 'on'],
  ['within', 'by'],
  ['in', 'on'],
  ['on', 'on'],
  ['at', 'on'],
  ['around', 'on'],
  ['around', 'on'],
]);
const BEFORE_TIME = new Set(['the', 'about', 'around', 'and', 'but', 'that', ',', ...RELATIONS.keys()]);
const STRENGTH: Readonly<Record<DeadlineRelation, number>> = { by: 4, before: 4, until: 3, on: 2, after: 1 };

/** Whether a time has days, as far as that is known before the article's own day is. */
export function hasDays({ type, symbolic }: TimeExpression): boolean {
  if (type !== 'DATE' && type !== 'TIME') return false;
  return symbolic.kind !== 'fixed' || /^\d{4}|^XXXX/.test(symbolic.value);
}

/** The time by which, on which, until which it is to be done; null where the clause gives none. */
export function deadlineOf(scene: Scene, draft: Draft): Commitment['deadline'] {
  if (!draft.open) return null;
  const { tokens } = scene.document;
  let best: Commitment['deadline'] = null;
  let last = -1;
  for (let i = draft.early ? draft.clause.first : draft.governor; i < draft.clause.after; i++) {
    const time = scene.timeAt(i);
    if (i > draft.head && isDescription(scene, i)) break;
    if (time < 0) {
      // Before the subject, but not within it: "the man who was hired in May will leave".
      if (i < draft.governor && !BEFORE_TIME.has(tokens.lower(i))) i = draft.governor - 1;
      continue;
    }
    if (time === last) continue;
    last = time;
    if (!hasDays(scene.context.times[time]!) || isBehind(scene, i, time)) continue;
    const relation = relationAt(scene, i, time);
    if (relation && (!best || STRENGTH[relation] > STRENGTH[best.relation])) best = { time, relation };
  }
  return best;

  function relationAt({ document }: Scene, first: number, time: number): DeadlineRelation | null {
    let before = first - 1;
    while (
      before >= draft.clause.first &&
      (tokens.lower(before) === 'the' || tokens.lower(before) === 'about' || tokens.lower(before) === 'around')
    )
      before--;
    const given = before >= draft.clause.first ? RELATIONS.get(tokens.lower(before)) : undefined;
    // "scheduled for Friday" has a day, "for two days" has none.
    if (tokens.lower(before) === 'for' && SCHEDULE_WORDS.has(tokens.lower(before - 1))) return 'on';
    if (given !== undefined) return given;
    // Without a preposition only what is an adverb by itself counts ("next week"); "the 2015 agreement" is none.
    const { end } = scene.context.times[time]!;
    const next = tokens.at(end);
    if (/^\d{4}$/.test(tokens.word(first)) || tokens.lower(next) === "'s") return null;
    if (next < draft.clause.after && (tokens.word(next) === '-' || document.tag(next) === 'NOUN')) return null;
    return 'on';
  }
}

const BEHIND = new Set(['last', 'past', 'previous', 'yesterday', 'ago', 'earlier']);

/** "last year", "two days ago": no deadline can lie there. */
function isBehind({ document: { tokens }, context }: Scene, first: number, time: number): boolean {
  const { end } = context.times[time]!;
  for (let i = first; i < tokens.length && tokens.start[i]! < end; i++) if (BEHIND.has(tokens.lower(i))) return true;
  return false;
}

const RELATIVES = new Set(['that', 'who', 'which', 'whose', 'where']);
const AHEAD = new Set(['will', 'is', 'are', 'would']);

/** "the deficit that grew in May": from here on something else is described, and its times are no deadline. */
const isDescription = ({ document }: Scene, at: number): boolean =>
  RELATIVES.has(document.tokens.lower(at)) &&
  !AHEAD.has(document.tokens.lower(at + 1)) &&
  (document.tag(at + 1) === 'VERB' || document.tag(at + 1) === 'AUX');
