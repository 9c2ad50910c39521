import type { CueRule } from '../scene.ts';
import { clauseEntries } from '../scene.ts';
import { contentOf, makeEntry } from '../entries.ts';
import { hasFiniteVerb } from '../finite-verbs.ts';
import { breaksOff, goesOnBehind } from '../halves.ts';
import { isNominal } from '../noun-phrases.ts';
import { openingOf, regionAt, type Page } from '../page.ts';
import { sourceAfter } from '../sources.ts';
import { goOn, regionBefore } from './quote-then-cue.ts';

/** "According to plan" names nobody. */
const NOBODY = new Set(
  'plan plans schedule law custom tradition protocol taste need needs ability size age merit legend'.split(' '),
);

export const accordingTo: CueRule = {
  name: 'quotes/according-to',
  about: 'A clause beside “according to” is what the source named there says.',
  read(scene, cue) {
    if (cue.verb !== null) return null;
    const { page, period } = scene;
    const { tokens } = page;
    if (
      tokens.word(cue.first - 1) === ',' &&
      /^(?:which|who|that|and|but|while|because|whose)$/.test(tokens.lower(cue.first - 2))
    ) {
      const inserted = sourceAfter(page, cue.after, period.after, true);
      if (!inserted || tokens.word(inserted.after) !== ',') return [];
      return clauseEntries(scene, [{ first: inserted.after + 1, after: period.after }], cue, inserted, this.name);
    }
    const opens =
      tokens.lower(cue.after - 1) === 'of' ||
      cue.first === period.first ||
      !/\w/.test(between(page.document.text, tokens.start[period.first]!, tokens.start[cue.first]!));
    const finite = opens || hasFiniteVerb(page, period.first, cue.first);
    const source = sourceAfter(page, cue.after, period.after, opens || !finite || breaksOff(page, cue.first - 1));
    if (!source || NOBODY.has(tokens.lower(source.after - 1))) return [];
    if (!opens) {
      const region = regionBefore(page, period, cue.first);
      if (region && region.open === period.first) {
        const entry = makeEntry(page, 'direct', [contentOf(region)], cue, source, this.name, source.after - 1);
        scene.claimed.set(region, entry);
        if (tokens.word(source.after) === ',') goOn(scene, entry, source.after);
        return [entry];
      }
      const pieces = [{ first: period.first, after: cue.first }];
      const inserted = tokens.word(cue.first - 1) === ',' && tokens.word(source.after) === ',' && source.after + 2 < period.after;
      if (inserted && (!finite || goesOnBehind(page, openingOf(page, period), cue.first - 1, source.after + 1))) {
        pieces.push({ first: source.after + 1, after: period.after });
      }
      return clauseEntries(scene, pieces, cue, source, this.name);
    }
    let first = source.after;
    // "According to a report published on Monday, …"
    if (page.document.tag(first) === 'VERB' && /(?:ed|ing|en|made|seen|sent)$/.test(tokens.lower(first))) {
      const comma = commaBefore(page, first, period.after);
      if (comma < 0) return [];
      first = comma;
    }
    if (tokens.word(first) === ',') first++;
    else if (!regionAt(page, period, first) && isNominal(page, first) && page.document.tag(first) !== 'DET') return [];
    const region = regionAt(page, period, first);
    if (region?.open === first && region.close >= period.after - 2) {
      const entry = makeEntry(page, 'direct', [contentOf(region)], cue, source, this.name, region.close);
      scene.claimed.set(region, entry);
      return [entry];
    }
    return clauseEntries(scene, [{ first, after: period.after }], cue, source, this.name);
  },
};

function commaBefore(page: Page, from: number, limit: number): number {
  for (let i = from; i < limit && i < from + 25; i++) if (page.tokens.word(i) === ',') return i;
  return -1;
}

const between = (text: string, from: number, to: number): string => text.slice(from, Math.min(to, from + 40));
