import { dot, type Vector } from './vectors.ts';

/** Two articles that are alike; a < b are positions in the pile. */
export interface Neighbours {
  readonly a: number;
  readonly b: number;
  /** Cosine of their vectors, 0–1. */
  readonly likeness: number;
}

/** An article is found by so many of its weightiest terms. */
const FINDING_TERMS = 48;
/** Of the articles before it that have a term, so many are looked at, the nearest in time first: bounds the cost of a common term. */
const REACH = 100;
/** The likeliest so many are compared in full. */
const MOST_COMPARED = 32;

/**
 * Pairs of articles that are at least so alike, by an index over their weightiest terms; never all pairs. The vectors are in order of
 * date, so what a bounded walk leaves out is far away in time. Linear: each article costs at most FINDING_TERMS × REACH steps and
 * MOST_COMPARED comparisons.
 */
export function findNeighbours(vectors: readonly Vector[], least: number): Neighbours[] {
  const lists = new Map<number, number[]>();
  const gathered = new Float64Array(vectors.length);
  const pairs: Neighbours[] = [];
  vectors.forEach((vector, b) => {
    const touched: number[] = [];
    for (const i of weightiest(vector)) {
      const term = vector.terms[i]!;
      const list = lists.get(term);
      if (!list) {
        lists.set(term, [b]);
        continue;
      }
      const square = vector.values[i]! ** 2;
      for (let k = list.length - 1; k >= 0 && k >= list.length - REACH; k--) {
        const a = list[k]!;
        if (gathered[a] === 0) touched.push(a);
        gathered[a]! += square;
      }
      list.push(b);
    }
    touched.sort((x, y) => gathered[y]! - gathered[x]! || y - x);
    for (const a of touched.slice(0, MOST_COMPARED)) {
      const likeness = dot(vectors[a]!, vector);
      if (likeness >= least) pairs.push({ a, b, likeness });
    }
    for (const a of touched) gathered[a] = 0;
  });
  return pairs;
}

/** Places of the weightiest terms. */
function weightiest({ terms, values }: Vector): number[] {
  const places = Array.from(terms, (_, i) => i);
  if (places.length <= FINDING_TERMS) return places;
  return places.sort((x, y) => values[y]! - values[x]! || x - y).slice(0, FINDING_TERMS);
}
