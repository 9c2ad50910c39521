import { COMMON } from './common-words.ts';

/** 32-bit FNV-1a of a string. */
export function hash(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Words and numbers, lower case; an initialism is one word without its stops. One pass. */
export const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}(?:\.\p{L}(?![\p{L}\p{N}]))+|[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    word[1] === '.' ? word.replaceAll('.', '') : word,
  );

const LONGEST = 60;

/** Hashes of the words that say what a sentence is about: no function words, no words of time. Sorted, each once. */
export function termsOf(sentence: string): number[] {
  const terms = new Set<number>();
  for (const word of wordsOf(sentence)) {
    if (terms.size >= LONGEST) break;
    if (word.length > 2 && !COMMON.has(word)) terms.add(hash(word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word));
    else if (word === 'us' || word === 'uk' || word === 'eu' || word === 'un') terms.add(hash(word));
  }
  return [...terms].sort((a, b) => a - b);
}

/** How many hashes two sorted lists have in common. O(a + b). */
export function shared(a: readonly number[], b: readonly number[]): number {
  let n = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length;) {
    if (a[i] === b[k]) {
      n++;
      i++;
      k++;
    } else if (a[i]! < b[k]!) i++;
    else k++;
  }
  return n;
}

/** Words in a passage, and passages of which one is kept: any shared run of 10 words shows. */
const RUN = 7;
const WINDOW = 4;

/** A winnowed sample of the hashes of all runs of seven words. O(n). */
export function passagesOf(text: string): Uint32Array {
  const words = wordsOf(text).map(hash);
  const runs: number[] = [];
  for (let i = 0; i + RUN <= words.length; i++) {
    let h = 0;
    for (let k = 0; k < RUN; k++) h = (Math.imul(h, 0x9e3779b1) + words[i + k]!) >>> 0;
    runs.push(h);
  }
  const kept = new Set<number>();
  for (let i = 0; i + WINDOW <= runs.length; i++) kept.add(Math.min(runs[i]!, runs[i + 1]!, runs[i + 2]!, runs[i + 3]!));
  return Uint32Array.from(kept);
}
