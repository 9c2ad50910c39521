import { VOTE_WORDS } from '../phrase.ts';
import type { FigureKind } from '../quantity.ts';
import { Kind, type Tokens } from '../../../text/tokens.ts';
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
    // "6-3, 7-5": sets and games of one match count nothing by themselves.
    if (isPair(tokens, after + 1, [',', 'and']) || isPair(tokens, first - 4, [','], first - 1)) return [];
    return [asOne(phrase, 'number', null, SCORE.name), asOne(phrase, 'other', null, SCORE.name)];
  },
};

/** Another pair, parted from this one by a comma: the pair begins at token `at`, what parts them is token `link`. */
const isPair = (tokens: Tokens, at: number, links: readonly string[], link = at - 1): boolean =>
  at >= 0 &&
  links.includes(tokens.lower(link)) &&
  tokens.kind[at] === Kind.NUMBER &&
  /^[-–]$/.test(tokens.word(at + 1)) &&
  !tokens.gap(at + 1) &&
  tokens.kind[at + 2] === Kind.NUMBER;
