import { Kind, type Tokens } from '../../text/tokens.ts';
import { readDigits } from './digits.ts';
import {
  DENOMINATORS,
  FRACTION_CHARACTERS,
  LETTER_SCALES,
  SCALES,
  SHORT_SCALES,
  SMALL_NUMBERS,
  TENS,
  VAGUE,
} from './lexicon/number-words.ts';

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

function readDigitNumeral(tokens: Tokens, i: number): Numeral | null {
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
    while (isSpacedGroup(tokens, after)) value = value * 1000 + Number(tokens.word(after++)); // 10 000 with a narrow space
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

/** Scale words behind a number: "million", "hundred thousand", "bn", and single letters where a currency or a noun vouches. */
function withScale(tokens: Tokens, first: number, from: number, value: number, form: 'digits' | 'words'): Numeral {
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

/** "hundreds", "tens of thousands", "hundreds of millions". */
function readVague(tokens: Tokens, i: number): Numeral | null {
  let value = VAGUE.get(tokens.lower(i));
  if (value === undefined) return null;
  let after = i + 1;
  for (let step = 0; step < 2; step++) {
    const factor = tokens.lower(after) === 'of' ? VAGUE.get(tokens.lower(after + 1)) : undefined;
    if (factor === undefined) break;
    value *= factor;
    after += 2;
  }
  const scores = tokens.lower(i) === 'scores' || tokens.lower(i) === 'tens';
  if (scores && after === i + 1 && tokens.lower(after) !== 'of') return null; // "the scores", "tens"
  return { first: i, after, value, form: 'vague', scale: value };
}

/** "two-thirds", "three quarters", "one-fifth", "a third", "half". */
function readFraction(tokens: Tokens, i: number): Numeral | null {
  const first = tokens.lower(i);
  if (first === 'half') return readHalf(tokens, i);
  const counter = SMALL_NUMBERS.get(first);
  if (counter !== undefined && counter > 0 && counter < 10) {
    const at = tokens.word(i + 1) === '-' && !tokens.gap(i + 1) ? i + 2 : i + 1;
    const word = tokens.lower(at);
    const denominator = DENOMINATORS.get(word);
    const plural = word.endsWith('s') || word === 'halves';
    if (denominator === undefined || denominator <= counter || plural !== counter > 1) return null;
    if (counter === 1 && at === i + 1 && tokens.lower(at + 1) !== 'of') return null; // "one third man"
    return scaledFraction(tokens, i, at + 1, counter / denominator);
  }
  const denominator = DENOMINATORS.get(first);
  const before = tokens.lower(i - 1);
  if (denominator === undefined || first.endsWith('s') || (before !== 'a' && before !== 'one')) return null;
  const next = tokens.lower(i + 1);
  const more = next === 'more' || next === 'less' || next === 'fewer';
  if (next === 'of' || more || SHARE_VERBS.has(tokens.lower(i - 2))) return scaledFraction(tokens, i - 1, i + 1, 1 / denominator);
  return null;
}

const SHARE_VERBS: ReadonlySet<string> = new Set(
  'by rose rise risen rises fell fall fallen falls dropped drop drops grew grow grown jumped climbed lost cut gained only nearly almost about over to than'.split(
    ' ',
  ),
);

/** "half a million", "half of", "half the"; not "first half", "half-hour", "half way". */
function readHalf(tokens: Tokens, i: number): Numeral | null {
  const [next, second] = [tokens.lower(i + 1), tokens.lower(i + 2)];
  if ((next === 'a' || next === '-') && SCALES.has(next === '-' && second === 'a' ? tokens.lower(i + 4) : second)) {
    const at = next === '-' && second === 'a' ? i + 4 : i + 2;
    const scale = SCALES.get(tokens.lower(at))!;
    return { first: i, after: at + 1, value: scale / 2, form: 'words', scale };
  }
  if (next === 'a' && /^per(?:cent)?$/.test(second)) return { first: i, after: i + 2, value: 0.5, form: 'words', scale: 1 };
  if (next === 'of' || next === 'the' || HALF_OF.has(next))
    return { first: i, after: i + 1, value: 0.5, form: 'fraction', scale: 1 };
  return null;
}
const HALF_OF: ReadonlySet<string> = new Set('its their his her our all those these that'.split(' '));

/** "a quarter of a million", "three-quarters of a million"; otherwise the fraction itself. */
function scaledFraction(tokens: Tokens, first: number, after: number, value: number): Numeral {
  const scale = tokens.lower(after) === 'of' && tokens.lower(after + 1) === 'a' ? SCALES.get(tokens.lower(after + 2)) : undefined;
  if (scale === undefined) return { first, after, value, form: 'fraction', scale: 1 };
  return { first, after: after + 3, value: value * scale, form: 'words', scale };
}

/** "a dozen", "a hundred", "a few thousand", "several hundred", "a couple of dozen": the numeral takes the article in. */
function readArticle(tokens: Tokens, i: number): Numeral | null {
  if (!SCALES.has(tokens.lower(i))) return null;
  const before = tokens.lower(i - 1);
  const two = tokens.lower(i - 2);
  const spelled = spell(tokens, i, 1);
  if (!spelled) return null;
  if (before === 'few' || before === 'several' || before === 'many') {
    return { ...spelled, first: two === 'a' ? i - 2 : i - 1, form: 'vague', scale: spelled.value };
  }
  if (before === 'couple' || (before === 'of' && two === 'couple')) {
    const couple = before === 'couple' ? i - 1 : i - 2;
    return { ...spelled, first: tokens.lower(couple - 1) === 'a' ? couple - 1 : couple, value: spelled.value * 2 };
  }
  if (before === 'a') return { ...spelled, first: i - 1 };
  return before === 'per' || before === 'the' ? null : spelled;
}

/** Numbers spelled out: "twenty-five", "two hundred and five thousand", "one and a half million". */
function readWords(tokens: Tokens, i: number): Numeral | null {
  const small = readBelowHundred(tokens, i);
  if (!small) return null;
  const [a, b, c] = [tokens.lower(small.after), tokens.lower(small.after + 1), tokens.lower(small.after + 2)];
  if (a === 'and' && b === 'a' && c === 'half') return withScale(tokens, i, small.after + 3, small.value + 0.5, 'words');
  if (a === 'point') {
    const digit = readBelowHundred(tokens, small.after + 1);
    if (digit && digit.value < 10) return withScale(tokens, i, digit.after, small.value + digit.value / 10, 'words');
  }
  return spell(tokens, i, null);
}

const LONGEST_SPELLED = 16;

/**
 * Adds up a spelled number from token i. `given` is the multiplier that stands before ("a" hundred: 1), or null. A group below
 * a thousand is gathered in `group`; a greater scale word closes it, and only smaller ones may follow.
 */
function spell(tokens: Tokens, i: number, given: number | null): Numeral | null {
  let [total, group, trail, closed, after] = [0, given ?? 0, 1, Infinity, i];
  let started = given !== null;
  for (let at = i; at < i + LONGEST_SPELLED;) {
    const hyphen = at > i && tokens.word(at) === '-' && !tokens.gap(at) && !tokens.gap(at + 1);
    const and = at > i && tokens.lower(at) === 'and';
    const from = hyphen || and ? at + 1 : at;
    const small = readBelowHundred(tokens, from);
    const scale = and ? undefined : SCALES.get(tokens.lower(from));
    if (small) {
      const open = group === 0 ? !started || closed < Infinity : group % 100 === 0;
      const joined = !and || (group > 0 && group % 100 === 0) || (group === 0 && closed === 1000);
      if (!open || !joined || (hyphen && group === 0)) break;
      group += small.value;
      [trail, at] = [1, small.after];
      started = true;
    } else if (scale !== undefined && group > 0) {
      if (scale === 12) return { first: i, after: from + 1, value: total + group * 12, form: 'words', scale: 12 };
      if (scale === 100 && group < 100) group *= 100;
      else if (scale > 100 && scale < closed) [total, group, closed] = [total + group * scale, 0, scale];
      else break;
      [trail, at] = [trail * scale, from + 1];
    } else break;
    after = at;
  }
  return after > i ? { first: i, after, value: total + group, form: 'words', scale: trail } : null;
}

function readBelowHundred(tokens: Tokens, i: number): { readonly value: number; readonly after: number } | null {
  const word = tokens.lower(i);
  const small = SMALL_NUMBERS.get(word);
  if (small !== undefined) return { value: small, after: i + 1 };
  const tens = TENS.get(word);
  if (tens === undefined) return null;
  const at = tokens.word(i + 1) === '-' && !tokens.gap(i + 1) && !tokens.gap(i + 2) ? i + 2 : i + 1;
  const ones = SMALL_NUMBERS.get(tokens.lower(at));
  return ones !== undefined && ones > 0 && ones < 10 ? { value: tens + ones, after: at + 1 } : { value: tens, after: i + 1 };
}

/** Undoes what binary fractions do to "1.9 trillion". */
const round = (value: number): number => (Number.isSafeInteger(Math.round(value)) ? Number(value.toPrecision(15)) : value);
