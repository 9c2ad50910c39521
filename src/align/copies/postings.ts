/**
 * Which articles hold which shingle, for shingles that at least two articles hold. Group g is one shingle: its members are
 * `members[first[g]] … members[first[g + 1] - 1]`, ascending. `groups` holds the groups of article d, ascending, from
 * `firstGroup[d]` to `firstGroup[d + 1]`.
 */
export interface Postings {
  readonly count: number;
  /** The shingle of each group. */
  readonly shingle: Uint32Array;
  readonly first: Uint32Array;
  readonly members: Uint32Array;
  readonly firstGroup: Uint32Array;
  readonly groups: Uint32Array;
}

/** Gathers the samples of articles 0, 1, 2, …, eight bytes a shingle. */
export class PostingsBuilder {
  #hashes = new Uint32Array(1 << 12);
  #owners = new Uint32Array(1 << 12);
  #length = 0;

  add(article: number, sample: Uint32Array): void {
    if (this.#length + sample.length > this.#hashes.length) this.#grow(this.#length + sample.length);
    this.#hashes.set(sample, this.#length);
    this.#owners.fill(article, this.#length, this.#length + sample.length);
    this.#length += sample.length;
  }

  #grow(least: number): void {
    const capacity = Math.max(least, Math.ceil(this.#hashes.length * 1.5));
    const hashes = new Uint32Array(capacity);
    const owners = new Uint32Array(capacity);
    hashes.set(this.#hashes);
    owners.set(this.#owners);
    this.#hashes = hashes;
    this.#owners = owners;
  }

  /** Sorts and groups, O(n). Empties the builder. */
  build(articles: number): Postings {
    const n = this.#length;
    const sorted = sortByHash(this.#hashes.subarray(0, n), this.#owners.subarray(0, n));
    this.#hashes = new Uint32Array(0);
    this.#owners = new Uint32Array(0);
    this.#length = 0;
    return group(sorted.hashes, sorted.owners, articles);
  }
}

const RADIX_BITS = 11;
const RADIX = 1 << RADIX_BITS;

/** Least-significant-digit radix sort, three passes; stable, so owners stay ascending within a hash. */
function sortByHash(hashes: Uint32Array, owners: Uint32Array): { hashes: Uint32Array; owners: Uint32Array } {
  const n = hashes.length;
  let from: { hashes: Uint32Array; owners: Uint32Array } = { hashes, owners };
  let to: typeof from = { hashes: new Uint32Array(n), owners: new Uint32Array(n) };
  for (let shift = 0; shift < 32; shift += RADIX_BITS) {
    const at = new Uint32Array(RADIX + 1);
    for (let i = 0; i < n; i++) at[((from.hashes[i]! >>> shift) & (RADIX - 1)) + 1]!++;
    for (let i = 0; i < RADIX; i++) at[i + 1]! += at[i]!;
    for (let i = 0; i < n; i++) {
      const place = at[(from.hashes[i]! >>> shift) & (RADIX - 1)]!++;
      to.hashes[place] = from.hashes[i]!;
      to.owners[place] = from.owners[i]!;
    }
    [from, to] = [to, from];
  }
  return from;
}

function group(hashes: Uint32Array, owners: Uint32Array, articles: number): Postings {
  let count = 0;
  let kept = 0;
  eachRun(hashes, (from, to) => {
    count++;
    kept += to - from;
  });
  const shingle = new Uint32Array(count);
  const first = new Uint32Array(count + 1);
  const members = new Uint32Array(kept);
  const firstGroup = new Uint32Array(articles + 1);
  let g = 0;
  let m = 0;
  eachRun(hashes, (from, to) => {
    shingle[g] = hashes[from]!;
    first[g++] = m;
    for (let i = from; i < to; i++) {
      members[m++] = owners[i]!;
      firstGroup[owners[i]! + 1]!++;
    }
  });
  first[count] = m;
  for (let d = 0; d < articles; d++) firstGroup[d + 1]! += firstGroup[d]!;
  const groups = new Uint32Array(kept);
  const next = firstGroup.slice();
  for (g = 0; g < count; g++) for (let i = first[g]!; i < first[g + 1]!; i++) groups[next[members[i]!]!++] = g;
  return { count, shingle, first, members, firstGroup, groups };
}

/** Calls back for every run of equal hashes that is longer than one. */
function eachRun(hashes: Uint32Array, found: (from: number, to: number) => void): void {
  for (let from = 0, to; from < hashes.length; from = to) {
    to = from + 1;
    while (to < hashes.length && hashes[to] === hashes[from]) to++;
    if (to - from > 1) found(from, to);
  }
}
