import type { Day, Weekday } from './day.ts';
import type { Span } from './span.ts';

/** What a reader made of its input, before anything is interpreted. `text` is kept as it is. */
export interface Article {
  readonly id: string;
  readonly text: string;
  /** Of the text in UTF-8, hexadecimal. */
  readonly sha256: string;
  readonly title: string | null;
  readonly byline: string | null;
  /** The outlet. */
  readonly source: string | null;
  readonly url: string | null;
  /** ISO 639-1, or 639-3 where there is no shorter code; null where it could not be told. */
  readonly language: string | null;
  /** The day that the caller or the page's metadata gives, in the article's own zone. */
  readonly givenDate: Day | null;
  /** Where `givenDate` is no metadata but words that the page shows beside the text: which, as a plain sentence. */
  readonly shownDate?: string;
  /** What the markup that the text was taken from says of its parts, as offsets into the text; absent where there was none. */
  readonly markup?: readonly (Span & { readonly role: 'caption' })[];
  /** Where it was read, as the user named it: for messages only, never part of the record. */
  readonly origin: string;
}

/** Given > stated in the text > inferred from it and its neighbours > unknown. */
export type DateBasis = 'given' | 'stated' | 'inferred' | 'unknown';

/** The day of an article. An exact day has date = from = to; a range has date null. Reasons are plain sentences. */
export interface Published {
  readonly date: Day | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly weekday: Weekday | null;
  readonly basis: DateBasis;
  readonly reasons: readonly DateReason[];
}

export interface DateReason {
  readonly says: string;
  /** Where the reason rests on words of this article or another's. */
  readonly evidence: readonly { readonly article: string; readonly start: number; readonly end: number; readonly in?: 'title' }[];
}

export const UNKNOWN_DATE: Published = { date: null, from: null, to: null, weekday: null, basis: 'unknown', reasons: [] };
