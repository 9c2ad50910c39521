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
const PRONOUNS = new Set(['them', 'it', 'him', 'her', 'us', 'troop']);
const WORD = /[\p{L}\p{N}$€£]+(?:[’'.-][\p{L}\p{N}]+)*/gu;

/** Reads a clause or sentence. O(n). */
export function wordsOf(text: string): StatementWords {
  const acts: string[] = [];
  const things = new Set<string>();
  let negative = false;
  let before = '';
  let second = '';
  for (const [match] of text.matchAll(WORD)) {
    const word = match === 'US' || match === 'U.S' ? 'usa' : match.toLowerCase().replaceAll('’', "'");
    if (NEGATIVE.has(word) || word.endsWith("n't")) negative = true;
    for (const part of word.includes('-') ? word.split('-') : [word]) {
      const key = keyOf(part);
      // "bring home", and "bring them home"
      const phrase = ACTS.get(`${before} ${key}`) ?? (PRONOUNS.has(before) ? ACTS.get(`${second} ${key}`) : undefined);
      const act = phrase ?? ACTS.get(key);
      if (act) acts.push(act);
      const thing = THINGS.get(key);
      if (thing) things.add(thing);
      else if (!act && !EMPTY.has(key) && key.length > 1) things.add(key);
      second = before;
      before = key;
    }
  }
  return { acts, things: [...things], negative };
}

/** "U.S." and "US" are one word. */
const keyOf = (word: string): string => stem(word.includes('.') && !/\d/.test(word) ? word.replaceAll('.', '') : word);
