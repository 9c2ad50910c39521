import { complementAfter } from '../complements.ts';
import type { Cue } from '../cues.ts';
import { hasFiniteVerb } from '../finite-verbs.ts';
import { openingOf, type Page } from '../page.ts';
import { clauseEntries, subjectOf, type CueRule, type Scene } from '../scene.ts';
import { sourceAfter, sourceBefore } from '../sources.ts';

export const reportedClause: CueRule = {
  name: 'quotes/reported-clause',
  about: 'A clause behind a verb of speech, with “that” or without, is what its subject says: she said (that) it was over.',
  read(scene, cue) {
    const { page, period } = scene;
    if (cue.verb === null || cue.passive) return null;
    const complement = complementAfter(page, period, cue, cue.after, period.after);
    if (complement?.kind !== 'clause') return null;
    const source = subjectOf(scene, cue);
    // "…, said Jane Roe, who …": the subject stands behind its verb
    if (!source && page.tokens.word(cue.first - 1) === ',' && isInverted(page, complement.first, period.after)) return null;
    if (!source && (cue.verb.thought || cue.verb.doubtful || cue.participle)) return null;
    if (cue.verb.thought && source?.speaker === null) return null;
    const opening = openingOf(page, period);
    let after = clauseEnd(scene, cue, complement.first, complement.after);
    if (
      /^(?:as|after|when|while|because|although|though)$/.test(page.tokens.lower(opening)) &&
      source &&
      source.first === opening + 1
    ) {
      after = endOfSubordinate(page, complement.first, after);
    }
    if (after - complement.first < 2) return null;
    return clauseEntries(scene, [{ first: complement.first, after }], cue, source, this.name);
  },
};

/** Whether nothing but who speaks stands behind the verb: a phrase that a comma or the sentence's end closes. */
function isInverted(page: Page, first: number, limit: number): boolean {
  const subject = sourceAfter(page, first, limit, true);
  return subject !== null && (subject.after >= limit || /^[,.;]$/.test(page.tokens.word(subject.after)));
}

/** "After she said the pier was closed, the boats left": the main clause behind the comma is the reporter's. */
function endOfSubordinate(page: Page, first: number, after: number): number {
  for (let i = first; i < after; i++) if (page.tokens.word(i) === ',' && hasFiniteVerb(page, first, i)) return i;
  return after;
}

/** Where the clause ends: before another cue that reports something beside it, not within it. */
export function clauseEnd(scene: Scene, cue: Cue, first: number, after: number): number {
  const { page, period, cues } = scene;
  const { tokens } = page;
  for (const other of cues) {
    if (other.first <= first || other.first >= after) continue;
    if (other.verb === null) return other.first;
    const before = tokens.lower(other.first - 1);
    if (other.participle && before === ',') return other.first - 1;
    if (/^(?:and|but)$/.test(before)) {
      if (other.verb.form === cue.verb?.form && !other.verb.thought) return other.first - 1;
      continue;
    }
    if (other.participle) continue;
    const subject = sourceBefore(page, period, other.first);
    if (!subject || subject.first <= first + 1) continue;
    const joint = tokens.lower(subject.first - 1);
    const parted =
      joint === 'but' || joint === 'while' || joint === ';' || (joint === 'and' && tokens.word(subject.first - 2) === ',');
    if (parted && other.verb.form === cue.verb?.form) return subject.first - 1;
  }
  return after;
}
