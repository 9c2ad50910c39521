import type { FigureKind } from '../quantity.ts';
import { asFigure, asOne } from './single.ts';

/** "1,200 sq km", "37C", "4.5-inch", "5ft": the unit is a UCUM code. */
export const MEASURE: FigureKind = {
  name: 'figure/measure',
  about: 'A length, area, volume, weight, temperature, power or other measure with its unit.',
  read(phrase) {
    const { unit, other, number } = phrase;
    if (unit === null) return null;
    if (other && other.value <= number.value)
      return [asOne(phrase, 'number', unit, MEASURE.name), asOne(phrase, 'other', unit, MEASURE.name)];
    return [asFigure(phrase, unit, MEASURE.name)];
  },
};
