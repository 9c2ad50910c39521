import { type EvidenceRule, vote } from './evidence.ts';

export const article: EvidenceRule = {
  name: 'names/article',
  about: 'A name behind "the" is no person’s.',
  own: false,
  vote: (c, tokens) => (c.title === null && tokens.lower(c.first - 1) === 'the' ? vote('person', -2.5) : null),
};
