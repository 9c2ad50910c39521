import type { Article } from './article.ts';
import type { Commitment } from './commitment.ts';
import type { Day } from './day.ts';
import type { Entity, Mention } from './entity.ts';
import type { Event } from './event.ts';
import type { Figure } from './figure.ts';
import type { Quotation } from './quotation.ts';
import type { Span } from './span.ts';
import type { StructurePart } from './structure.ts';
import type { TimeExpression } from './time.ts';

/**
 * Everything that one article says, before its day is known and without knowledge of any other article. Plain JSON: it waits on
 * disk until the pile has been read. Spans are offsets into `reading` (see text/document.ts), not yet into `article.text`:
 * `offset` is where the text begins in it.
 */
export interface Extraction {
  readonly article: Article;
  /** 0, or the length of a title that was given apart from the text plus the gap between them. */
  readonly offset: number;
  /** Sentences of the whole reading, in order. */
  readonly sentences: readonly Span[];
  readonly structure: readonly StructurePart[];
  readonly entities: readonly Entity[];
  readonly names: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly quotations: readonly Quotation[];
  readonly figures: readonly Figure[];
  readonly commitments: readonly Commitment[];
  readonly events: readonly Event[];
  /** The day that the text itself states as its own (a dateline, "Published: …"), with its place. */
  readonly stated: { readonly day: Day; readonly span: Span; readonly rule: string } | null;
}
