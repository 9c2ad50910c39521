import type { OwnWords } from './own-words.ts';

/** Words in a shingle. */
export const SHINGLE = 5;

/**
 * The hash of every run of five words, in order: element i begins at word i. 32 bits, unsigned; two of ten million different
 * shingles of a pile are equal by chance about once in 400, which is why a pair needs several to be looked at.
 */
export function shinglesOf({ hash, length }: Pick<OwnWords, 'hash' | 'length'>): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, length - SHINGLE + 1));
  for (let i = 0; i < shingles.length; i++) {
    let h = 0x9e3779b9;
    for (let k = 0; k < SHINGLE; k++) h = mix(h ^ hash[i + k]!);
    shingles[i] = h >>> 0;
  }
  return shingles;
}

/** The finaliser of MurmurHash3 (A. Appleby): every bit of the input moves every bit of the output. */
function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Shingles whose hash is a multiple of this are kept of every article. */
export const COARSEST_SAMPLING = 4;

/**
 * One shingle in how many is kept: a power of two. Short articles keep all, so that a few shared sentences suffice; long ones a
 * quarter. What is kept depends on the shingle alone (its hash is a multiple), so two articles keep the same of what they share
 * ("0 mod p" sampling: Broder, "On the resemblance and containment of documents", 1997; unlike a MinHash of fixed size it
 * estimates containment as well as likeness, so that an excerpt is found in a long article).
 */
export const sampling = (shingles: number): 1 | 2 | 4 => (shingles <= 150 ? 1 : shingles <= 300 ? 2 : 4);

/** The distinct shingles that are kept, ascending. */
export function sampleOf(shingles: Uint32Array): Uint32Array {
  const mask = sampling(shingles.length) - 1;
  const kept = shingles.filter((hash) => (hash & mask) === 0).sort();
  let n = 0;
  for (let i = 0; i < kept.length; i++) if (i === 0 || kept[i] !== kept[i - 1]) kept[n++] = kept[i]!;
  return kept.slice(0, n);
}
