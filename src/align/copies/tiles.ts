import type { OwnWords } from './own-words.ts';

/** `length` words that are the same, from word a of one article and word b of the other on. */
export interface Tile {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Words of a seed. */
const SEED = 4;
/** Of a seed that recurs in the article, so many places are tried. */
const PLACES = 8;

/**
 * Runs of words that both articles have, found from seeds of four words and extended to their full length; in order of b, and
 * no word of either article in two of them. A run may stand at another place in the copy. O((n + m) log(n + m)), since each seed
 * is tried at eight places at most (after Wise, "String similarity via greedy string tiling", 1993).
 */
export function tilesOf(a: OwnWords, b: OwnWords): Tile[] {
  const found = findRuns(a.hash, b.hash, seedsOf(a.hash));
  const taken = new Uint8Array(a.length);
  const kept: Tile[] = [];
  for (const run of found.toSorted((x, y) => y.length - x.length || x.b - y.b)) {
    let { a: from, b: at } = run;
    let to = from + run.length;
    while (from < to && taken[from] === 1) {
      from++;
      at++;
    }
    while (to > from && taken[to - 1] === 1) to--;
    if (to - from < SEED || hasOne(taken, from, to)) continue;
    taken.fill(1, from, to);
    kept.push({ a: from, b: at, length: to - from });
  }
  return kept.sort((x, y) => x.b - y.b);
}

function hasOne(flags: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (flags[i] === 1) return true;
  return false;
}

/** Hash of each seed → its first place; `next` leads to the following ones. */
interface Seeds {
  readonly head: ReadonlyMap<number, number>;
  readonly next: Int32Array;
}

const seedAt = (hash: Int32Array, i: number): number =>
  (Math.imul(hash[i]!, 31) ^ Math.imul(hash[i + 1]!, 1009) ^ Math.imul(hash[i + 2]!, 65599) ^ Math.imul(hash[i + 3]!, 15485863)) |
  0;

function seedsOf(hash: Int32Array): Seeds {
  const head = new Map<number, number>();
  const next = new Int32Array(hash.length).fill(-1);
  for (let i = hash.length - SEED; i >= 0; i--) {
    const key = seedAt(hash, i);
    next[i] = head.get(key) ?? -1;
    head.set(key, i);
  }
  return { head, next };
}

/** At each place of b the longest run of a; of equally long ones that which goes on where the last one stopped. */
function findRuns(a: Int32Array, b: Int32Array, { head, next }: Seeds): Tile[] {
  const runs: Tile[] = [];
  let diagonal = 0;
  let behind = 0;
  for (let k = 0; k + SEED <= b.length;) {
    let best = 0;
    let at = -1;
    let tries = 0;
    for (let i = head.get(seedAt(b, k)) ?? -1; i >= 0 && tries < PLACES; i = next[i]!, tries++) {
      const length = runLength(a, b, i, k);
      if (length < SEED) continue;
      const nearer = at >= 0 && Math.abs(i - k - diagonal) < Math.abs(at - k - diagonal);
      if (length > best || (length === best && nearer)) {
        best = length;
        at = i;
      }
    }
    if (at < 0) {
      k++;
      continue;
    }
    let back = 0;
    while (k - back > behind && at - back > 0 && a[at - back - 1] === b[k - back - 1]) back++;
    runs.push({ a: at - back, b: k - back, length: best + back });
    diagonal = at - k;
    k += best;
    behind = k;
  }
  return runs;
}

function runLength(a: Int32Array, b: Int32Array, i: number, k: number): number {
  let n = 0;
  while (i + n < a.length && k + n < b.length && a[i + n] === b[k + n]) n++;
  return n;
}
