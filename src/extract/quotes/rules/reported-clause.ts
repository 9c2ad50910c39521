import { complementAfter } from '../complements.ts';
import type { Cue } from '../cues.ts';
import { hasFiniteVerb } from '../finite-verbs.ts';
import { openingOf, type Page } from '../page.ts';
import { clauseEntries, subjectOf, type CueRule, type Scene } from '../scene.ts';
import { FINDINGS, QUESTIONS } from '../reporting-verbs.ts';
import { sourceAfter, sourceBefore, type Source } from '../sources.ts';

/** Papers and people that find something out. */
const FINDERS = new Set(
  `study studies survey surveys poll polls report reports data figures research review results investigation analysis documents
  records inquiry audit panel jury court researchers scientists investigators inspectors judge commission committee tests test
  autopsy paper filing filings document statistics`.split(/\s+/),
);

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
    if (FINDINGS.has(cue.verb.lemma) && !(source && findsOut(page, source))) return null;
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

/** "The study found that", "data showed that": not "she found that her keys were gone". */
function findsOut(page: Page, { first, after }: Source): boolean {
  for (let i = first; i < after; i++) if (FINDERS.has(page.tokens.lower(i))) return true;
  return false;
}

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
    const subject = sourceBefore(page, period, other.first);
    if (!subject || subject.first <= first + 1) continue;
    const joint = tokens.lower(subject.first - 1);
    const parted =
      joint === 'but' || joint === 'while' || joint === ';' || (joint === 'and' && tokens.word(subject.first - 2) === ',');
    if (parted && other.verb.form === cue.verb?.form) return subject.first - 1;
  }
  return after;
}

const DECLINED = new Set('declined refused'.split(' '));

/** "said it would close, but declined to say when": the token where the reporter goes on; -1 where none. */
function declinedAt({ tokens }: Page, first: number, after: number): number {
  for (let i = first + 2; i < after - 1; i++) {
    if (!DECLINED.has(tokens.lower(i + 1)) || !/^(?:but|and)$/.test(tokens.lower(i)) || tokens.lower(i + 2) !== 'to') continue;
    return tokens.word(i - 1) === ',' ? i - 1 : i;
  }
  return -1;
}
