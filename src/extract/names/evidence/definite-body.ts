import { DEFINITE_HEADS } from '../lexicon/heads.ts';
import { type EvidenceRule, isOne, vote } from './evidence.ts';

export const definiteBody: EvidenceRule = {
  name: 'names/definite-body',
  about: 'A noun for a body with "the" and a capital is one body in particular: "the League".',
  own: false,
  vote: (c, tokens) =>
    isOne(c) && !c.initial && DEFINITE_HEADS.has(c.key) && tokens.lower(c.first - 1) === 'the' ? vote('organization', 2) : null,
};
