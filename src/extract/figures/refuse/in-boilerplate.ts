import type { Refusal } from '../quantity.ts';

/** What is not the report gives no figures: notices around it, bylines, credits, datelines. */
export const IN_BOILERPLATE: Refusal = {
  name: 'figure/not-in-boilerplate',
  about: 'No figure lies in boilerplate, a byline, a credit or a dateline.',
  refuses({ document, tokens }, { first }) {
    const role = document.partAt(tokens.start[first]!)?.role;
    return role === 'boilerplate' || role === 'byline' || role === 'credit' || role === 'dateline';
  },
};
