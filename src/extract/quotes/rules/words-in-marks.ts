import { canReport } from '../can-speak.ts';
import { contentOf, makeEntry } from '../entries.ts';
import { isSentenceLike, isTerm } from '../regions.ts';
import { subjectOf, type CueRule } from '../scene.ts';

/** Farther from the verb, the words may be somebody else's. */
const FARTHEST = 40;

export const wordsInMarks: CueRule = {
  name: 'quotes/words-in-marks',
  about: 'Words in quotation marks in the clause of a verb of speech are its subject’s: he called it “a first step”.',
  read(scene, cue, next) {
    const { page, period } = scene;
    if (cue.verb === null || cue.passive || cue.verb.thought) return null;
    const limit = Math.min(next?.first ?? period.after, cue.after + FARTHEST);
    const inside = period.regions
      .map((index) => page.quoted[index]!)
      .filter((one) => one.open >= cue.after && one.open < limit && !scene.claimed.has(one) && !isTerm(page, one));
    if (inside.length === 0) return null;
    const source = subjectOf(scene, cue);
    if (!source || !canReport(page, cue.verb, source)) return null;
    const kind = inside.every((one) => isSentenceLike(page, one)) ? 'direct' : 'mixed';
    const entry = makeEntry(page, kind, inside.map(contentOf), cue, source, this.name, inside.at(-1)!.close);
    for (const one of inside) scene.claimed.set(one, entry);
    return [entry];
  },
};
