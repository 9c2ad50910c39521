import { isGivenName } from '../given.ts';
import { knownType } from '../known.ts';
import { ALSO_WORDS } from '../lexicon/given-names.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import { Shape } from '../shapes.ts';
import { type EvidenceRule, isOne, vote, words } from './evidence.ts';

export const givenName: EvidenceRule = {
  name: 'names/given-name',
  about: 'A first name with another name behind it is a person.',
  own: true,
  vote(c, tokens, shapes) {
    if (c.type !== null && c.rule === 'names/known') return null;
    const first = tokens.lower(c.first);
    if (!isGivenName(first)) {
      if (tokens.word(c.first + 1) === '-' && c.after - c.first > 3 && isGivenName(tokens.lower(c.first + 2)))
        return vote('person', 3);
      return null;
    }
    if (isOne(c)) return ALSO_WORDS.has(first) || knownType(c.key) ? vote('person', 0.5) : vote('person', 2.5);
    if (words(c, tokens) > 5) return null;
    const last = tokens.lower(c.after - 1);
    const sure = SURNAMES.has(last) || shapes[c.first + 1] === Shape.INITIAL || isGivenName(last);
    return vote('person', ALSO_WORDS.has(first) && !sure ? 2.5 : sure ? 6 : 5);
  },
};
