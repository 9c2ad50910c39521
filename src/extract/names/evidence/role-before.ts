import { ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import { type EvidenceRule, vote } from './evidence.ts';

export const roleBefore: EvidenceRule = {
  name: 'names/role-before',
  about: 'A noun for what a person is stands directly before the name: "spokeswoman Jane Roe".',
  own: false,
  vote(c, tokens) {
    return ROLE_NOUNS.has(tokens.lower(c.first - 1)) ? vote('person', 5) : null;
  },
};
