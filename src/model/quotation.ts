import type { Span } from './span.ts';

export type QuotationKind = 'direct' | 'mixed' | 'indirect' | 'unmarked';

export interface Quotation {
  readonly kind: QuotationKind;
  /** Without marks, with the punctuation inside them; several where the utterance is interrupted or runs over paragraphs. */
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  /** Entity id; null where the speaker is not clear. */
  readonly speaker: string | null;
  readonly rule: string;
}
