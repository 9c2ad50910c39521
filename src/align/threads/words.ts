import { isManner } from '../../extract/commitments/lexicon.ts';
import { ACTS, EMPTY, THINGS } from './like-words.ts';
import { stem } from './stem.ts';

/** The words of a statement as they are compared. */
export interface StatementWords {
  /** Classes of acts (`!leave`), in order of reading. */
  readonly acts: readonly string[];
  /** Stems of everything else that tells, once each, in order. */
  readonly things: readonly string[];
  readonly negative: boolean;
}

const NEGATIVE = new Set(["n't", 'not', 'no', 'never', 'neither', 'none', 'nobody', 'without', 'cannot']);
/** What may stand apart from its verb: "bring the band home". As stems. */
const PARTICLES = new Set(['home', 'out', 'off', 'back', 'down', 'up', 'over'].map(stem));
/** No noun phrase reaches over these. As stems. */
const ENDS = new Set(
  'of in on at by for from with to into onto as than and or but that which who is are was were be been has have had will would'
    .split(' ')
    .map(stem),
);
/** Words of a noun phrase between a verb and its particle. */
const APART = 4;
const WORD = /[\p{L}\p{N}$€£]+(?:(?:[’'.-]|(?<=\p{N}),(?=\p{N}{3}))[\p{L}\p{N}]+)*/gu;

/** Reads a clause or sentence. O(n). */
export function wordsOf(text: string): StatementWords {
  const acts: string[] = [];
  const things = new Set<string>();
  let negative = false;
  const keys: string[] = [];
  for (const [match] of text.matchAll(WORD)) {
    const word = match === 'US' || match === 'U.S' ? 'usa' : match.toLowerCase().replaceAll('’', "'");
    if (NEGATIVE.has(word) || word.endsWith("n't")) negative = true;
    for (const part of word.includes('-') ? word.split('-') : [word]) {
      const key = keyOf(part);
      const act = phraseAt(keys, key, ACTS) ?? apart(keys, key) ?? ACTS.get(key);
      if (act) acts.push(act);
      const thing = phraseAt(keys, key, THINGS) ?? THINGS.get(key);
      if (thing) things.add(thing);
      else if (!act && !EMPTY.has(key) && key.length > 1 && !isManner(part)) things.add(key);
      keys.push(key);
    }
  }
  return { acts, things: [...things], negative };
}

/** A phrase of two or three words that ends with the key: "pull out", "get under way". */
function phraseAt(keys: readonly string[], key: string, rows: ReadonlyMap<string, string>): string | undefined {
  const one = keys.at(-1);
  if (one === undefined) return undefined;
  const two = keys.at(-2);
  return (two === undefined ? undefined : rows.get(`${two} ${one} ${key}`)) ?? rows.get(`${one} ${key}`);
}

/** "bring the whole band home": a particle behind the object of its verb. */
function apart(keys: readonly string[], key: string): string | undefined {
  if (!PARTICLES.has(key)) return undefined;
  for (let back = 1; back <= APART + 1 && back <= keys.length; back++) {
    const verb = keys.at(-back)!;
    const act = ACTS.get(`${verb} ${key}`);
    if (act) return act;
    if (ENDS.has(verb)) return undefined;
  }
  return undefined;
}

/** "U.S." and "US" are one word. */
const keyOf = (word: string): string => stem(word.includes('.') && !/\d/.test(word) ? word.replaceAll('.', '') : word);
