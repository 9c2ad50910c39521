import type { Day } from '../../model/day.ts';
import type { Pin } from '../../model/span.ts';

/** What the words of one article say about its own day. */
export type Clue =
  /** The article came out on this day or later: it tells of the day as past. */
  | { readonly kind: 'not-before'; readonly day: Day; readonly at: Pin; readonly caption: boolean }
  /** It came out on this day or earlier: it tells of the day as ahead. */
  | { readonly kind: 'not-after'; readonly day: Day; readonly at: Pin }
  /** A month without a year that has been. */
  | { readonly kind: 'month-past'; readonly month: number; readonly at: Pin }
  /** A day and month without a year, that has been or is ahead; `weekday`, where it stands with them, leaves few years. */
  | {
      readonly kind: 'month-day';
      readonly month: number;
      readonly day: number;
      readonly weekday: number | null;
      readonly ahead: boolean;
      readonly at: Pin;
    };

/** A day that the article tells of, with the words around it, so that neighbours which tell of the same can be known. */
export interface Telling {
  readonly at: Pin;
  /** Hashes of the distinctive words of its sentence, sorted. */
  readonly terms: readonly number[];
}

/** All that dating keeps of an article until the pile has been read: small beside the article. */
export interface Clues {
  readonly article: string;
  readonly clues: readonly Clue[];
  /** The one weekday that it tells its news of ("said on Monday"); null where there is none or more than one. */
  readonly weekday: {
    readonly n: number;
    /** A verb of saying stands with it: "said Monday". */
    readonly single: boolean;
    /** It is told so, and named more than once or under a dateline. */
    readonly reported: boolean;
    /** It is told so more than once, or under a dateline: so write those who write on that very day. */
    readonly repeated: boolean;
    readonly tellings: readonly Telling[];
  } | null;
  /** Days that are written out in full; `reported`: a caption says that something was announced on it. */
  readonly days: readonly (Telling & { readonly day: Day; readonly reported: boolean; readonly past: boolean })[];
  /** Days and months without a year. */
  readonly monthDays: readonly (Telling & { readonly month: number; readonly day: number; readonly ahead: boolean })[];
  /** Hashes of word sequences, a winnowed sample (Schleimer, Wilkerson and Aiken 2003): long shared passages show. */
  readonly passages: Uint32Array;
  /** The outlet, in small letters without "the"; null where it is not known. */
  readonly source: string | null;
  /** Organizations that it names, written likewise, each with its first mention. */
  readonly bodies: ReadonlyMap<string, Pin>;
}
