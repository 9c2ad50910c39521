import type { Quotation } from '../../../model/quotation.ts';
import type { View } from '../view.ts';
import { nounPhraseFrom } from './noun-phrase.ts';

/** The quotation whose content holds the offset; the shortest, where several do. */
function speechAt(quotations: readonly Quotation[], offset: number): Quotation | null {
  let best: Quotation | null = null;
  let length = Infinity;
  for (const quotation of quotations) {
    for (const { start, end } of quotation.content) {
      if (start <= offset && offset < end && end - start < length) [best, length] = [quotation, end - start];
    }
  }
  return best;
}

/**
 * Who is given for the figure: the speaker of the words that it stands in, else who stands behind "according to" in its sentence.
 * Null where nobody is.
 */
export function findBy(view: View, first: number, low: number, high: number): string | null {
  const { tokens, context } = view;
  const speech = speechAt(context.quotations, tokens.start[first]!);
  if (speech) return speech.speaker;
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
