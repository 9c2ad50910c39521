import type { Postings } from './postings.ts';

/** What a group's articles have in common beyond this one shingle, at the least, for it to count as evidence of copying. */
const LIKENESS = 0.15;
/** The same, where all its articles are of one source: a publisher's line under every page binds nothing. */
const LIKENESS_WITHIN_SOURCE = 0.5;
const FEWEST = 3;
/** Pairs that are looked at in each group. */
const SAMPLE = 8;

/**
 * Shingles that recur from article to article although these share little else: boilerplate of a publisher, standing phrases,
 * background that a newsroom repeats. 1 for a group that is to be set aside. Linear: of each group, eight pairs are looked at, and
 * each pair once.
 */
export function recurringGroups(postings: Postings, sizes: Uint32Array, sources: readonly (string | null)[]): Uint8Array {
  const recurring = new Uint8Array(postings.count);
  const known = new Map<number, number>();
  const likeness = (a: number, b: number): number => {
    const key = a * sizes.length + b;
    let value = known.get(key);
    if (value === undefined) {
      value = sharedGroups(postings, a, b) / Math.max(1, Math.min(sizes[a]!, sizes[b]!));
      known.set(key, value);
    }
    return value;
  };
  for (let g = 0; g < postings.count; g++) {
    const from = postings.first[g]!;
    const to = postings.first[g + 1]!;
    if (to - from < FEWEST) continue;
    const { members } = postings;
    const least = ofOneSource(members, from, to, sources) ? LIKENESS_WITHIN_SOURCE : LIKENESS;
    const step = Math.max(1, Math.floor((to - from - 1) / SAMPLE));
    let alike = 0;
    let looked = 0;
    for (let i = from; i + 1 < to && looked < SAMPLE; i += step, looked++) {
      if (likeness(members[i]!, members[i + 1]!) >= least) alike++;
    }
    if (alike * 3 < looked) recurring[g] = 1;
  }
  return recurring;
}

function ofOneSource(members: Uint32Array, from: number, to: number, sources: readonly (string | null)[]): boolean {
  const source = sources[members[from]!];
  if (source === null || source === undefined) return false;
  for (let i = from + 1; i < to; i++) if (sources[members[i]!] !== source) return false;
  return true;
}

/** How many groups two articles share; their lists are ascending. */
function sharedGroups({ firstGroup, groups }: Postings, a: number, b: number): number {
  let shared = 0;
  let i = firstGroup[a]!;
  let k = firstGroup[b]!;
  const endA = firstGroup[a + 1]!;
  const endB = firstGroup[b + 1]!;
  while (i < endA && k < endB) {
    const difference = groups[i]! - groups[k]!;
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) k++;
  }
  return shared;
}
