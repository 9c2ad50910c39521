import type { Quotation, QuotationKind } from '../../model/quotation.ts';
import type { Span } from '../../model/span.ts';
import type { Cue } from './cues.ts';
import type { Quoted } from './marks.ts';
import type { Page } from './page.ts';
import type { Source } from './sources.ts';

/** An entry while it may still grow by a later piece. */
export interface Entry {
  kind: QuotationKind;
  readonly content: Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  speaker: string | null;
  readonly rule: string;
  /** The last token that belongs to it. */
  last: number;
}

export const spanOfTokens = (page: Page, first: number, after: number): Span => ({
  start: page.tokens.start[first]!,
  end: page.tokens.end[after - 1]!,
});

export function makeEntry(
  page: Page,
  kind: QuotationKind,
  content: readonly Span[],
  cue: Cue | null,
  source: Source | null,
  rule: string,
  last: number,
): Entry {
  return {
    kind,
    content: [...content],
    cue: cue && spanOfTokens(page, cue.first, cue.after),
    source: source && source.after > source.first ? spanOfTokens(page, source.first, source.after) : null,
    speaker: source?.speaker ?? null,
    rule,
    last,
  };
}

export const contentOf = ({ start, end }: Quoted): Span => ({ start, end });

export const finished = ({ kind, content, cue, source, speaker, rule }: Entry): Quotation => ({
  kind,
  content,
  cue,
  source,
  speaker,
  rule,
});
