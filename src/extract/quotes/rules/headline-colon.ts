import type { RuleInfo } from '../../../model/rule.ts';
import { contentOf, makeEntry, type Entry } from '../entries.ts';
import { regionAt, type Page } from '../page.ts';
import { clauseEntries, type Scene } from '../scene.ts';
import { HEADLINE_LABELS, MODALS } from '../words.ts';

/** A longer phrase before the colon is no speaker. */
const LONGEST = 6;

export const headlineColon: RuleInfo & { read(scene: Scene): Entry[] } = {
  name: 'quotes/headline-colon',
  about: 'A headline that begins with the name of a person or an organisation and a colon tells what that one says.',
  read(scene) {
    const { page, period } = scene;
    const { tokens, cast } = page;
    if (scene.entries.length > 0) return [];
    for (let i = period.first + 1; i < period.after - 2 && i <= period.first + LONGEST; i++) {
      if (tokens.word(i) !== ':') continue;
      const span = { start: tokens.start[period.first]!, end: tokens.end[i - 1]! };
      if (HEADLINE_LABELS.has(tokens.lower(period.first)) || HEADLINE_LABELS.has(tokens.lower(i - 1))) return [];
      const name = cast.mentionsIn(span).findLast((one) => one.end === span.end && one.mention !== 'pronoun');
      if (!name || (name.type !== 'person' && name.type !== 'organization')) return [];
      const source = { first: period.first, after: i, speaker: name.entity };
      const region = regionAt(page, period, i + 1);
      if (region?.open === i + 1 && region.close >= period.after - 1) {
        const entry = makeEntry(page, 'direct', [contentOf(region)], null, source, this.name, region.close);
        scene.claimed.set(region, entry);
        return [entry];
      }
      if (!hasVerb(page, i + 1, period.after)) return [];
      return clauseEntries(scene, [{ first: i + 1, after: period.after }], null, source, this.name);
    }
    return [];
  },
};

/** "Jane Roe: Mayor of a Small Town" says who she is. Headlines are often in capitals: any verb counts, whatever its looks. */
function hasVerb(page: Page, first: number, after: number): boolean {
  for (let i = first; i < after; i++)
    if (/^(?:VERB|AUX)$/.test(page.document.tag(i)) || MODALS.has(page.tokens.lower(i))) return true;
  return false;
}
