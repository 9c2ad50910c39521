import type { Refusal } from '../quantity.ts';

const ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 's']);

/** "4th", "the 21st", "the 90s": ranks and decades, no amounts. */
export const ORDINAL: Refusal = {
  name: 'figure/not-ordinal',
  about: 'An ordinal tells a place in an order, not how many.',
  refuses({ tokens }, { after, form }) {
    if (form !== 'digits') return false;
    const ending = tokens.lower(after);
    if (tokens.gap(after)) return ending === 'th' || ending === 'nd';
    if (ending === "'" || ending === '’') return tokens.lower(after + 1) === 's' && !tokens.gap(after + 1);
    return ENDINGS.has(ending) && !(ending === 's' && tokens.word(after - 1).includes('.'));
  },
};
