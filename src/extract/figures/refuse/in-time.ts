import type { Refusal } from '../quantity.ts';

/** "in 2021", "two weeks ago", "at 10:30": what is a time expression is no figure. */
export const IN_TIME: Refusal = {
  name: 'figure/not-in-time',
  about: 'No figure lies in a time expression.',
  refuses: (view, { first, after }) => view.timeAt(first) >= 0 || view.timeAt(after - 1) >= 0,
};
