import { KIN } from '../lexicon/role-nouns.ts';
import { type EvidenceRule, vote } from './evidence.ts';

export const kin: EvidenceRule = {
  name: 'names/kin',
  about: 'Who has a wife, a son or a mother is a person.',
  own: false,
  vote: (c, tokens) => (tokens.lower(c.after) === "'s" && KIN.has(tokens.lower(c.after + 1)) ? vote('person', 2.5) : null),
};
