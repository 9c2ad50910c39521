import { AGE } from './kinds/age.ts';
import { COUNT } from './kinds/count.ts';
import { FRACTION } from './kinds/fraction.ts';
import { MEASURE } from './kinds/measure.ts';
import { MONEY } from './kinds/money.ts';
import { PERCENT } from './kinds/percent.ts';
import { RANGE } from './kinds/range.ts';
import { RATIO } from './kinds/ratio.ts';
import { SCORE } from './kinds/score.ts';
import { VAGUE_COUNT } from './kinds/vague.ts';
import type { FigureKind, Refusal } from './quantity.ts';
import { CLOCK_OR_DATE } from './refuse/clock-or-date.ts';
import { ENUMERATION } from './refuse/enumeration.ts';
import { GLUED } from './refuse/glued.ts';
import { IDIOM } from './refuse/idiom.ts';
import { IN_BOILERPLATE } from './refuse/in-boilerplate.ts';
import { IN_NAME } from './refuse/in-name.ts';
import { IN_TIME } from './refuse/in-time.ts';
import { ORDINAL } from './refuse/ordinal.ts';
import { PHONE } from './refuse/phone.ts';

/** Why a number is no figure: the first that refuses ends the matter. Cheap ones first; those that ask for tags last. */
export const REFUSALS: readonly Refusal[] = [
  IN_TIME,
  ORDINAL,
  CLOCK_OR_DATE,
  GLUED,
  PHONE,
  ENUMERATION,
  IN_BOILERPLATE,
  IDIOM,
  IN_NAME,
];

/** What a number with its surroundings is: the first kind that reads it makes the figure. */
export const KINDS: readonly FigureKind[] = [MONEY, PERCENT, RATIO, AGE, MEASURE, SCORE, RANGE, FRACTION, VAGUE_COUNT, COUNT];

/** The rules for figures, in the order in which they are tried. */
export const FIGURE_RULES = [...REFUSALS, ...KINDS].map(({ name, about }) => ({ name, about }));
