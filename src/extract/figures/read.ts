import { Kind, type Tokens } from '../../text/tokens.ts';
import { mayBegin, readNumeral, type Numeral } from './numeral.ts';
import { readPhrase } from './phrase.ts';
import type { Quantity } from './quantity.ts';
import { KINDS, REFUSALS } from './rules.ts';
import type { View } from './view.ts';

/** Every figure of the text as value, unit and form, in order. One pass; looks a bounded way around each number. */
export function readQuantities(view: View): Quantity[] {
  const { tokens } = view;
  const found: Quantity[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!mayBegin(tokens, i)) continue;
    const number = readNumeral(tokens, i);
    if (!number) continue;
    const phrase = isRefused(view, number) ? null : readPhrase(tokens, number);
    i = Math.max(i, number.after - 1);
    if (!phrase) {
      while (isTail(tokens, i)) i += 2;
      continue;
    }
    const kind = KINDS.find((one) => one.read(phrase, view));
    const quantities = kind?.read(phrase, view) ?? [];
    for (const quantity of quantities) {
      const last = found.at(-1);
      const pair = last && sharedUnit(tokens, last, quantity);
      if (pair) found.splice(-1, 1, ...pair);
      else found.push(quantity);
    }
    i = Math.max(i, phrase.after - 1);
  }
  return found;
}

/** "from 500 to 350 million pounds", "to 3.2 trillion yen from 2.1 trillion": what one says of its unit holds for both. */
function sharedUnit(tokens: Tokens, a: Quantity, b: Quantity): readonly [Quantity, Quantity] | null {
  if (b.phrase.first - a.phrase.after > 3) return null;
  const [before, between] = [tokens.lower(a.phrase.first - 1), tokens.lower(a.phrase.after)];
  if (before === 'from' && between === 'to' && a.unit === null && b.unit !== null && a.max === null) {
    const factor = a.phrase.number.scale === 1 && a.value < 1000 ? b.phrase.number.scale : 1;
    return [{ ...a, unit: b.unit, value: Number((a.value * factor).toPrecision(15)), rule: b.rule }, b];
  }
  const isMoney = a.unit !== null && /^[A-Z]{3}$/.test(a.unit);
  if (between === 'from' && isMoney && b.unit === null && b.phrase.number.scale >= 1e6)
    return [a, { ...b, unit: a.unit, rule: a.rule }];
  return null;
}

/** "737-800", "555-0134": what hangs on a number that is no figure is none either. */
const isTail = (tokens: Tokens, i: number): boolean =>
  /^[-–/:.]$/.test(tokens.word(i + 1)) && !tokens.gap(i + 1) && !tokens.gap(i + 2) && tokens.kind[i + 2] === Kind.NUMBER;

const isRefused = (view: View, number: Numeral): boolean => REFUSALS.some((rule) => rule.refuses(view, number));
