import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import { type EvidenceRule, isOne, vote, words } from './evidence.ts';

export const surname: EvidenceRule = {
  name: 'names/surname',
  about: 'A frequent family name is a person’s.',
  own: true,
  vote(c, tokens) {
    if (c.type !== null && c.rule === 'names/known') return null;
    if (
      !SURNAMES.has(tokens.lower(c.after - 1)) &&
      !(words(c, tokens) > 1 && words(c, tokens) < 4 && SURNAMES.has(tokens.lower(c.first)))
    )
      return null;
    return isOne(c)
      ? vote('person', COMMON_WORDS.has(c.key) || c.initial ? 0.8 : 1.5)
      : words(c, tokens) <= 3
        ? vote('person', 3)
        : null;
  },
};
