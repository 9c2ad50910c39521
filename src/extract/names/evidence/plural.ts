import { EVERYDAY_WORDS } from '../lexicon/everyday-words.ts';
import { Shape } from '../shapes.ts';
import { type EvidenceRule, vote } from './evidence.ts';

export const plural: EvidenceRule = {
  name: 'names/plural',
  about:
    'A plural with "the" and a capital is rather a team, a band or another body, where its context agrees: "the Vandrels announced".',
  own: false,
  vote(c, tokens, shapes) {
    if (c.type !== null || c.initial || tokens.lower(c.first - 1) !== 'the' || shapes[c.after - 1] !== Shape.CAPITAL) return null;
    const last = tokens.lower(c.after - 1);
    return last.length > 4 && last.endsWith('s') && !/(?:ss|us|is)$/.test(last) && !EVERYDAY_WORDS.has(last)
      ? vote('organization', 0.5)
      : null;
  },
};
