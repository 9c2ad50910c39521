import type { Quantity } from '../quantity.ts';
import type { View } from '../view.ts';
import type { Change } from './change.ts';
import type { Stretch } from './noun-phrase.ts';

/** The article's word for what has become of those counted. `leads`: a verb before them ("killing 14 people"). */
export interface Outcome {
  readonly word: string;
  readonly leads: boolean;
}

/** What is counted: a noun with what narrows it, and what has become of it, where the words say so. */
export interface Counted {
  /** The article's words; null where only an outcome is told ("12 dead"). */
  readonly noun: string | null;
  /** What has become of them, where that does not stand in the noun itself. */
  readonly outcome: Outcome | null;
  /** Token behind the noun that stands beside the number; the figure's span ends there. */
  readonly end: number;
  /** The earlier figure whose measure this one shares, because its own words leave it out. */
  readonly from: Told | null;
}

/** A figure that has been told before in the article, as ellipsis needs it. */
export interface Told {
  readonly quantity: Quantity;
  readonly noun: string | null;
  readonly outcome: Outcome | null;
  readonly where: string | null;
  readonly change: Change;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly after: number;
}

export interface Place {
  readonly quantity: Quantity;
  /** Tokens with the qualifier. */
  readonly first: number;
  readonly after: number;
  /** First and last tokens of the sentence, half-open. */
  readonly low: number;
  readonly high: number;
  readonly sentence: number;
  readonly earlier: readonly Told[];
  /** First token and the one behind of the next number phrase of the sentence; null where there is none. */
  readonly next: { readonly first: number; readonly after: number } | null;
}

/** The latest of the earlier figures that fits; null where none does. */
export const latest = ({ earlier }: Place, fits: (told: Told) => boolean): Told | null => earlier.findLast(fits) ?? null;

/** Units in which changes are told. */
export const SHARES: ReadonlySet<string> = new Set(['percent', 'percentage-point', 'basis-point']);

/** Words for a number itself, not for what is counted. */
export const BARE_NUMBER: ReadonlySet<string> = new Set(
  'number numbers figure figures total tally count sum amount level levels'.split(' '),
);

export const isAge = ({ quantity }: Place): boolean => quantity.rule === 'figure/age';

/** The stretch's words as they stand, line breaks and runs of blanks as one blank. */
export function textOf({ tokens }: View, { first, after }: Stretch): string {
  return tokens.text.slice(tokens.start[first], tokens.end[after - 1]).replace(/\s+/g, ' ');
}
