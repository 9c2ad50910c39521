import type { FigureKind } from '../quantity.ts';
import { asFigure, asOne } from './single.ts';

/** "$1.9tn", "£3bn", "Rs 500 crore", "9.9 billion yuan": the unit is the ISO 4217 code. */
export const MONEY: FigureKind = {
  name: 'figure/money',
  about: 'A sum of money: a currency sign, code or word beside the number.',
  read(phrase) {
    if (phrase.currency === null) return null;
    const { other, number } = phrase;
    if (other && other.value <= number.value)
      return [asOne(phrase, 'number', phrase.currency, MONEY.name), asOne(phrase, 'other', phrase.currency, MONEY.name)];
    return [asFigure(phrase, phrase.currency, MONEY.name)];
  },
};
