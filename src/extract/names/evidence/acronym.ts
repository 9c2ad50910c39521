import { Kind } from '../../../text/tokens.ts';
import { COMMON_WORDS, NOT_ACRONYMS } from '../lexicon/common-words.ts';
import { EVERYDAY_WORDS } from '../lexicon/everyday-words.ts';
import { Shape } from '../shapes.ts';
import { type EvidenceRule, isOne, vote } from './evidence.ts';

export const acronym: EvidenceRule = {
  name: 'names/acronym',
  about: 'Capital letters alone are a body’s initials.',
  own: true,
  vote(c, tokens, shapes) {
    if (!isOne(c) || shapes[c.first] !== Shape.CAPITALS || c.type !== null) return null;
    const length = tokens.end[c.first]! - tokens.start[c.first]!;
    if ((EVERYDAY_WORDS.has(c.key) || COMMON_WORDS.has(c.key)) && tokens.lower(c.first - 1) !== 'the') return null;
    const numbered = tokens.word(c.after) === '-' && tokens.kind[c.after + 1] === Kind.NUMBER;
    return length <= 6 && !NOT_ACRONYMS.has(c.key) ? vote(numbered ? 'other' : 'organization', 2) : null;
  },
};
