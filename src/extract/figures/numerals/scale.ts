import type { Tokens } from '../../../text/tokens.ts';
import { SCALES } from '../../../text/number-words.ts';
import { LETTER_SCALES, SHORT_SCALES } from '../lexicon/number-words.ts';
import type { Numeral } from '../numeral.ts';

/** Scale words behind a number: "million", "hundred thousand", "bn", and single letters where a currency or a noun vouches. */
export function withScale(tokens: Tokens, first: number, from: number, value: number, form: 'digits' | 'words'): Numeral {
  let after = from;
  let scale = 1;
  for (let step = 0; step < 3; step++) {
    const hyphen = tokens.word(after) === '-' && !tokens.gap(after) && !tokens.gap(after + 1) ? 1 : 0;
    const word = tokens.lower(after + hyphen);
    const factor = SCALES.get(word) ?? (form === 'digits' && step === 0 ? shortScale(tokens, first, after + hyphen) : undefined);
    if (factor === undefined) break;
    scale *= factor;
    after += 1 + hyphen;
  }
  return { first, after, value: round(value * scale), form, scale };
}

function shortScale(tokens: Tokens, first: number, i: number): number | undefined {
  const short = SHORT_SCALES.get(tokens.lower(i));
  if (short !== undefined) return short;
  const letter = LETTER_SCALES.get(tokens.word(i));
  if (letter === undefined || tokens.gap(i)) return undefined;
  if (isMoneySign(tokens, first - 1) || tokens.word(i) === 'K') return letter;
  // "2.5m people", but "a 100m race": what is counted has to follow, in the plural.
  if (tokens.word(i) === 'm' && countsMany(tokens, first)) return letter;
  return tokens.word(i) === 'm' && /^[a-z]{2,}s$|^(?:people|children|women|men)$/.test(tokens.word(i + 1)) ? letter : undefined;
}

/** "passengers jumped to 70m": what is counted by the million stands before. */
const BY_THE_MILLION: ReadonlySet<string> = new Set(
  'number population passengers people users customers viewers sales subscribers visitors copies readers followers voters profit profits revenue cost costs budget turnover audience'.split(
    ' ',
  ),
);

function countsMany(tokens: Tokens, first: number): boolean {
  for (let i = first - 1; i > first - 8 && i >= 0 && tokens.word(i) !== '.'; i--)
    if (BY_THE_MILLION.has(tokens.lower(i))) return true;
  return false;
}

const isMoneySign = (tokens: Tokens, i: number): boolean =>
  /^(?:\p{Sc}|Rs\.?|USD|EUR|GBP|AUD|CAD|INR|CHF)$/u.test(tokens.word(i));

/** Undoes what binary fractions do to "1.9 trillion". */
const round = (value: number): number => (Number.isSafeInteger(Math.round(value)) ? Number(value.toPrecision(15)) : value);
