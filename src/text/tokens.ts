import { BEFORE, BEFORE_NUMBER, EITHER } from './abbreviations.ts';
import { CharClass, charClass } from './characters.ts';

/** What a token is made of. */
export const Kind = { WORD: 1, NUMBER: 2, PUNCTUATION: 3 } as const;

/**
 * The tokens of a text with their exact offsets, as parallel arrays: token i is `text.slice(start[i], end[i])`. Nothing but white
 * space and control characters lies between two tokens.
 *
 * - A word keeps its apostrophe ("O'Brien", "don't"), but 's, 're, 'll, 'd, 've, 'm are tokens of their own.
 * - Hyphens and slashes part words: "nine-month" is nine, -, month. `gap(i)` tells whether white space stands before a token.
 * - A number is digits with separators between digits ("2,500", "1.9"); letters that follow are another token ("2.5" "m", "4" "th").
 * - "U.S." and "Lt." are one token each, with their stops.
 * - A run of dots or of hyphens is one token; every other mark is its own.
 */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** The token as it stands. */
  word(i: number): string;
  /** Lower case, with straight apostrophes, and without the stop of an abbreviation ("Lt." is "lt", but "U.S." is "u.s."). "" out of range. */
  lower(i: number): string;
  /** Whether white space, or nothing at all, stands before token i. */
  gap(i: number): boolean;
  /** The first token that ends after the offset; `length` where there is none. O(log n). */
  at(offset: number): number;
}

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const STOP = 0x2e;
const COMMA = 0x2c;
const HYPHEN = 0x2d;

const CLITICS = new Set(['s', 're', 'll', 'd', 've', 'm', 'S', 'RE', 'LL', 'D', 'VE', 'M']);
const LONGEST_CLITIC = 2;

/** Cuts a text into tokens. One pass, O(n). */
export function tokenize(text: string): Tokens {
  let capacity = Math.max(16, text.length >> 2);
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let kind = new Uint8Array(capacity);
  let n = 0;
  const push = (from: number, to: number, k: number): void => {
    if (n === capacity) {
      capacity *= 2;
      start = grown(start, new Int32Array(capacity));
      end = grown(end, new Int32Array(capacity));
      kind = grown(kind, new Uint8Array(capacity));
    }
    start[n] = from;
    end[n] = to;
    kind[n++] = k;
  };
  for (let i = 0; i < text.length;) {
    const unit = text.charCodeAt(i);
    const cls = charClass(unit);
    if (cls === CharClass.SPACE) i++;
    else if (cls === CharClass.LETTER) {
      const to = wordEnd(text, i);
      push(i, to, Kind.WORD);
      i = to;
    } else if (cls === CharClass.DIGIT) {
      const to = numberEnd(text, i);
      push(i, to, Kind.NUMBER);
      i = to;
    } else if (cls === CharClass.FRACTION) push(i, ++i, Kind.NUMBER);
    else if (cls === CharClass.SURROGATE) {
      const to = text.codePointAt(i)! > 0xffff ? i + 2 : i + 1;
      push(i, to, Kind.PUNCTUATION);
      i = to;
    } else if ((unit === APOSTROPHE || unit === CURLY_APOSTROPHE) && i > 0 && isClitic(text, i)) {
      const to = lettersEnd(text, i + 1);
      push(i, to, Kind.WORD);
      i = to;
    } else if (unit === STOP || unit === HYPHEN) {
      let to = i + 1;
      while (text.charCodeAt(to) === unit) to++;
      push(i, to, Kind.PUNCTUATION);
      i = to;
    } else push(i, ++i, Kind.PUNCTUATION);
  }
  return makeTokens(text, n, start.subarray(0, n), end.subarray(0, n), kind.subarray(0, n));
}

function makeTokens(text: string, length: number, start: Int32Array, end: Int32Array, kind: Uint8Array): Tokens {
  const lowered: (string | undefined)[] = Array.from({ length });
  const word = (i: number): string => (i >= 0 && i < length ? text.slice(start[i], end[i]) : '');
  return {
    text,
    length,
    start,
    end,
    kind,
    word,
    lower(i) {
      if (i < 0 || i >= length) return '';
      return (lowered[i] ??= normalize(word(i)));
    },
    gap: (i) => i <= 0 || i >= length || start[i]! > end[i - 1]!,
    at(offset) {
      let low = 0;
      let high = length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (end[middle]! > offset) high = middle;
        else low = middle + 1;
      }
      return low;
    },
  };
}

