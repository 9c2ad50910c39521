import type { Refusal } from '../quantity.ts';

/** "in 2021", "two weeks ago", "at 10:30": what is a time expression is no figure. */
export const IN_TIME: Refusal = {
  name: 'figure/not-in-time',
  about: 'No figure lies in a time expression.',
  refuses(view, { first, after, form }) {
    if (form === 'fraction' && view.tokens.lower(after) === 'of') return false; // three quarters of the seats, not of a year
    return view.timeAt(first) >= 0 || view.timeAt(after - 1) >= 0;
  },
};
