import { AFTER_BODY, BEFORE_BODY } from '../lexicon/context-words.ts';
import { type EvidenceRule, vote } from './evidence.ts';

export const bodyContext: EvidenceRule = {
  name: 'names/body-context',
  about: 'The words beside the name speak of a body: "Acme shares", "the carmaker Acme".',
  own: false,
  vote(c, tokens) {
    if (AFTER_BODY.has(tokens.lower(c.after)) && c.title === null) return vote('organization', 1.5);
    if (
      tokens.word(c.first - 1) === ',' &&
      BEFORE_BODY.has(tokens.lower(c.first - 2)) &&
      c.title === null &&
      !AFTER_BODY.has(tokens.lower(c.first - 2))
    )
      return vote('organization', 1);
    return BEFORE_BODY.has(tokens.lower(c.first - 1)) ? vote('organization', 3) : null;
  },
};
