import type { FigureKind } from '../quantity.ts';
import { asFigure, asOne } from './single.ts';

/** "2,500 dockers", "twenty new buses", "four thousand". */
export const COUNT: FigureKind = {
  name: 'figure/count',
  about: 'A plain number of things, people or points.',
  read: (phrase) =>
    phrase.other
      ? [asOne(phrase, 'number', null, COUNT.name), asOne(phrase, 'other', null, COUNT.name)]
      : [asFigure(phrase, null, COUNT.name)],
};
