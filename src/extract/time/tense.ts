import type { Reader } from './reader.ts';
import { AHEAD, BEHIND, BEFORE_INFINITIVES, NO_VERBS, SAME_FORM, UNTIL, WORD_GIVEN } from './words/tense-words.ts';

export type Tense = 'past' | 'future' | null;

const LEFT = 16;
const RIGHT = 12;

/**
 * Whether the words near an expression speak of what has been or of what is to come: the nearest verb before it in its clause
 * decides, else the first after it.
 */
export function tenseNear(r: Reader, first: number, after: number): Tense {
  if (UNTIL.has(r.lower(first - 1))) return 'future';
  for (let i = first - 1; i >= r.first && i >= first - LEFT; i--) {
    const word = r.lower(i);
    if (word === ';' || word === ':') break;
    const tense = tenseAt(r, i);
    if (tense === 'past' && WORD_GIVEN.has(word) && hasInfinitive(r, i, first)) return 'future';
    if (tense) return tense;
  }
  // "One lane by the end of June": where no verb leads to it, a bound is one to come.
  if (isBound(r, first)) return 'future';
  for (let i = after; i < r.after && i < after + RIGHT; i++) {
    const tense = tenseAt(r, i);
    if (tense) return tense;
  }
  return null;
}

const BOUND_STEPS: ReadonlySet<string> = new Set('the end start beginning middle of early mid late - '.trim().split(' '));

/** Whether "by" stands before it, over "the end of" and the like. */
function isBound(r: Reader, first: number): boolean {
  let i = first - 1;
  while (i > r.first && i > first - 6 && BOUND_STEPS.has(r.lower(i))) i--;
  return i >= r.first && r.lower(i) === 'by';
}

/** "pledged to pay by", "ordered them to leave on": what is to be done lies ahead of the word given. */
function hasInfinitive(r: Reader, verb: number, before: number): boolean {
  for (let i = verb + 1; i < before && i < verb + 9; i++) if (r.lower(i) === 'to') return true;
  return false;
}

/** How many words of a heading are looked at. */
const HEADING = 24;

/** "Bridge Will Reopen By June": nearly every word has a capital, and so the capital says nothing. */
function isHeading(r: Reader): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = r.first; i < r.after && i < r.first + HEADING; i++) {
    if (r.lower(i).length < 4) continue;
    words++;
    if (r.capital(i)) capitals++;
  }
  return words > 2 && capitals >= 0.8 * words && r.after - r.first <= HEADING;
}

/** What one word says. "be" makes a participle a thing to come: "is to be released", "would be signed". */
function tenseAt(r: Reader, i: number): Tense {
  const word = r.lower(i);
  // "May", "Will": names.
  if (AHEAD.has(word)) return r.capital(i) && i > r.first && !isHeading(r) ? null : 'future';
  if (word === 'set') return r.lower(i + 1) === 'to' || r.lower(i + 1) === 'for' ? 'future' : 'past';
  if (word === 'is' || word === 'are') return r.lower(i + 1) === 'to' ? 'future' : null;
  const past = BEHIND.has(word) || (word.length > 4 && word.endsWith('ed') && !NO_VERBS.has(word));
  if (!past || (SAME_FORM.has(word) && isInfinitive(r, i))) return null;
  return r.lower(i - 1) === 'be' ? 'future' : 'past';
}

/** "would cut", "to also shut", "could not hit": no past form, however it looks. */
function isInfinitive(r: Reader, verb: number): boolean {
  for (let i = verb - 1; i >= verb - 3; i--) {
    const word = r.lower(i);
    if (BEFORE_INFINITIVES.has(word)) return true;
    if (word !== 'not' && word !== 'also' && !word.endsWith('ly')) return false;
  }
  return false;
}
