import type { Quotation } from '../../../model/quotation.ts';
import type { View } from '../view.ts';
import { nounPhraseFrom } from './noun-phrase.ts';

/** Finds the speech that a figure stands in. */
export interface Speech {
  /** The quotation whose content holds the offset; the shortest, where several do; null outside speech. */
  at(offset: number): Quotation | null;
}

/** So many contents before an offset are looked at: speech nests two or three deep at most. */
const NESTED = 40;

/** An index of contents in order of their starts. O(n log n) once, then O(log n) a question. */
export function indexSpeech(quotations: readonly Quotation[]): Speech {
  const parts = quotations.flatMap((quotation) => quotation.content.map(({ start, end }) => ({ start, end, quotation })));
  parts.sort((x, y) => x.start - y.start);
  return {
    at(offset) {
      let low = 0;
      let high = parts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (parts[middle]!.start <= offset) low = middle + 1;
        else high = middle;
      }
      let best: (typeof parts)[number] | null = null;
      for (let i = low - 1; i >= Math.max(0, low - NESTED); i--) {
        const part = parts[i]!;
        if (offset < part.end && (best === null || part.end - part.start < best.end - best.start)) best = part;
      }
      return best?.quotation ?? null;
    },
  };
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
