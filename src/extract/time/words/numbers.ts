import { SMALL_NUMBERS, TENS } from '../../../text/number-words.ts';

/** Number words as far as durations need them: "zero hour" is none. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([...SMALL_NUMBERS, ...TENS].filter(([, value]) => value > 0));

/** Words for a number that is not told: X in a duration. */
export const VAGUE: ReadonlySet<string> = new Set(
  'several few many some numerous various countless multiple dozens hundreds thousands scores tens couple'.split(' '),
);

/** Words that may stand between a number and its unit without changing the duration: "six straight days". */
export const FILLERS: ReadonlySet<string> = new Set(
  'straight consecutive full whole long short more additional calendar business trading working successive further other solid entire extra'.split(
    ' ',
  ),
);
