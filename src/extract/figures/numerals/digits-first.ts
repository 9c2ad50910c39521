import { Kind, type Tokens } from '../../../text/tokens.ts';
import { readDigits } from '../digits.ts';
import { FRACTION_CHARACTERS } from '../lexicon/number-words.ts';
import type { Numeral } from '../numeral.ts';
import { withScale } from './scale.ts';

/** Of a number with spaces between its groups. */
const MOST_GROUPS = 6;

/** A number that begins with digits: "2,500", "2.5 million", "2½", "3/4". */
export function readDigitNumeral(tokens: Tokens, i: number): Numeral | null {
  let value = readDigits(tokens.word(i));
  if (value === null) return null;
  let after = i + 1;
  const fraction = FRACTION_CHARACTERS.get(tokens.word(after));
  if (fraction !== undefined) {
    value += fraction;
    after++;
  } else if (isSimpleFraction(tokens, after) && Number.isInteger(value) && tokens.gap(after)) {
    value += Number(tokens.word(after)) / Number(tokens.word(after + 2)); // 2 1/2
    after += 3;
  } else if (isSimpleFraction(tokens, i)) {
    return { first: i, after: i + 3, value: value / Number(tokens.word(i + 2)), form: 'fraction', scale: 1 };
  } else {
    while (after - i < MOST_GROUPS && isSpacedGroup(tokens, after)) value = value * 1000 + Number(tokens.word(after++)); // 10 000 with a narrow space
  }
  const half = tokens.lower(after) === 'and' && tokens.lower(after + 1) === 'a' && tokens.lower(after + 2) === 'half';
  if (half && !Number.isNaN(value)) return withScale(tokens, i, after + 3, value + 0.5, 'digits');
  return withScale(tokens, i, after, value, 'digits');
}

/** "1/2", "3/4" with a small denominator. */
const isSimpleFraction = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === Kind.NUMBER &&
  tokens.word(i + 1) === '/' &&
  !tokens.gap(i + 1) &&
  !tokens.gap(i + 2) &&
  /^\d$/.test(tokens.word(i)) &&
  /^(?:[2-9]|10|16)$/.test(tokens.word(i + 2)) &&
  Number(tokens.word(i)) < Number(tokens.word(i + 2)) &&
  !(tokens.word(i + 3) === '/' && !tokens.gap(i + 3));

/** Three digits behind a no-break or narrow space. */
const isSpacedGroup = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === Kind.NUMBER &&
  /^\d{3}$/.test(tokens.word(i)) &&
  /^\d{1,3}$/.test(tokens.word(i - 1)) &&
  /^[\u00a0\u2009\u202f]$/.test(tokens.text.slice(tokens.end[i - 1], tokens.start[i]));
