import type { OwnWords } from './own-words.ts';
import { SHINGLE, shinglesOf } from './shingles.ts';

/** An article's distinct shingles, ascending, and which of them are speech for the most part. */
export interface ShingleSet {
  readonly hashes: Uint32Array;
  readonly quoted: Uint8Array;
}

/** Shared shingles of two articles. */
export interface Overlap {
  readonly shared: number;
  /** Shared / all of both. */
  readonly likeness: number;
  /** Shared / those of the article that has fewer. */
  readonly containment: number;
  /** Of the shared ones, the part that stands in quotation marks in either article. */
  readonly quoted: number;
}

export function shingleSet(words: OwnWords): ShingleSet {
  const shingles = shinglesOf(words);
  const speech = new Set<number>();
  let inMarks = 0;
  for (let i = 0; i < SHINGLE - 1 && i < words.length; i++) inMarks += words.quoted[i]!;
  for (let i = 0; i < shingles.length; i++) {
    inMarks += words.quoted[i + SHINGLE - 1]!;
    if (inMarks * 2 > SHINGLE) speech.add(shingles[i]!);
    inMarks -= words.quoted[i]!;
  }
  const sorted = shingles.slice().sort();
  const hashes = sorted.filter((hash, i) => i === 0 || hash !== sorted[i - 1]);
  return { hashes, quoted: Uint8Array.from(hashes, (hash) => (speech.has(hash) ? 1 : 0)) };
}

/** O(n + m) */
export function overlapOf(a: ShingleSet, b: ShingleSet): Overlap {
  let shared = 0;
  let quoted = 0;
  for (let i = 0, k = 0; i < a.hashes.length && k < b.hashes.length;) {
    const x = a.hashes[i]!;
    const y = b.hashes[k]!;
    if (x === y) {
      shared++;
      quoted += a.quoted[i]! | b.quoted[k]!;
    }
    if (x <= y) i++;
    if (y <= x) k++;
  }
  const fewer = Math.min(a.hashes.length, b.hashes.length);
  return {
    shared,
    likeness: shared / Math.max(1, a.hashes.length + b.hashes.length - shared),
    containment: shared / Math.max(1, fewer),
    quoted: quoted / Math.max(1, shared),
  };
}
