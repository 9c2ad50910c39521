import type { Telling } from './telling.ts';

/** Tellings of one happening. */
export interface Happening {
  readonly tellings: Telling[];
  readonly words: Set<string>;
}

/** Of the weight of the shorter telling's words, what has to be shared. */
const ENOUGH = 0.5;
/** Two words at least: one alone is a theme, not a happening. */
const LEAST_SHARED = 2;
/** Of one word, so many happenings of a day are looked at. */
const LONGEST_POSTING = 200;

/**
 * Joins the tellings of one day, or of one range of days, that are of one happening: those that share enough of what is rare in the
 * pile. O(n) with bounded posting lists. `weight`: how much a shared word tells, 0 to 1.
 */
export function joinHappenings(tellings: readonly Telling[], weight: (word: string) => number): Happening[] {
  const happenings: Happening[] = [];
  const byWord = new Map<string, number[]>();
  const sum = (words: Iterable<string>): number => {
    let total = 0;
    for (const word of words) total += weight(word);
    return total;
  };
  for (const telling of tellings) {
    const shared = new Map<number, { n: number; weight: number }>();
    for (const word of telling.words) {
      const postings = byWord.get(word);
      if (!postings || postings.length > LONGEST_POSTING) continue;
      for (const at of postings) {
        const one = shared.get(at) ?? { n: 0, weight: 0 };
        one.n++;
        one.weight += weight(word);
        shared.set(at, one);
      }
    }
    const own = sum(telling.words);
    let best = -1;
    let bestShare = 0;
    for (const [at, one] of shared) {
      if (one.n < LEAST_SHARED) continue;
      const first = happenings[at]!.tellings[0]!;
      const share = one.weight / Math.min(own, sum(first.words));
      if (share >= ENOUGH && share > bestShare) [best, bestShare] = [at, share];
    }
    if (best < 0) {
      best = happenings.length;
      happenings.push({ tellings: [], words: new Set() });
    }
    const happening = happenings[best]!;
    happening.tellings.push(telling);
    for (const word of telling.words) {
      if (happening.words.has(word)) continue;
      happening.words.add(word);
      const postings = byWord.get(word);
      if (postings) postings.push(best);
      else byWord.set(word, [best]);
    }
  }
  return happenings;
}
