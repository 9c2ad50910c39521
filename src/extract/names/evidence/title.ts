import { type EvidenceRule, vote } from './evidence.ts';

export const title: EvidenceRule = {
  name: 'names/title',
  about: 'A name behind a title, rank or office is a person.',
  own: false,
  vote: (c) => (c.title ? vote('person', 10) : null),
};
