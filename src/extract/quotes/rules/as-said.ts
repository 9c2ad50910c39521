import { complementAfter } from '../complements.ts';
import { contentOf, makeEntry } from '../entries.ts';
import { isAdjunct, phraseAfter } from '../noun-phrases.ts';
import { openingOf, regionAt } from '../page.ts';
import { clauseEntries, ownSubject, type CueRule } from '../scene.ts';

/** The comma that ends "As she told the paper," stands at most so many tokens behind the verb. */
const FARTHEST = 15;

export const asSaid: CueRule = {
  name: 'quotes/as-said',
  about: 'A clause behind “As she told the paper,” is what its subject said.',
  read(scene, cue) {
    const { page, period } = scene;
    const { tokens } = page;
    if (cue.verb === null || cue.passive || cue.participle || cue.verb.marked) return null;
    const source = ownSubject(scene, cue);
    const opening = openingOf(page, period);
    if (!source || source.first !== opening + 1 || tokens.lower(opening) !== 'as') return null;
    // "As she said that the pier was closed, the boats left": the clause of the verb, and the main one apart.
    if (complementAfter(page, period, cue, cue.after, period.after)?.kind === 'clause') return null;
    let i = cue.after;
    for (let n = 0; n < 4 && i < cue.after + FARTHEST && tokens.word(i) !== ','; n++) {
      const phrase = phraseAfter(page, isAdjunct(page, i, period.after) ? i + 1 : i, period.after);
      i = phrase?.after ?? i + 1;
    }
    if (tokens.word(i) !== ',' || i + 2 >= period.after) return null;
    const region = regionAt(page, period, i + 1);
    if (region?.open === i + 1 && region.close >= period.after - 2) {
      const entry = makeEntry(page, 'direct', [contentOf(region)], cue, source, this.name, region.close);
      scene.claimed.set(region, entry);
      return [entry];
    }
    return clauseEntries(scene, [{ first: i + 1, after: period.after }], cue, source, this.name);
  },
};
