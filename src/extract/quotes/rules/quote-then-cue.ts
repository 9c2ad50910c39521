import { complementAfter } from '../complements.ts';
import { contentOf, makeEntry, type Entry } from '../entries.ts';
import type { Quoted } from '../marks.ts';
import { regionAt, type Page, type Period } from '../page.ts';
import { isTerm } from '../regions.ts';
import { clauseEntries, ownSubject, subjectOf, type CueRule, type Scene } from '../scene.ts';
import { sourceAfter, type Source } from '../sources.ts';

/** The words in marks that end right before a token, a comma apart. */
export function regionBefore(page: Page, period: Period, token: number): Quoted | null {
  let before = token - 1;
  if (/^[,—–]$/.test(page.tokens.word(before))) before--;
  if (before < period.first) return null;
  const region = regionAt(page, period, before);
  return region && (region.close === before || !region.closed) ? region : null;
}

export const quoteThenCue: CueRule = {
  name: 'quotes/quote-then-cue',
  about:
    'Words in quotation marks belong to the subject of the verb of speech right behind them: “…,” she said; “…,” said the mayor.',
  read(scene, cue) {
    if (cue.verb === null || cue.passive) return null;
    const { page, period } = scene;
    const own = ownSubject(scene, cue);
    const region = regionBefore(page, period, own ? own.first : cue.first);
    if (!region) return null;
    const source = own ?? (cue.participle ? subjectOf(scene, cue) : sourceAfter(page, cue.after, period.after, false));
    if (!source) return null;
    const earlier = scene.claimed.get(region);
    if (earlier && earlier.cue !== null) return null;
    if (isTerm(page, region) && region.open !== period.first) return null;
    const quoted =
      cue.verb.lemma === 'quote'
        ? page.tokens.lower(cue.after) === 'as'
          ? own
          : quotedPerson(page, cue.after, period.after)
        : null;
    if (cue.verb.lemma === 'quote' && !quoted) return null;
    if (region.open > period.first && !opensAfterQuote(scene, region)) {
      if (complementAfter(page, period, cue, cue.after, period.after)?.kind === 'clause') return null;
      const made = clauseEntries(scene, [{ first: period.first, after: region.close + 1 }], cue, source, this.name);
      return made.length > 0 ? made : null;
    }
    const end = Math.max(cue.after, source.after);
    const entry = makeEntry(page, 'direct', [contentOf(region)], cue, quoted ?? source, this.name, end - 1);
    scene.claimed.set(region, entry);
    goOn(scene, entry, end);
    return [entry];
  },
};

/** "the Gazette quoted Roe as saying": the one behind the verb speaks. */
function quotedPerson(page: Page, first: number, limit: number): Source | null {
  const source = sourceAfter(page, first, limit, true);
  return source && page.tokens.lower(source.after) === 'as' ? source : null;
}

/** Whether only quoted words and commas stand before the region in its period. */
function opensAfterQuote({ page, period }: Scene, region: Quoted): boolean {
  for (let i = period.first; i < region.open; i++) {
    const inside = regionAt(page, period, i);
    if (inside) i = inside.close;
    else if (page.tokens.kind[i] !== 3 && !/^(?:and|but)$/.test(page.tokens.lower(i))) return false;
  }
  return true;
}

/** "…," he said, "…": words in marks behind the cue go on with the utterance. */
export function goOn(scene: Scene, entry: Entry, end: number): void {
  const { page, period } = scene;
  const limit = scene.cues.find((one) => one.first >= end)?.first ?? period.after;
  for (let i = end; i < limit && i < end + 25; i++) {
    const region = regionAt(page, period, i);
    if (!region) continue;
    const mark = page.tokens.word(i - 1);
    if (region.open !== i || scene.claimed.has(region) || !/^[,:—–;.]$/.test(mark)) return;
    if (isTerm(page, region)) return;
    entry.content.push(contentOf(region));
    entry.last = region.close;
    scene.claimed.set(region, entry);
    return;
  }
}
