import type { RuleInfo } from '../../model/rule.ts';
import type { Span } from '../../model/span.ts';
import { Kind } from '../../text/tokens.ts';
import { canReport } from './can-speak.ts';
import { complementAfter, pastTime } from './complements.ts';
import type { Cue } from './cues.ts';
import { makeEntry, spanOfTokens, type Entry } from './entries.ts';
import type { Quoted } from './marks.ts';
import { isAdjunct, phraseAfter, phraseBefore } from './noun-phrases.ts';
import { openingOf, regionAt, type Page, type Period } from './page.ts';
import { isTerm } from './regions.ts';
import { sourceAfter, sourceBefore, type Source } from './sources.ts';
import { speakerOf } from './speakers.ts';
import { MODALS } from './words.ts';

/** A period with its cues, while its speech is being read. */
export interface Scene {
  readonly page: Page;
  readonly period: Period;
  readonly cues: readonly Cue[];
  /** What has been read of the period so far. */
  readonly entries: Entry[];
  /** Pieces in marks that have an entry. */
  readonly claimed: Map<Quoted, Entry>;
  /** The source of the cue read last in the period, for what follows without a subject of its own. */
  source: Source | null;
}

/** Reads what one cue of a period reports; null where the rule does not apply. */
export interface CueRule extends RuleInfo {
  read(scene: Scene, cue: Cue, next: Cue | null): readonly Entry[] | null;
}

/** Quoted words that make up this share of a clause stand for it; of a lesser share, the clause is an entry of its own. */
const MOST_OF_CLAUSE = 0.62;

/** The subject of a cue: its own, or that of the cue or verb before it ("… and added", "…, adding"). */
export const subjectOf = (scene: Scene, cue: Cue): Source | null => ownSubject(scene, cue) ?? sharedSubject(scene, cue);

/** The subject that stands right before a cue; null where there is none. */
export function ownSubject({ page, period }: Scene, cue: Cue): Source | null {
  const { tokens } = page;
  if (cue.first === period.first) return null;
  if (!cue.participle) {
    if (/^(?:and|but|or|then)$/.test(tokens.lower(cue.first - 1))) return null;
    const subject = sourceBefore(page, period, cue.first);
    return subject && hasContent(page, subject) ? subject : null;
  }
  // "…, with one resident saying"
  const phrase = phraseBefore(page, cue.first, period.first);
  if (!phrase || tokens.lower(phrase.first - 1) !== 'with') return null;
  return { first: phrase.first, after: phrase.after, speaker: speakerOf(page, phrase) };
}

/** "the", "911": an article or a number speaks nothing. */
function hasContent({ tokens }: Page, { first, after }: Source): boolean {
  for (let i = first; i < after; i++) {
    if (tokens.kind[i] === Kind.WORD && !/^(?:the|a|an)$/.test(tokens.lower(i))) return true;
  }
  return false;
}

/** A finite verb with words of its own before it shares no subject. */
function sharedSubject(scene: Scene, cue: Cue): Source | null {
  const { page, period } = scene;
  if (!cue.participle && !/^(?:and|but|or|then)$/.test(page.tokens.lower(cue.first - 1))) return null;
  // "It looks old, but add a roof and …": an imperative
  const one = /^(?:it|he|she|this|that|there)$/.test(page.tokens.lower(openingOf(page, period)));
  if (cue.verb?.form === 'base' && cue.after === cue.first + 1 && (one || isInfinitive(page, period, cue.first))) return null;
  const who = cue.participle ? lastWho(page, period, cue.first) : null;
  if (who) return who;
  if (scene.source) return scene.source;
  if (regionAt(page, period, period.first)) return null;
  const subject = sourceAfter(page, openingOf(page, period), cue.first, true);
  if (!subject) return null;
  const end = page.tokens.word(subject.after) === ',' ? subject.after + 1 : subject.after;
  const verb = pastDays(page, end, cue.first);
  return verb < cue.first && /^(?:VERB|AUX|ADV)$/.test(page.document.tag(verb)) ? subject : null;
}

/** A relative clause behind a name reaches so many tokens back from its participle. */
const LONGEST_RELATIVE = 20;

