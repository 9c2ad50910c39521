import { ACTS, COURSE_VERBS, NO_ACTS } from './lexicon.ts';
import { subjectOf } from './subject.ts';
import { readVerb } from './verb-phrase.ts';
import type { CommitmentRule, Scene } from './scene.ts';

const BE = new Set(['is', 'are', 'was', 'were', "'s", "'re"]);

const AIMS = new Set(
  'aim goal plan idea task job purpose challenge hope point objective intention way step problem solution answer option'.split(
    ' ',
  ),
);

/** "is to close in May"; in headlines "Mill to close"; "with the sum to be named in spring". */
export const BE_TO: CommitmentRule = {
  name: 'commitment/be-to',
  about: 'Something “is to” happen, in headlines without “is”, or is still “to be” settled.',
  triggers: ['to'],
  read(scene, at) {
    const { document } = scene;
    const { tokens } = document;
    const next = tokens.lower(at + 1);
    const be = BE.has(tokens.lower(at - 1)) || (tokens.lower(at - 1) === 'also' && BE.has(tokens.lower(at - 2)));
    const open = next === 'be' && tokens.lower(scene.clauseOf(at).first) === 'with';
    if (!be && !open && scene.role !== 'title') return null;
    const clause = scene.clauseOf(at);
    const verb = readVerb(scene, at + 1, clause.after);
    if (!verb || !ACTS.has(verb.lemma) || (NO_ACTS.has(verb.lemma) && !verb.passive)) return null;
    const governor = be ? (BE.has(tokens.lower(at - 1)) ? at - 1 : at - 2) : at;
    const subject = subjectOf(scene, clause, governor);
    if (!subject) return null;
    // "The aim is to close the gap": what is said to be an aim is not the one who closes.
    const dated =
      COURSE_VERBS.has(verb.lemma) && hasTime(scene, verb.verb, clause.after) && !AIMS.has(document.tokens.lower(subject.head));
    if (be && !subject.agent && !verb.passive && !subject.act && !dated) return null;
    if (
      !be &&
      !open &&
      (hasVerbBefore(scene, clause.first, at) ||
        !(subject.agent || subject.act || verb.passive || hasTime(scene, verb.verb, clause.after)))
    )
      return null;
    return {
      head: verb.verb,
      governor,
      state: 'planned',
      clause,
      action: verb.verb,
      agentive: subject.agent !== null && !verb.passive && !open,
      early: !open,
      open: true,
    };
  },
};

function hasVerbBefore({ document }: Scene, first: number, at: number): boolean {
  for (let i = first; i < at; i++) if (document.tag(i) === 'VERB' || document.tag(i) === 'AUX') return true;
  return false;
}

function hasTime(scene: Scene, from: number, after: number): boolean {
  for (let i = from; i < after; i++) if (scene.timeAt(i) >= 0) return true;
  return false;
}
