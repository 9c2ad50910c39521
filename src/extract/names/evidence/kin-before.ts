import { KIN } from '../lexicon/role-nouns.ts';
import { type EvidenceRule, vote } from './evidence.ts';

export const kinBefore: EvidenceRule = {
  name: 'names/kin-before',
  about: 'The name stands in apposition to a word for kin: "her eldest niece, Ann,".',
  own: false,
  vote: (c, tokens) => (tokens.word(c.first - 1) === ',' && KIN.has(tokens.lower(c.first - 2)) ? vote('person', 5) : null),
};
