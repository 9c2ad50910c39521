import { canReport } from '../can-speak.ts';
import { complementAfter, pastTime } from '../complements.ts';
import type { Cue } from '../cues.ts';
import { hasFiniteVerb } from '../finite-verbs.ts';
import { openingOf, type Page } from '../page.ts';
import { clauseEntries, subjectOf, type CueRule, type Scene } from '../scene.ts';
import { QUESTIONS } from '../reporting-verbs.ts';
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
    if (!source && QUESTIONS.has(cue.verb.lemma)) return null;
    if (cue.verb.thought && source?.speaker === null) return null;
    if (!canReport(page, cue.verb, source)) return null;
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
  return subject !== null && (subject.after >= limit || /^(?:[,.;]|who)$/.test(page.tokens.lower(subject.after)));
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
  const declined = declinedAt(page, first, after);
  if (declined >= 0) return clauseEnd(scene, cue, first, declined);
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
    const told = other.verb.clause && !other.verb.thought && !other.passive;
    // "…, said Jane Roe" behind all of it: the words are Roe's, and of those only what stands before them is reported within.
    if (told && before === ',' && isInverted(page, other.after, after)) return other.first - 1;
    const subject = sourceBefore(page, period, other.first);
    if (!subject || subject.first <= first + 1) continue;
    if (told && tokens.word(subject.first - 1) === ',' && pastTime(page, other.after) >= after) return subject.first - 1;
    const joint = tokens.lower(subject.first - 1);
    const parted =
      joint === 'but' || joint === 'while' || joint === ';' || (joint === 'and' && tokens.word(subject.first - 2) === ',');
    if (parted && other.verb.form === cue.verb?.form) return subject.first - 1;
  }
  return after;
}

const DECLINED = new Set('declined refused'.split(' '));
const DETAILS = new Set(
  'details detail further more specifics reason reasons evidence explanation timetable timeline'.split(' '),
);

/** "said it would close, but declined to say when", "but he did not elaborate": the token where the reporter goes on; -1 where none. */
function declinedAt({ tokens }: Page, first: number, after: number): number {
  for (let i = first + 2; i < after - 1; i++) {
    if (!/^(?:but|and|though|although)$/.test(tokens.lower(i))) continue;
    const k = /^(?:he|she|it|they)$/.test(tokens.lower(i + 1)) ? i + 2 : i + 1;
    const declined = DECLINED.has(tokens.lower(k)) && tokens.lower(k + 1) === 'to';
    const silent = tokens.lower(k + 1) === 'not' && /^(?:elaborate|specify)$/.test(tokens.lower(k + 2));
    const bare =
      /^(?:gave|offered|provided)$/.test(tokens.lower(k)) && tokens.lower(k + 1) === 'no' && DETAILS.has(tokens.lower(k + 2));
    if (!declined && !silent && !bare) continue;
    return tokens.word(i - 1) === ',' ? i - 1 : i;
  }
  return -1;
}
