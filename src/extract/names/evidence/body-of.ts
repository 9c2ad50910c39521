import { BODY_OF, MEMBERSHIP } from '../lexicon/context-words.ts';
import { type EvidenceRule, vote } from './evidence.ts';

const TIES = new Set(['of', 'in', 'at', 'with', 'for', 'to', 'by']);

export const bodyOf: EvidenceRule = {
  name: 'names/body-of',
  about:
    'A noun that only bodies have stands before "of" and the name: "shares of Acme", "a unit of Acme", "analyst at Acme", "signed with Acme".',
  own: false,
  vote(c, tokens) {
    if (c.title !== null || !TIES.has(tokens.lower(c.first - 1))) return null;
    const ties = BODY_OF.get(tokens.lower(c.first - 2));
    if (ties?.has(tokens.lower(c.first - 1))) return vote('organization', 2.5);
    return MEMBERSHIP.get(tokens.lower(c.first - 2))?.has(tokens.lower(c.first - 1)) ? vote('organization', 1.5) : null;
  },
};
