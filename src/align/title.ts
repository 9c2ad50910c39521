import { tokenize } from '../text/tokens.ts';

/**
 * Of some headlines the one whose words most of the others share, so that no word of it is ours. Ties go to the shorter, then to the
 * first in order of code units. Null where there are none.
 */
export function mostAlike(headlines: readonly string[]): string | null {
  const worded = headlines.map((headline) => ({ headline, words: new Set(contentWords(headline)) }));
  const counts = new Map<string, number>();
  for (const { words } of worded) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = worded
    .map(({ headline, words }) => ({ headline, score: sharing(words, counts) }))
    .sort((a, b) => b.score - a.score || a.headline.length - b.headline.length || (a.headline < b.headline ? -1 : 1));
  return ranked[0]?.headline ?? null;
}

function sharing(words: ReadonlySet<string>, counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const word of words) sum += counts.get(word)! - 1;
  return sum / Math.sqrt(words.size || 1);
}

/** Longer ones are no headline, but a text whose first line never ends. */
export const LONGEST_HEADLINE = 200;

const SHORTEST_WORD = 4;

function contentWords(headline: string): string[] {
  const tokens = tokenize(headline);
  return Array.from({ length: tokens.length }, (_, i) => tokens.lower(i)).filter((word) => word.length >= SHORTEST_WORD);
}
