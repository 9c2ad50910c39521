import type { FigureKind } from '../quantity.ts';
import { asFigure } from './single.ts';

/** "200-250 seats", "between three and seven", "two or three". */
export const RANGE: FigureKind = {
  name: 'figure/range',
  about: 'A count between two numbers.',
  read: (phrase) => (phrase.other && phrase.other.value > phrase.number.value ? [asFigure(phrase, null, RANGE.name)] : null),
};
