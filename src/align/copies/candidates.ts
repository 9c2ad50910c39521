import type { Postings } from './postings.ts';

/** Two articles that may share text; a < b are positions in the pile. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
}

/** Of the smaller article's shingles, as far as the samples tell: below the least that is named, so that none is lost by chance. */
const LEAST_CONTAINMENT = 0.1;
const FEWEST_SHARED = 2;
/** Of a shingle's articles before this one, so many are looked at: all of a usual family, but not all pairs of a thousand copies. */
const REACH = 96;
/** The likeliest so many originals of an article are aligned with it. */
const MOST_PARTNERS = 64;

/**
 * Pairs whose samples share enough, found by walking the articles of each shingle. Linear in the shingles that are kept, since
 * each is held against at most REACH others.
 */
export function candidatePairs(postings: Postings, recurring: Uint8Array, shingles: Uint32Array, rates: Uint8Array): Candidate[] {
  const { first, members, firstGroup, groups } = postings;
  const articles = shingles.length;
  const own = ownShingles(postings, recurring, shingles, rates);
  const counts = new Uint32Array(articles);
  const touched: number[] = [];
  /** How far each group has been walked: the place of the article in its group. */
  const place = first.slice(0, postings.count);
  const pairs: Candidate[] = [];
  for (let b = 0; b < articles; b++) {
    for (let k = firstGroup[b]!; k < firstGroup[b + 1]!; k++) {
      const g = groups[k]!;
      const at = place[g]!++;
      if (recurring[g] === 1) continue;
      for (let i = Math.max(first[g]!, at - REACH); i < at; i++) {
        const a = members[i]!;
        if (counts[a]!++ === 0) touched.push(a);
      }
    }
    const partners: { readonly a: number; readonly containment: number }[] = [];
    for (const a of touched) {
      const shared = counts[a]!;
      counts[a] = 0;
      const containment = (shared * Math.max(rates[a]!, rates[b]!)) / Math.max(1, Math.min(own[a]!, own[b]!));
      if (shared >= FEWEST_SHARED && containment >= LEAST_CONTAINMENT) partners.push({ a, containment });
    }
    touched.length = 0;
    partners.sort((x, y) => y.containment - x.containment || x.a - y.a);
    for (const { a } of partners.slice(0, MOST_PARTNERS)) pairs.push({ a, b });
  }
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b);
}

/** The number of each article's shingles without the recurring ones, as far as its sample tells. */
function ownShingles(
  { firstGroup, groups }: Postings,
  recurring: Uint8Array,
  shingles: Uint32Array,
  rates: Uint8Array,
): Float64Array {
  return Float64Array.from(shingles, (n, d) => {
    let aside = 0;
    for (let k = firstGroup[d]!; k < firstGroup[d + 1]!; k++) aside += recurring[groups[k]!]!;
    return Math.max(1, n - aside * rates[d]!);
  });
}
