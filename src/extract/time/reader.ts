import type { Document } from '../../text/document.ts';
import { Kind, type Tokens } from '../../text/tokens.ts';
import { dateOrderOf, type DateOrder } from './date-order.ts';
import { LEXICON, type Lex } from './words/lexicon.ts';

/** The tokens of one sentence: what lies outside it reads as "". */
export interface Reader {
  readonly document: Document;
  readonly tokens: Tokens;
  /** Of the sentence, half-open. */
  readonly first: number;
  readonly after: number;
  lower(i: number): string;
  word(i: number): string;
  lex(i: number): Lex | undefined;
  /** The token is digits (with separators). */
  isNumber(i: number): boolean;
  /** A whole number of at most four digits without separators; -1 for all else. */
  integer(i: number): number;
  /** How many characters the token has. */
  length(i: number): number;
  /** No white space before token i, and it lies in the sentence. */
  tight(i: number): boolean;
  capital(i: number): boolean;
  /** How the article writes dates in figures; null where nothing tells. Found when first asked. */
  dateOrder(): DateOrder | null;
}

/** A reader that is moved from sentence to sentence. */
export interface MovingReader extends Reader {
  move(first: number, after: number): void;
}

export function makeReader(document: Document): MovingReader {
  const { tokens } = document;
  const { start, end, kind } = tokens;
  let low = 0;
  let high = 0;
  let order: DateOrder | null | undefined;
  const inside = (i: number): boolean => i >= low && i < high;
  const lower = (i: number): string => (i >= low && i < high ? tokens.lower(i) : '');
  return {
    document,
    tokens,
    get first() {
      return low;
    },
    get after() {
      return high;
    },
    move(first, after) {
      low = first;
      high = after;
    },
    lower,
    word: (i) => (inside(i) ? tokens.word(i) : ''),
    lex: (i) => (i >= low && i < high && kind[i] === Kind.WORD ? LEXICON.get(tokens.lower(i)) : undefined),
    isNumber: (i) => inside(i) && kind[i] === Kind.NUMBER,
    integer(i) {
      if (!inside(i) || kind[i] !== Kind.NUMBER || end[i]! - start[i]! > 4) return -1;
      let value = 0;
      for (let k = start[i]!; k < end[i]!; k++) {
        const digit = tokens.text.charCodeAt(k) - 0x30;
        if (digit < 0 || digit > 9) return -1;
        value = value * 10 + digit;
      }
      return value;
    },
    length: (i) => (inside(i) ? end[i]! - start[i]! : 0),
    tight: (i) => inside(i) && !tokens.gap(i),
    dateOrder: () => (order === undefined ? (order = dateOrderOf(document)) : order),
    capital(i) {
      if (!inside(i)) return false;
      const unit = tokens.text.charCodeAt(start[i]!);
      return unit >= 0x41 && unit <= 0x5a;
    },
  };
}
