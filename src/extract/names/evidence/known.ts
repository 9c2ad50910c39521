import { isGivenName } from '../given.ts';
import { COUNTRY_OF_NAME } from '../lexicon/countries.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import { type EvidenceRule, isOne, vote, words } from './evidence.ts';

export const known: EvidenceRule = {
  name: 'names/known',
  about: 'The lexicon holds the name, or its head noun says what it is.',
  own: true,
  vote(c, tokens) {
    if (c.type === null) return null;
    const doubtful = isOne(c) && c.rule === 'names/known' && (isGivenName(c.key) || SURNAMES.has(c.key));
    return vote(
      c.type,
      doubtful
        ? COUNTRY_OF_NAME.has(c.key)
          ? 5
          : 2.5
        : c.rule === 'names/place-and-word' || c.rule === 'names/known-and-word'
          ? 2
          : words(c, tokens) > 1
            ? 7
            : 6,
    );
  },
};
