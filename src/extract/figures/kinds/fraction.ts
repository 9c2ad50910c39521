import type { FigureKind } from '../quantity.ts';
import { asFigure } from './single.ts';

/** "two-thirds of the seats", "half of them", "fell by a third". */
export const FRACTION: FigureKind = {
  name: 'figure/fraction',
  about: 'A share told as a fraction; its value lies between 0 and 1.',
  read: (phrase) => (phrase.number.form === 'fraction' ? [asFigure(phrase, null, FRACTION.name)] : null),
};
