import type { Quotation } from '../../../model/quotation.ts';
import type { View } from '../view.ts';
import { nounPhraseFrom } from './noun-phrase.ts';

/** The quotation whose content holds the token; the shortest, where several do; null outside speech. O(log n + overlaps). */
export function speechAt({ tokens, context }: View, token: number): Quotation | null {
  const offset = tokens.start[token]!;
  let best: Quotation | null = null;
  let length = Infinity;
  for (const quotation of context.quotations) {
    for (const { start, end } of quotation.content) {
      if (start <= offset && offset < end && end - start < length) [best, length] = [quotation, end - start];
    }
  }
  return best;
}

/** Who stands behind "according to" in the sentence `low` to `high`; null where nobody is given. */
export function findAttributed(view: View, low: number, high: number): string | null {
  const { tokens, context } = view;
  for (let i = low; i < high - 1; i++) {
    if (tokens.lower(i) !== 'according' || tokens.lower(i + 1) !== 'to') continue;
    const source = nounPhraseFrom(view, i + 2);
    if (!source) return null;
    const span = { start: tokens.start[i + 2]!, end: tokens.end[source.after - 1]! };
    const named = context.cast.mentionsIn(span).find(({ type }) => type === 'organization' || type === 'person');
    return named?.entity ?? context.cast.party({ start: tokens.start[source.first]!, end: span.end });
  }
  return null;
}
