import { Kind, type Tokens } from '../../text/tokens.ts';
import { SMALL_NUMBERS, TENS } from '../../text/number-words.ts';
import { FRACTION_CHARACTERS, VAGUE } from './lexicon/number-words.ts';
import { readDigitNumeral } from './numerals/digits-first.ts';
import { readFraction } from './numerals/fraction.ts';
import { readArticle, readWords } from './numerals/spelled.ts';
import { readVague } from './numerals/vague.ts';

/** A bare number in the text: no unit, no qualifier. Tokens `first` to `after`, half-open. */
export interface Numeral {
  readonly first: number;
  readonly after: number;
  readonly value: number;
  /**
   * `digits`: begins with digits; `words`: spelled out; `vague`: "hundreds", the value is the least it says;
   * `fraction`: "two-thirds", "half", the value lies between 0 and 1.
   */
  readonly form: 'digits' | 'words' | 'vague' | 'fraction';
  /** The factor of a scale word at the end ("million"); 1 without. In "2 to 3 billion" it belongs to both. */
  readonly scale: number;
}

/** Whether a number may begin at the token: a cheap test that most tokens fail. */
export const mayBegin = (tokens: Tokens, i: number): boolean => tokens.kind[i] === Kind.NUMBER || STARTERS.has(tokens.lower(i));

const STARTERS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  ...VAGUE.keys(),
  ...FRACTION_CHARACTERS.keys(),
  'half',
  'hundred',
  'thousand',
  'million',
  'billion',
  'trillion',
  'dozen',
  'lakh',
  'crore',
  'third',
  'quarter',
  'fifth',
  'tenth',
]);

/** The number that begins at token i; null where none does. Looks at a bounded number of tokens. */
export function readNumeral(tokens: Tokens, i: number): Numeral | null {
  if (tokens.kind[i] === Kind.NUMBER) return readDigitNumeral(tokens, i);
  const word = tokens.lower(i);
  if (FRACTION_CHARACTERS.has(word))
    return { first: i, after: i + 1, value: FRACTION_CHARACTERS.get(word)!, form: 'fraction', scale: 1 };
  return readVague(tokens, i) ?? readFraction(tokens, i) ?? readArticle(tokens, i) ?? readWords(tokens, i);
}
