import type { Tokens } from '../../../text/tokens.ts';
import { SCALES, SMALL_NUMBERS, TENS } from '../../../text/number-words.ts';
import type { Numeral } from '../numeral.ts';
import { withScale } from './scale.ts';

/** "a dozen", "a hundred", "a few thousand", "several hundred", "a couple of dozen": the numeral takes the article in. */
export function readArticle(tokens: Tokens, i: number): Numeral | null {
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
export function readWords(tokens: Tokens, i: number): Numeral | null {
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
