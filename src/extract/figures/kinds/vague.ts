import type { FigureKind } from '../quantity.ts';
import { asFigure } from './single.ts';

/** "hundreds of people", "tens of thousands", "several thousand": the value is the least that the words say. */
export const VAGUE_COUNT: FigureKind = {
  name: 'figure/vague',
  about: 'A number left open: its value is the least that the words say, and it is more than that.',
  read: (phrase) => (phrase.number.form === 'vague' ? [asFigure(phrase, null, VAGUE_COUNT.name)] : null),
};
