import { makeEntry, spanOfTokens } from '../entries.ts';
import { phraseBefore } from '../noun-phrases.ts';
import { clauseEntries, type CueRule } from '../scene.ts';
import { clauseEnd } from './reported-clause.ts';

const HELD = new Set('say believe think allege report fear claim estimate hold rumour rumor'.split(' '));

export const passive: CueRule = {
  name: 'quotes/passive',
  about: 'What “is said”, “is believed” or “was reported” is said by nobody in particular: the speaker stays unknown.',
  read(scene, cue) {
    const { page, period } = scene;
    const { tokens } = page;
    if (!cue.passive || cue.verb === null || !HELD.has(cue.verb.lemma)) return null;
    let end = period.after;
    while (end > cue.after && /^[.!?;:,]$/.test(tokens.word(end - 1))) end--;
    if (tokens.lower(cue.after) === 'that') {
      const after = clauseEnd(scene, cue, cue.after + 1, end);
      return clauseEntries(scene, [{ first: cue.after + 1, after }], cue, null, this.name);
    }
    if (tokens.lower(cue.after) !== 'to' || /^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(page.document.tag(cue.after + 1)))
      return null;
    const subject = phraseBefore(page, cue.first, period.first);
    if (!subject || cue.after + 2 > end) return null;
    const after = clauseEnd(scene, cue, cue.after, end);
    const content = [spanOfTokens(page, subject.first, subject.after), spanOfTokens(page, cue.after, after)];
    return [makeEntry(page, 'indirect', content, cue, null, this.name, end - 1)];
  },
};
