import type { Qualifier } from '../../model/figure.ts';
import type { Numeral } from './numeral.ts';
import type { View } from './view.ts';

/** One or two numbers with what belongs to them directly: currency, unit. Tokens `first` to `after`, half-open. */
export interface Phrase {
  readonly first: number;
  readonly after: number;
  readonly number: Numeral;
  /** The other number of a range, a ratio, a score; null where there is but one. */
  readonly other: Numeral | null;
  /** What joins the two, lower case: "-", "to", "or", "and", "in", "out of"; "" where there is but one. */
  readonly joint: string;
  /** ISO 4217 code of a sign or word beside the number. */
  readonly currency: string | null;
  /** Unit behind the number; null for a count. */
  readonly unit: string | null;
  /** Minus sign before the number. */
  readonly negative: boolean;
}

/** A figure as read, before its meaning is looked for. */
export interface Quantity {
  readonly phrase: Phrase;
  readonly value: number;
  readonly max: number | null;
  readonly unit: string | null;
  /** Said by the form itself ("hundreds" is more than a hundred, "between … and"); a qualifier beside it wins. */
  readonly qualifier: Qualifier | null;
  readonly rule: string;
}

/** One way in which numbers become figures. `read` gives null where the phrase is not of its kind. */
export interface FigureKind {
  readonly name: string;
  readonly about: string;
  read(phrase: Phrase, view: View): readonly Quantity[] | null;
}

/** One reason for which a number is no figure. */
export interface Refusal {
  readonly name: string;
  readonly about: string;
  refuses(view: View, number: Numeral): boolean;
}
