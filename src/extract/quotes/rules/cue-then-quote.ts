import { canReport } from '../can-speak.ts';
import { complementAfter } from '../complements.ts';
import type { Cue } from '../cues.ts';
import { contentOf, makeEntry } from '../entries.ts';
import type { Page, Period } from '../page.ts';
import type { Quoted } from '../marks.ts';
import { isSentenceLike, isTerm, isWholeSentence } from '../regions.ts';
import { sourceAfter } from '../sources.ts';
import { clauseEntries, subjectOf, type CueRule } from '../scene.ts';

export const cueThenQuote: CueRule = {
  name: 'quotes/cue-then-quote',
  about: 'Words in quotation marks right behind a verb of speech, its hearer, day and medium apart, belong to its subject.',
  read(scene, cue) {
    const { page, period } = scene;
    if (cue.verb === null) return null;
    // "Says Jane Roe: “…”"
    const inverted = isOpening(page, period, cue) ? sourceAfter(page, cue.after, period.after, true) : null;
    const complement = complementAfter(page, period, cue, inverted?.after ?? cue.after, period.after);
    if (complement?.kind !== 'quoted') return null;
    const { region } = complement;
    if (scene.claimed.has(region) || isTerm(page, region)) return null;
    const source = cue.passive ? null : (inverted ?? subjectOf(scene, cue));
    if (!canReport(page, cue.verb, source)) return null;
    if (!isWhole(page, period, region)) {
      return clauseEntries(scene, [{ first: region.open, after: nextCue(scene.cues, region, period) }], cue, source, this.name);
    }
    const kind = isWholeSentence(page, region) ? 'direct' : 'mixed';
    const entry = makeEntry(page, kind, [contentOf(region)], cue, source, this.name, region.close);
    scene.claimed.set(region, entry);
    return [entry];
  },
};

/** Whether the verb opens its sentence, and who speaks stands behind it. */
const isOpening = (page: Page, period: Period, cue: Cue): boolean =>
  cue.first === period.first &&
  !cue.participle &&
  !cue.passive &&
  /^(?:PROPN|DET|NOUN|PRON)$/.test(page.document.tag(cue.after)) &&
  page.cast.mentionAt(page.tokens.start[cue.after]!)?.mention !== 'pronoun';

/** Whether nothing of the clause stands behind the region. */
const isWhole = (page: Page, period: Period, region: Quoted): boolean =>
  region.close + 1 >= period.after || /^[.,;:!?—–]$/.test(page.tokens.word(region.close + 1)) || isSentenceLike(page, region);

const nextCue = (cues: readonly { readonly first: number }[], region: Quoted, period: Period): number =>
  cues.find((one) => one.first > region.close)?.first ?? period.after;
