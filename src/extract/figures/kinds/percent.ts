import type { FigureKind } from '../quantity.ts';
import { asFigure, asOne } from './single.ts';

const UNITS: ReadonlySet<string> = new Set(['percent', 'percentage-point', 'basis-point']);

/** "3.5%", "six percent", "15-20%", "half a percent", "two percentage points". */
export const PERCENT: FigureKind = {
  name: 'figure/percent',
  about: 'A share or a change in per cent, percentage points or basis points.',
  read(phrase) {
    const { unit, other, number } = phrase;
    if (unit === null || !UNITS.has(unit)) return null;
    if (other && other.value <= number.value)
      return [asOne(phrase, 'number', unit, PERCENT.name), asOne(phrase, 'other', unit, PERCENT.name)];
    return [asFigure(phrase, unit, PERCENT.name)];
  },
};