function normalize(word: string): string {
  const lower = word.toLowerCase().replaceAll('\u2019', "'");
  const stop = lower.length - 1;
  return stop > 0 && lower[stop] === '.' && lower.indexOf('.') === stop && lower.length > 2 && lower[0] !== '.'
    ? lower.slice(0, stop)
    : lower;
}

const letter = (text: string, i: number): boolean => i < text.length && charClass(text.charCodeAt(i)) === CharClass.LETTER;
const digit = (text: string, i: number): boolean => i < text.length && charClass(text.charCodeAt(i)) === CharClass.DIGIT;

function lettersEnd(text: string, i: number): number {
  while (letter(text, i)) i++;
  return i;
}

/** A word: letters and digits ("G7"), apostrophes between letters, the stops of an initialism or abbreviation. */
function wordEnd(text: string, from: number): number {
  let i = from + 1;
  if (text.charCodeAt(i) === STOP && !letter(text, i - 2)) {
    const to = initialismEnd(text, from);
    if (to > from) return to;
  }
  for (; i < text.length; i++) {
    if (letter(text, i) || digit(text, i)) continue;
    const unit = text.charCodeAt(i);
    const apostrophe = unit === APOSTROPHE || unit === CURLY_APOSTROPHE;
    if (!(apostrophe && letter(text, i + 1) && !isClitic(text, i))) break;
  }
  return text.charCodeAt(i) === STOP && i - from <= LONGEST_ABBREVIATION && isAbbreviation(text, from, i) ? i + 1 : i;
}

const LONGEST_ABBREVIATION = 6;

function isAbbreviation(text: string, from: number, to: number): boolean {
  const word = text.slice(from, to).toLowerCase();
  if (BEFORE_NUMBER.has(word)) return digit(text, to + 1) || (text[to + 1] === ' ' && digit(text, to + 2));
  if (!BEFORE.has(word) && !EITHER.has(word)) return false;
  // "the Mar." is March, "on mar." is not: what abbreviates a name is written with a capital.
  return (
    text[from] !== word[0] ||
    word === 'vs' ||
    word === 'v' ||
    word === 'etc' ||
    word === 'approx' ||
    word === 'est' ||
    word === 'ca' ||
    word === 'al'
  );
}

/** "U.S.", "a.m.", "U.S" before a hyphen, "F." of a middle name; `from` where there is none. */
function initialismEnd(text: string, from: number): number {
  let i = from;
  let letters = 0;
  while (letter(text, i) && !letter(text, i + 1) && text.charCodeAt(i + 1) === STOP) {
    i += 2;
    letters++;
  }
  if (letters >= 1 && letter(text, i) && !letter(text, i + 1) && !digit(text, i + 1)) return i + 1; // the last stop is missing
  if (letters >= 2) return i;
  const initial = text[from]!;
  return letters === 1 && initial !== 'I' && initial !== initial.toLowerCase() ? i : from;
}

function isClitic(text: string, apostrophe: number): boolean {
  const from = apostrophe + 1;
  if (!letter(text, apostrophe - 1) && !digit(text, apostrophe - 1) && text.charCodeAt(apostrophe - 1) !== STOP) return false;
  const to = Math.min(shortLettersEnd(text, from), from + LONGEST_CLITIC + 1);
  return to > from && to - from <= LONGEST_CLITIC && CLITICS.has(text.slice(from, to));
}

/** As lettersEnd, but looks no further than a clitic can be long. */
function shortLettersEnd(text: string, from: number): number {
  let i = from;
  while (i <= from + LONGEST_CLITIC && letter(text, i)) i++;
  return i;
}

/** Digits, with a stop or comma between digits. */
function numberEnd(text: string, from: number): number {
  let i = from + 1;
  for (; i < text.length; i++) {
    if (digit(text, i)) continue;
    const unit = text.charCodeAt(i);
    if (!((unit === STOP || unit === COMMA) && digit(text, i + 1))) break;
  }
  return i;
}

function grown<A extends Int32Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
