import type { Copy, Origin, QuoteGroup, Series, StoryEntity, Thread, TimelineDay } from '../model/record.ts';

/** What the pile tells, before findings: their `findings` lists are still empty. */
export interface Alignments {
  readonly entities: readonly StoryEntity[];
  readonly series: readonly Series[];
  readonly quoteGroups: readonly QuoteGroup[];
  readonly copies: readonly Copy[];
  readonly origins: readonly Origin[];
  readonly threads: readonly Thread[];
  readonly timeline: readonly TimelineDay[];
}
