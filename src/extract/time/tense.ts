import type { Reader } from './reader.ts';
import { AHEAD, BEHIND, NO_VERBS, UNTIL } from './words/tense-words.ts';

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
    if (tense) return tense;
  }
  for (let i = after; i < r.after && i < after + RIGHT; i++) {
    const tense = tenseAt(r, i);
    if (tense) return tense;
  }
  return null;
}

/** What one word says. "be" makes a participle a thing to come: "is to be released", "would be signed". */
function tenseAt(r: Reader, i: number): Tense {
  const word = r.lower(i);
  // "May", "Will": names.
  if (AHEAD.has(word)) return r.capital(i) && i > r.first ? null : 'future';
  if (word === 'set') return r.lower(i + 1) === 'to' || r.lower(i + 1) === 'for' ? 'future' : 'past';
  if (word === 'is' || word === 'are') return r.lower(i + 1) === 'to' ? 'future' : null;
  const past = BEHIND.has(word) || (word.length > 4 && word.endsWith('ed') && !NO_VERBS.has(word));
  if (!past) return null;
  return r.lower(i - 1) === 'be' ? 'future' : 'past';
}
