import type { FigureKind } from '../quantity.ts';

/** "one in five", "two out of three", "9 out of 10": the value is the share. */
export const RATIO: FigureKind = {
  name: 'figure/ratio',
  about: 'A share told as so many in, or out of, so many.',
  read(phrase) {
    const { joint, number, other } = phrase;
    if (!other || (joint !== 'in' && joint !== 'out of')) return null;
    return [{ phrase, value: number.value / other.value, max: null, unit: null, qualifier: null, rule: RATIO.name }];
  },
};
