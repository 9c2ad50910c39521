import type { Postings } from './postings.ts';

/** What two articles must have in common beyond this one shingle, for it to count as evidence of copying. */
const LIKENESS = 0.15;
/**
 * The same, where all its articles are of one source: a publisher's line under every page binds nothing. Of a few articles it is less
 * certain; they may as well be follow-ups that share their background.
 */
const LIKENESS_WITHIN_SOURCE = 0.5;
const LIKENESS_OF_A_FEW = 0.25;
const A_FEW = 4;
/** What more articles than this share is a form that is filled in again and again … */
const MANY = 24;
/** … unless they are the same from end to end. */
const SAME_TEXT = 0.8;
const FEWEST = 3;
/** Pairs that are looked at in each group. */
const SAMPLE = 8;

/**
 * Shingles that recur from article to article although these share little else: boilerplate of a publisher, standing phrases,
 * background that a newsroom repeats, forms of words. 1 for a group that is to be set aside. Linear: of each group, eight pairs are
 * looked at, and each pair once. `sizes` are the shingles that were really drawn of each article, not those expected: two equal
 * texts share all of these, however the draw fell.
 */
export function recurringGroups(postings: Postings, sizes: Uint32Array, sources: readonly (string | null)[]): Uint8Array {
  const { first, members } = postings;
  const recurring = new Uint8Array(postings.count);
  const rareSizes = withoutMany(postings, sizes);
  const known = new Map<number, Likeness>();
  const likeness = (a: number, b: number): Likeness => {
    const key = a * sizes.length + b;
    let value = known.get(key);
    if (!value) {
      const { all, rare } = sharedGroups(postings, a, b);
      value = {
        all: all / Math.max(1, Math.min(sizes[a]!, sizes[b]!)),
        rare: rare / Math.max(FEWEST, Math.min(rareSizes[a]!, rareSizes[b]!)),
      };
      known.set(key, value);
    }
    return value;
  };
  for (let g = 0; g < postings.count; g++) {
    const from = first[g]!;
    const to = first[g + 1]!;
    if (to - from < FEWEST) continue;
    const within = to - from > A_FEW ? LIKENESS_WITHIN_SOURCE : LIKENESS_OF_A_FEW;
    const least = ofOneSource(members, from, to, sources) ? within : LIKENESS;
    const step = Math.max(1, Math.floor((to - from - 1) / SAMPLE));
    let alike = 0;
    let looked = 0;
    for (let i = from; i + 1 < to && looked < SAMPLE; i += step, looked++) {
      const { all, rare } = likeness(members[i]!, members[i + 1]!);
      if (to - from > MANY ? all >= SAME_TEXT || rare >= least : all >= least) alike++;
    }
    if (alike * 3 < looked) recurring[g] = 1;
  }
  return recurring;
}

/** Of the smaller article's shingles, the part that two share: of all, and of those that are not in many articles. */
interface Likeness {
  readonly all: number;
  readonly rare: number;
}

const inMany = ({ first }: Postings, g: number): boolean => first[g + 1]! - first[g]! > MANY;

/** The number of each article's shingles without those that many articles share. */
function withoutMany(postings: Postings, sizes: Uint32Array): Uint32Array {
  const rare = sizes.slice();
  for (let g = 0; g < postings.count; g++) {
    if (inMany(postings, g)) for (let i = postings.first[g]!; i < postings.first[g + 1]!; i++) rare[postings.members[i]!]!--;
  }
  return rare;
}

function ofOneSource(members: Uint32Array, from: number, to: number, sources: readonly (string | null)[]): boolean {
  const source = sources[members[from]!];
  if (source === null || source === undefined) return false;
  for (let i = from + 1; i < to; i++) if (sources[members[i]!] !== source) return false;
  return true;
}

/** How many groups two articles share; their lists are ascending. */
function sharedGroups(postings: Postings, a: number, b: number): Likeness {
  const { firstGroup, groups } = postings;
  let all = 0;
  let rare = 0;
  let i = firstGroup[a]!;
  let k = firstGroup[b]!;
  const endA = firstGroup[a + 1]!;
  const endB = firstGroup[b + 1]!;
  while (i < endA && k < endB) {
    const difference = groups[i]! - groups[k]!;
    if (difference === 0) {
      all++;
      if (!inMany(postings, groups[i]!)) rare++;
    }
    if (difference <= 0) i++;
    if (difference >= 0) k++;
  }
  return { all, rare };
}