/** "It was welcomed by Jane Roe, who sent a letter, saying": the participle is of the relative clause. */
function lastWho(page: Page, period: Period, participle: number): Source | null {
  const { tokens } = page;
  for (let i = participle - 1; i > period.first && i > participle - LONGEST_RELATIVE; i--) {
    if (page.regionOf(i) >= 0) return null;
    if (tokens.lower(i) !== 'who') continue;
    const phrase = phraseBefore(page, tokens.word(i - 1) === ',' ? i - 1 : i, period.first);
    // A subject's relative clause ends at a comma, and the participle is the sentence's.
    if (!phrase || tokens.lower(phrase.first - 1) !== 'by') return null;
    return { first: phrase.first, after: phrase.after, speaker: speakerOf(page, phrase) };
  }
  return null;
}

/** A modal that a later infinitive shares stands so many tokens before it at most. */
const FARTHEST_MODAL = 25;

/** "They should stop and think": an infinitive, that shares its modal with the one before. */
function isInfinitive({ tokens }: Page, period: Period, base: number): boolean {
  for (let i = base - 1; i >= period.first && i > base - FARTHEST_MODAL; i--) {
    if (MODALS.has(tokens.lower(i)) || tokens.lower(i) === 'to') return true;
  }
  return false;
}

/** Behind "on Monday", "Monday", "in a statement": where the subject's verb may stand. */
function pastDays(page: Page, from: number, limit: number): number {
  const behind = pastTime(page, from);
  if (behind > from) return behind;
  return page.document.tag(from) === 'ADP' && isAdjunct(page, from, limit)
    ? (phraseAfter(page, from + 1, limit)?.after ?? from)
    : from;
}

/** Entries for a reported clause: the clause itself, and what of it stands in marks. */
export function clauseEntries(
  scene: Scene,
  pieces: readonly { readonly first: number; readonly after: number }[],
  cue: Cue | null,
  source: Source | null,
  rule: string,
): Entry[] {
  const { page, period } = scene;
  const content = pieces.map(({ first, after }) => trimmed(page, first, after)).filter((span) => span !== null);
  if (content.length === 0) return [];
  const inside = period.regions
    .map((index) => page.quoted[index]!)
    .filter(
      (one) =>
        !scene.claimed.has(one) &&
        !isTerm(page, one) &&
        pieces.some((p) => p.first <= one.open && one.open < p.after && !hasOwnCue(scene, p.first, one)),
    );
  const quoted = inside.map(({ start, end }) => ({ start, end }));
  const last = pieces.at(-1)!.after - 1;
  const entries: Entry[] = [];
  if (quoted.length === 0 || lengthOf(quoted) < MOST_OF_CLAUSE * lengthOf(content)) {
    entries.push(makeEntry(page, 'indirect', content, cue, source, rule, last));
  }
  if (quoted.length > 0) {
    const entry = makeEntry(page, 'mixed', quoted, cue, source, rule, last);
    for (const one of inside) scene.claimed.set(one, entry);
    entries.push(entry);
  }
  return entries;
}

/** "Roe said his brother told him: “Run.”": a cue with a subject stands right before the quoted words, within what is reported. */
function hasOwnCue(scene: Scene, first: number, region: Quoted): boolean {
  const { page, period, cues } = scene;
  const cue = cues.findLast(({ after }) => after <= region.open);
  if (!cue?.verb || cue.first <= first || cue.passive || cue.participle || cue.negated || cue.verb.thought) return false;
  const complement = complementAfter(page, period, cue, cue.after, period.after);
  if (complement?.kind !== 'quoted' || complement.region !== region) return false;
  const own = ownSubject(scene, cue);
  return own !== null && canReport(page, cue.verb, own);
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** The span of tokens without the commas, dashes and stops at its ends. */
function trimmed(page: Page, from: number, to: number): Span | null {
  let first = from;
  let after = to;
  const isEdge = (i: number): boolean =>
    page.tokens.kind[i] === Kind.PUNCTUATION && /^(?:[.!?,;:—–]|-+)$/.test(page.tokens.word(i));
  while (first < after && isEdge(first)) first++;
  while (after > first && isEdge(after - 1)) after--;
  return after > first ? spanOfTokens(page, first, after) : null;
}
