import type { View } from '../view.ts';
import { isLocated } from './where.ts';

/** How often a place has to be named, and how much oftener than any other, for the article to be about it. */
const LEAST = 3;
const OFTENER = 2;
/** It is named this early, too. */
const HEAD = 700;

/**
 * The place that the article is about, in its words: named early, and by far the one at which most is said to be or to happen. Null
 * where it is not clear. O(names).
 */
export function findTopicPlace(view: View): string | null {
  const { tokens, context, document } = view;
  const counts = new Map<string, number>();
  const early = new Set<string>();
  for (const mention of context.cast.mentions()) {
    if (mention.type !== 'place' || mention.mention !== 'name') continue;
    if (mention.start < HEAD) early.add(mention.entity);
    if (isLocated(view, tokens.at(mention.start))) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < LEAST || !early.has(first[0]) || first[1] < OFTENER * (second?.[1] ?? 0)) return null;
  const mention = context.cast.mentions().find(({ entity, mention: kind }) => entity === first[0] && kind === 'name');
  return mention ? document.text.slice(mention.start, mention.end).replace(/\s+/g, ' ') : null;
}
