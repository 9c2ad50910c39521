import type { Timex } from './readers.ts';

/** An article of a corpus with its gold times. Offsets are UTF-16 units. */
export interface Labelled {
  readonly text: string;
  readonly gold: readonly Timex[];
  /** Where times were annotated; null: everywhere. */
  readonly scope: readonly (readonly [number, number])[] | null;
  /** Where nothing is judged. */
  readonly ignore: readonly (readonly [number, number])[];
}

export interface Counts {
  readonly gold: number;
  readonly predicted: number;
  readonly strict: number;
  readonly relaxed: number;
  /** Pairs whose gold has a value, and of these the right ones. */
  readonly valued: number;
  readonly right: number;
}

/**
 * Counts as TempEval-3 (UzZaman et al. 2013) has them: strict, the same span but for white space; relaxed, spans that overlap, paired
 * one to one, equal ones first, then those that share most.
 */
export function count({ text, gold, scope, ignore }: Labelled, predicted: readonly Timex[]): Counts {
  const solid = solidBefore(text);
  const inScope = ({ start }: Timex): boolean => !scope || scope.some(([from, to]) => from <= start && start < to);
  const predictions = predicted.filter(
    (one) =>
      inScope(one) && (!ignore.some((region) => common(one, region) > 0) || gold.some((g) => common(one, [g.start, g.end]) > 0)),
  );
  const same = (a: Timex, b: Timex): boolean => solid[a.start] === solid[b.start] && solid[a.end] === solid[b.end];
  const candidates: { readonly g: number; readonly p: number; readonly score: number }[] = [];
  gold.forEach((a, g) =>
    predictions.forEach((b, p) => {
      const shared = common(a, [b.start, b.end]);
      if (shared > 0) candidates.push({ g, p, score: same(a, b) ? Infinity : shared });
    }),
  );
  candidates.sort((a, b) => (a.score === b.score ? a.g - b.g || a.p - b.p : b.score - a.score));
  const usedGold = new Set<number>();
  const usedPrediction = new Set<number>();
  let [strict, relaxed, valued, right] = [0, 0, 0, 0];
  for (const { g, p } of candidates) {
    if (usedGold.has(g) || usedPrediction.has(p)) continue;
    usedGold.add(g);
    usedPrediction.add(p);
    const [a, b] = [gold[g]!, predictions[p]!];
    relaxed++;
    if (same(a, b)) strict++;
    if (!a.value) continue;
    valued++;
    if (a.value.toUpperCase() === b.value?.toUpperCase()) right++;
  }
  return { gold: gold.length, predicted: predictions.length, strict, relaxed, valued, right };
}

export const NOTHING: Counts = { gold: 0, predicted: 0, strict: 0, relaxed: 0, valued: 0, right: 0 };

export const add = (a: Counts, b: Counts): Counts => ({
  gold: a.gold + b.gold,
  predicted: a.predicted + b.predicted,
  strict: a.strict + b.strict,
  relaxed: a.relaxed + b.relaxed,
  valued: a.valued + b.valued,
  right: a.right + b.right,
});

/** Percent. Value F1 is relaxed F1 times the share of pairs with the right value. */
export function f1(n: Counts): { readonly strict: number; readonly relaxed: number; readonly value: number } {
  const of = (hits: number): number => (n.gold + n.predicted > 0 ? (200 * hits) / (n.gold + n.predicted) : 0);
  const relaxed = of(n.relaxed);
  return { strict: of(n.strict), relaxed, value: n.valued > 0 ? (relaxed * n.right) / n.valued : 0 };
}

const common = (a: Timex, [from, to]: readonly [number, number]): number => Math.min(a.end, to) - Math.max(a.start, from);

/** For every position, how many characters before it are not white space. */
function solidBefore(text: string): Uint32Array {
  const before = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) before[i + 1] = before[i]! + (/\s/.test(text[i]!) ? 0 : 1);
  return before;
}
