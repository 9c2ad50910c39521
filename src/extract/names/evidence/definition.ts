import { Kind, type Tokens } from '../../../text/tokens.ts';
import { COLLECTIVES } from '../lexicon/collectives.ts';
import { BEFORE_BODY, MAKERS } from '../lexicon/context-words.ts';
import { ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import { type EvidenceRule, vote } from './evidence.ts';

/** Words of the definition that are read. */
const REACH = 7;
const IS = new Set(['is', 'was', 'are', 'were']);

export const definition: EvidenceRule = {
  name: 'names/definition',
  about: 'What follows the name says that it is a body: ", a software company", ", a maker of pens", "is a Norwegian bank".',
  own: false,
  vote(c, tokens) {
    if (c.title !== null) return null;
    const mark = tokens.word(c.after);
    const at = mark === ',' || IS.has(tokens.lower(c.after)) ? c.after + 1 : -1;
    if (at < 0 || !/^(?:a|an|the|one)$/.test(tokens.lower(at))) return null;
    return definesBody(tokens, at + 1) ? vote('organization', 3.5) : null;
  },
};

/** Whether the first noun for a body or person is one for a body, and nothing behind it makes it another's: "a bank robber". */
function definesBody(tokens: Tokens, from: number): boolean {
  for (let i = from; i < from + REACH && i < tokens.length; i++) {
    const word = tokens.lower(i);
    if (ROLE_NOUNS.has(word) || (tokens.kind[i] === Kind.PUNCTUATION && word !== '-')) return false;
    const next = tokens.lower(i + 1);
    if (MAKERS.has(word)) return next === 'of';
    if (word === 'of' || word === 'in' || word === 'who') return false;
    if (BEFORE_BODY.has(word) || COLLECTIVES.has(word))
      return tokens.kind[i + 1] !== Kind.WORD || /^(?:of|in|based|that|which|with|for|from|and|owned|founded|at|by)$/.test(next);
  }
  return false;
}
