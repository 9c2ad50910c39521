import type { Tokens } from '../../../text/tokens.ts';
import { SCALES, SMALL_NUMBERS } from '../../../text/number-words.ts';
import { DENOMINATORS } from '../lexicon/number-words.ts';
import type { Numeral } from '../numeral.ts';

/** "two-thirds", "three quarters", "one-fifth", "a third", "half". */
export function readFraction(tokens: Tokens, i: number): Numeral | null {
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
