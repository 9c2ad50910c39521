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
    found.push(...quantities);
    i = Math.max(i, phrase.after - 1);
  }
  return found;
}

/** "737-800", "555-0134": what hangs on a number that is no figure is none either. */
const isTail = (tokens: Tokens, i: number): boolean =>
  /^[-–/:.]$/.test(tokens.word(i + 1)) && !tokens.gap(i + 1) && !tokens.gap(i + 2) && tokens.kind[i + 2] === Kind.NUMBER;

const isRefused = (view: View, number: Numeral): boolean => REFUSALS.some((rule) => rule.refuses(view, number));
