import { Heap } from './heap.ts';
import type { Neighbours } from './neighbours.ts';
import { betweenDays, joined, type Days } from './time-apart.ts';
import { add, dot, type Vector } from './vectors.ts';

/**
 * Clusters are joined down to this likeness: the average over all pairs of articles of the one and the other. What parts stories well
 * hardly changes between 0.14 and 0.22 (docs/stories.md).
 */
export const LEAST_LIKENESS = 0.18;

/**
 * Two clusters that hold a story each, and are held together by what is said of all events of their kind, are alike enough to be
 * joined, but much less alike to one another than each is in itself. Below this part of the looser one's own likeness they stay apart.
 * From 0.6 to 0.68 it makes little difference; lower joins what is like, higher breaks up long stories.
 */
const LEAST_RELATIVE = 0.64;
/** Fewer articles do not show how alike a cluster is in itself. */
const FEWEST_TO_SHOW = 3;

/** In the place of a likeness: these two are to stay apart, with all that joins them later. */
const APART = -1;

interface Cluster {
  readonly articles: readonly number[];
  /** Of its articles' vectors. */
  readonly sum: Vector;
  /** Likeness summed over the pairs of its articles. */
  readonly inner: number;
  readonly days: Days | null;
  /** Other clusters that are alike enough to be joined, or APART. */
  readonly alike: Map<number, number>;
}

/** Two clusters that could be joined next. */
interface Merge {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
  /** Likeness, less for the time between them: decides the order. */
  readonly rank: number;
}

const before = (x: Merge, y: Merge): boolean =>
  x.rank > y.rank || (x.rank === y.rank && (x.a < y.a || (x.a === y.a && x.b < y.b)));

/**
 * Average-linkage clustering (Sokal and Michener 1958) on the graph of neighbours. Exact for the neighbours that are known: a pair of
 * clusters is looked at only while their average is at least LEAST_LIKENESS, and where an average is not known it follows from the
 * sums of the vectors, since the articles' are of length 1. What is alike is known when both sides were; two that were not cannot
 * become so by being joined with others. O(m log m) for m pairs, and the sums.
 *
 * `days` has the day of each article, as a number; null where it is not known. Returns positions, each cluster ascending.
 */
export function cluster(
  vectors: readonly Vector[],
  days: readonly (number | null)[],
  neighbours: readonly Neighbours[],
): number[][] {
  const clusters = new Map<number, Cluster>();
  vectors.forEach((sum, i) => {
    const day = days[i] ?? null;
    clusters.set(i, { articles: [i], sum, inner: 0, days: day === null ? null : { first: day, last: day }, alike: new Map() });
  });
  const queue = new Heap<Merge>(before);
  const offer = (a: number, b: number, likeness: number): void => {
    const rank = likeness * betweenDays(clusters.get(a)!.days, clusters.get(b)!.days);
    if (rank >= LEAST_LIKENESS) queue.push({ a: Math.min(a, b), b: Math.max(a, b), likeness, rank });
  };
  for (const { a, b, likeness } of neighbours) {
    if (likeness < LEAST_LIKENESS) continue;
    clusters.get(a)!.alike.set(b, likeness);
    clusters.get(b)!.alike.set(a, likeness);
    offer(a, b, likeness);
  }
  let next = vectors.length;
  for (let merge = queue.pop(); merge; merge = queue.pop()) {
    const a = clusters.get(merge.a);
    const b = clusters.get(merge.b);
    if (!a || !b || a.alike.get(merge.b) !== merge.likeness) continue;
    if (merge.rank < LEAST_RELATIVE * looser(a, b)) {
      a.alike.set(merge.b, APART);
      b.alike.set(merge.a, APART);
      continue;
    }
    clusters.delete(merge.a);
    clusters.delete(merge.b);
    const sum = add(a.sum, b.sum);
    const inner = a.inner + b.inner + merge.likeness * a.articles.length * b.articles.length;
    const made: Cluster = {
      articles: [...a.articles, ...b.articles],
      sum,
      inner,
      days: joined(a.days, b.days),
      alike: new Map(),
    };
    const name = next++;
    clusters.set(name, made);
    for (const other of new Set([...a.alike.keys(), ...b.alike.keys()])) {
      const beside = clusters.get(other);
      if (!beside) continue; // one of the two
      const likeness = likenessTo(beside, a, merge.a, b, merge.b);
      beside.alike.delete(merge.a);
      beside.alike.delete(merge.b);
      if (likeness !== APART && likeness < LEAST_LIKENESS) continue;
      made.alike.set(other, likeness);
      beside.alike.set(name, likeness);
      if (likeness !== APART) offer(name, other, likeness);
    }
  }
  return [...clusters.values()].map(({ articles }) => articles.toSorted((x, y) => x - y)).sort((x, y) => x[0]! - y[0]!);
}

/** The average likeness of a cluster to two that are joined. */
function likenessTo(beside: Cluster, a: Cluster, nameA: number, b: Cluster, nameB: number): number {
  const toA = beside.alike.get(nameA);
  const toB = beside.alike.get(nameB);
  if (toA === APART || toB === APART) return APART;
  const average = (one: Cluster, known: number | undefined): number =>
    known ?? dot(one.sum, beside.sum) / (one.articles.length * beside.articles.length);
  const sizeA = a.articles.length;
  const sizeB = b.articles.length;
  return (average(a, toA) * sizeA + average(b, toB) * sizeB) / (sizeA + sizeB);
}

/** The inner likeness of the cluster that is less alike in itself; 0 where one of them is too small to show any. */
function looser(a: Cluster, b: Cluster): number {
  if (Math.min(a.articles.length, b.articles.length) < FEWEST_TO_SHOW) return 0;
  const own = ({ articles: { length }, inner }: Cluster): number => inner / ((length * (length - 1)) / 2);
  return Math.min(own(a), own(b));
}
