import { type EvidenceRule, isOne, vote } from './evidence.ts';

export const ampersand: EvidenceRule = {
  name: 'names/ampersand',
  about: 'A name with "&" in it is a firm’s: "Quorley & Sons".',
  own: true,
  vote: (c) => (!isOne(c) && c.type === null && c.key.includes(' & ') ? vote('organization', 4) : null),
};
