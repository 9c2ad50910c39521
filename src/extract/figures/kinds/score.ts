import { VOTE_WORDS } from '../phrase.ts';
import type { FigureKind } from '../quantity.ts';
import { asOne } from './single.ts';

/** How many tokens before and behind a word of voting or playing may stand. */
const REACH = 6;

/** "voted 52-35", "won 3-2", "a 7-2 decision": two figures. A pair that falls can be nothing else. */
export const SCORE: FigureKind = {
  name: 'figure/score',
  about: 'A score or the count of a vote: two numbers, one for each side.',
  read(phrase, { tokens }) {
    const { joint, number, other, unit, first, after } = phrase;
    if (!other || unit !== null || (joint !== '-' && joint !== 'to')) return null;
    let told = other.value <= number.value;
    for (let i = first - REACH; i < after + 3 && !told; i++) told = VOTE_WORDS.has(tokens.lower(i)) && (i < first || i >= after);
    if (!told || !Number.isInteger(number.value) || !Number.isInteger(other.value)) return null;
    return [asOne(phrase, 'number', null, SCORE.name), asOne(phrase, 'other', null, SCORE.name)];
  },
};
