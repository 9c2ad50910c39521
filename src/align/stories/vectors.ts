import { FREQUENT } from './common-words.ts';
import type { Sketch } from './sketch.ts';

/** A sparse vector of length 1 or, summed, of a whole cluster: terms ascending. */
export interface Vector {
  readonly terms: Uint32Array;
  readonly values: Float32Array;
}

/**
 * The pile is weighed as if so many articles about everything else lay beside it. So a likeness means the same in a pile of ten, where
 * all may tell of one story, as in a pile of a hundred thousand, and one threshold serves both; and the name that a third of the pile
 * is about is still a name, and no common word.
 */
const OTHER_ARTICLES = 3000;
/** In what part of these a term stands: an ordinary one, and one of the words that are frequent everywhere. */
const ORDINARY = 0.0005;
const FREQUENT_PART = 0.05;

/** A term that one article alone has cannot be shared, but it is part of what the article is about: it counts so much in its length. */
const ALONE = 0.2;

/** Weighs the terms by how rare they are (TF-IDF), leaves out what one article alone has, and scales to length 1. O(all terms). */
export function vectorsOf(sketches: readonly Sketch[]): Vector[] {
  const frequency = frequencies(sketches);
  const all = Math.log(sketches.length + OTHER_ARTICLES + 1);
  const rarity = (term: number, articles: number): number =>
    all - Math.log(articles + OTHER_ARTICLES * (FREQUENT.has(term) ? FREQUENT_PART : ORDINARY));
  return sketches.map(({ terms, weights }) => {
    const kept = new Uint32Array(terms.length);
    const values = new Float32Array(terms.length);
    let n = 0;
    let square = 0;
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i]!;
      const articles = frequency(term);
      const value = Math.max(0, weights[i]! * rarity(term, articles));
      square += value * value * (articles === 1 ? ALONE : 1);
      if (articles === 1) continue;
      kept[n] = term;
      values[n++] = value;
    }
    const length = Math.sqrt(square) || 1;
    return { terms: kept.slice(0, n), values: values.slice(0, n).map((value) => value / length) };
  });
}

/** In how many articles each term stands. One sort of all terms, 4 bytes each, then a search: no map of millions of entries. */
function frequencies(sketches: readonly Sketch[]): (term: number) => number {
  const all = new Uint32Array(sketches.reduce((sum, { terms }) => sum + terms.length, 0));
  let at = 0;
  for (const { terms } of sketches) {
    all.set(terms, at);
    at += terms.length;
  }
  all.sort();
  let distinct = 0;
  for (let i = 0; i < all.length; i++) if (i === 0 || all[i] !== all[i - 1]) distinct++;
  const terms = new Uint32Array(distinct);
  const counts = new Uint32Array(distinct);
  let n = -1;
  for (let i = 0; i < all.length; i++) {
    if (i === 0 || all[i] !== all[i - 1]) terms[++n] = all[i]!;
    counts[n]!++;
  }
  return (term) => counts[placeOf(terms, term)] ?? 0;
}

/** The place of a term in an ascending list; -1 where it is not there. O(log n). */
export function placeOf(terms: Uint32Array, term: number): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (terms[middle]! < term) low = middle + 1;
    else high = middle;
  }
  return low < terms.length && terms[low] === term ? low : -1;
}

/** Beyond this ratio of lengths, looking up each term of the shorter is faster than walking both. */
const MUCH_LONGER = 12;

/** O(a + b), or O(a log b) where b is much longer. */
export function dot(a: Vector, b: Vector): number {
  if (a.terms.length > b.terms.length) return dot(b, a);
  let sum = 0;
  if (a.terms.length * MUCH_LONGER < b.terms.length) {
    for (let i = 0; i < a.terms.length; i++) {
      const place = placeOf(b.terms, a.terms[i]!);
      if (place >= 0) sum += a.values[i]! * b.values[place]!;
    }
    return sum;
  }
  for (let i = 0, k = 0; i < a.terms.length && k < b.terms.length;) {
    const x = a.terms[i]!;
    const y = b.terms[k]!;
    if (x === y) sum += a.values[i++]! * b.values[k++]!;
    else if (x < y) i++;
    else k++;
  }
  return sum;
}

/** O(a + b). */
export function add(a: Vector, b: Vector): Vector {
  const terms = new Uint32Array(a.terms.length + b.terms.length);
  const values = new Float32Array(terms.length);
  let n = 0;
  for (let i = 0, k = 0; i < a.terms.length || k < b.terms.length; n++) {
    const x = a.terms[i] ?? Infinity;
    const y = b.terms[k] ?? Infinity;
    terms[n] = Math.min(x, y);
    if (x <= y) values[n]! += a.values[i++]!;
    if (y <= x) values[n]! += b.values[k++]!;
  }
  return { terms: terms.slice(0, n), values: values.slice(0, n) };
}
