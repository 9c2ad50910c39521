import type { Quotation } from '../../model/quotation.ts';
import type { RuleInfo } from '../../model/rule.ts';
import type { Document } from '../../text/document.ts';
import type { Cast } from '../names/cast.ts';
import { findCues, type Cue } from './cues.ts';
import { finished, type Entry } from './entries.ts';
import type { Quoted } from './marks.ts';
import { makePage, type Page } from './page.ts';
import { accordingTo } from './rules/according-to.ts';
import { asSaid } from './rules/as-said.ts';
import { clauseThenCue } from './rules/clause-then-cue.ts';
import { cueThenQuote } from './rules/cue-then-quote.ts';
import { headlineColon } from './rules/headline-colon.ts';
import { passive } from './rules/passive.ts';
import { quoteThenCue } from './rules/quote-then-cue.ts';
import { reportedClause } from './rules/reported-clause.ts';
import { UNCUED_RULES, readUncued } from './rules/uncued.ts';
import { wordsInMarks } from './rules/words-in-marks.ts';
import { sourceBefore, type Source } from './sources.ts';
import type { CueRule, Scene } from './scene.ts';
import { giveUnnamedSpeakers } from './unnamed-speakers.ts';
import { voidPronouns } from './voided-pronouns.ts';

/** Tried on each cue in this order; the first that reads something ends the search. */
const CUE_RULES: readonly CueRule[] = [
  accordingTo,
  asSaid,
  quoteThenCue,
  cueThenQuote,
  passive,
  reportedClause,
  clauseThenCue,
  wordsInMarks,
];

/** All rules of speech, in the order in which they run. */
export const QUOTE_RULES: readonly RuleInfo[] = [
  ...CUE_RULES.map(({ name, about }) => ({ name, about })),
  { name: headlineColon.name, about: headlineColon.about },
  ...UNCUED_RULES,
];

/** Every piece of speech with its speaker, in order of its first content. May add speakers that are no names to the cast. O(n). */
export function findQuotations(document: Document, cast: Cast): Quotation[] {
  const page = makePage(document, cast);
  const claimed = new Map<Quoted, Entry>();
  const all: Entry[] = [];
  for (const period of page.periods) {
    const cues = findCues(page, period);
    const entries: Entry[] = [];
    const scene: Scene = { page, period, cues, entries, claimed, source: null };
    cues.forEach((cue, index) => {
      for (const rule of CUE_RULES) {
        const made = rule.read(scene, cue, cues[index + 1] ?? null);
        if (made === null) continue;
        entries.push(...made);
        break;
      }
      if (cue.verb !== null && !cue.passive && !cue.participle) {
        const own = sourceBehind(page, cue, entries) ?? sourceBefore(page, period, cue.first);
        if (own) scene.source = own;
      }
    });
    if (period.title) entries.push(...headlineColon.read(scene));
    all.push(...(period.within < 0 ? entries : entries.filter((entry) => isInnerSpeech(page, entry))));
  }
  const read = readUncued(page, all, claimed);
  voidPronouns(page, read);
  giveUnnamedSpeakers(page, read);
  giveInnerSpeakers(page, read, claimed);
  return read.map(finished).sort((a, b) => a.content[0]!.start - b.content[0]!.start || b.content[0]!.end - a.content[0]!.end);
}

/** "…, said Jane Roe, adding": the source of the entry that the cue has just made, where it stands behind the cue. */
function sourceBehind(page: Page, cue: Cue, entries: readonly Entry[]): Source | null {
  const last = entries.at(-1);
  if (!last?.source || last.cue?.start !== page.tokens.start[cue.first] || last.source.start < last.cue.end) return null;
  const { start, end } = last.source;
  return { first: page.tokens.at(start), after: page.tokens.at(end - 1) + 1, speaker: last.speaker };
}

/** Within quoted words, speech is what a named one or "I" is said to have said: "we said the first of May" is just talk. */
function isInnerSpeech(page: Page, { speaker, source }: Entry): boolean {
  return speaker !== null || (source !== null && page.document.text.slice(source.start, source.end) === 'I');
}

/** Who says "I" in quoted words is their speaker. */
function giveInnerSpeakers(page: Page, entries: readonly Entry[], claimed: ReadonlyMap<Quoted, Entry>): void {
  for (const entry of entries) {
    if (entry.speaker !== null || entry.source === null) continue;
    if (page.document.text.slice(entry.source.start, entry.source.end) !== 'I') continue;
    const region = page.quoted[page.regionOf(page.tokens.at(entry.source.start))];
    if (region) entry.speaker = claimed.get(region)?.speaker ?? null;
  }
}
