import { PARTICLES } from '../lexicon/common-words.ts';
import { type EvidenceRule, vote } from './evidence.ts';

export const particle: EvidenceRule = {
  name: 'names/particle',
  about: 'A particle such as al-, von or bin inside the words makes them a person’s name.',
  own: true,
  vote(c, tokens) {
    if (c.type !== null) return null;
    for (let i = c.first; i < c.after - 1; i++) {
      const word = tokens.lower(i);
      if (PARTICLES.has(word) && word.length > 1 && (i > c.first || tokens.word(i + 1) === '-') && word !== 'la' && word !== 'el')
        return vote('person', 2);
    }
    return null;
  },
};
