import type { Refusal } from '../quantity.ts';
import type { View } from '../view.ts';

/**
 * "in 2021", "two weeks ago", "at 10:30": what is a time expression is no figure. A length of time that is told in numbers and units is
 * one ("18 months in prison"), beside being a time of type DURATION: its unit is a UCUM code.
 */
export const IN_TIME: Refusal = {
  name: 'figure/not-in-time',
  about: 'No figure lies in a time expression, but for the number of a length of time.',
  refuses(view, { first, after, form }) {
    if (form === 'fraction' && view.tokens.lower(after) === 'of') return false; // three quarters of the seats, not of a year
    if (isLength(view, first, after)) return false;
    return view.timeAt(first) >= 0 || view.timeAt(after - 1) >= 0;
  },
};

/** "18 months", "49.8 seconds": a duration with its number in it; "the past two years" and "a nine-month" are told as times only. */
function isLength({ tokens, timeAt, context }: View, first: number, after: number): boolean {
  const index = timeAt(first);
  const time = context.times[index];
  if (time === undefined || timeAt(after) !== index || time.type !== 'DURATION') return false;
  if (time.symbolic.kind !== 'fixed' || !/^PT?\d/.test(time.symbolic.value)) return false;
  return LENGTHS.has(tokens.lower(after)) && time.start >= tokens.start[first]! - LEAD && !POINTING.has(tokens.lower(first - 1));
}

/** Of "about", "more than" and the like before the number, in UTF-16 units. */
const LEAD = 12;

const LENGTHS: ReadonlySet<string> = new Set(
  'second seconds minute minutes hour hours day days week weeks month months year years decade decades'.split(' '),
);
const POINTING: ReadonlySet<string> = new Set('past last next coming previous first final these those the'.split(' '));
