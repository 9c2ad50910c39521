import { pastTime } from '../complements.ts';
import { hasFiniteVerb } from '../finite-verbs.ts';
import { isAdjunct, phraseAfter } from '../noun-phrases.ts';
import type { Page, Period } from '../page.ts';
import { goesOnBehind } from '../halves.ts';
import { clauseEntries, ownSubject, type CueRule } from '../scene.ts';
import { sourceAfter, type Source } from '../sources.ts';
import { FIRST_PERSON, MODALS, SPEAKER_NOUNS } from '../words.ts';

export const clauseThenCue: CueRule = {
  name: 'quotes/clause-then-cue',
  about:
    'A clause before a verb of speech and its subject is what that one says: the talks are over, she said; …, says the ministry.',
  read(scene, cue) {
    const { page, period } = scene;
    const { tokens } = page;
    if (cue.verb === null || cue.passive || cue.participle || cue.verb.marked) return null;
    const own = ownSubject(scene, cue);
    if (own && /^(?:who|which)$/.test(tokens.lower(own.first))) return null;
    const edge = own ? own.first : cue.first;
    if (!/^(?:,|—|–|-|--|;)$/.test(tokens.word(edge - 1)) || edge - 1 <= period.first) return null;
    if (!own && tokens.word(edge - 1) === ';') return null;
    const source = own ?? sourceAfter(page, cue.after, period.after, false);
    if (!source || (!own && !isSpeakerLike(page, source))) return null;
    // "…, an official told the Gazette on Monday"
    const hearer = own && cue.verb.hearer ? phraseAfter(page, cue.after, period.after) : null;
    const end = pastAdjuncts(page, Math.max(cue.after, source.after, hearer?.after ?? 0), period.after);
    const first = clauseStart(
      scene.cues.map((one) => one.first),
      page,
      period,
      edge,
    );
    const pieces = [{ first, after: edge - 1 }];
    const finite = hasFiniteVerb(page, first, edge - 1) || period.title;
    if (tokens.word(end) === ',' && end + 2 < period.after && (!finite || goesOnBehind(page, first, edge - 1, end + 1)))
      pieces.push({ first: end + 1, after: period.after });
    else if (
      end < period.after &&
      !/^[.,;!?—–]$/.test(tokens.word(end)) &&
      !/^(?:and|but|as|while|after|when|before|in|on|at|during|following|referring|citing|of|about)$/.test(tokens.lower(end))
    )
      return null;
    else if (!finite) return null;
    const entries = clauseEntries(scene, pieces, cue, source, this.name);
    const spoken = period.within < 0 && isFirstPerson(page, first, edge - 1);
    if (spoken) for (const entry of entries) if (entry.kind === 'indirect') entry.kind = 'unmarked';
    return entries;
  },
};

/** Behind the verb, words that are no name have to be such as speak: "says the ministry", "say experts". */
function isSpeakerLike(page: Page, { first, after }: Source): boolean {
  if (page.document.tag(first) === 'DET' || page.tokens.lower(first) === 'he' || page.tokens.lower(first) === 'she') return true;
  for (let i = first; i < after; i++) {
    if (SPEAKER_NOUNS.has(page.tokens.lower(i))) return true;
    const name = page.cast.mentionAt(page.tokens.start[i]!);
    if (name && name.type !== 'other') return true;
  }
  return false;
}

/** The clause begins with the period, or behind an earlier cue's clause. */
function clauseStart(_cues: readonly number[], page: Page, period: Period, edge: number): number {
  let first = period.first;
  while (first < edge && /^(?:but|and|so|yet)$/.test(page.tokens.lower(first))) first++;
  return first;
}

function pastAdjuncts(page: Page, from: number, limit: number): number {
  let i = from;
  for (let n = 0; n < 4 && i < limit; n++) {
    const behindTime = pastTime(page, i);
    if (behindTime > i) i = behindTime;
    else if (page.document.tag(i) === 'ADP' && (isAdjunct(page, i, limit) || page.tokens.lower(i) === 'to')) {
      i = phraseAfter(page, i + 1, limit)?.after ?? i + 1;
    } else break;
  }
  return i;
}

function isFirstPerson(page: Page, first: number, after: number): boolean {
  for (let i = first; i < after && i < first + 40; i++) {
    if (page.regionOf(i) >= 0) continue;
    const word = page.tokens.lower(i);
    if (FIRST_PERSON.has(word) && !(word === 'us' && page.tokens.word(i) === 'US') && !MODALS.has(word)) return true;
  }
  return false;
}
