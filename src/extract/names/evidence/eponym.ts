import { knownType } from '../known.ts';
import { type EvidenceRule, isOne, vote } from './evidence.ts';

export const eponym: EvidenceRule = {
  name: 'names/eponym',
  about: 'Who has an administration or a presidency named for them is a person: "the Doe administration".',
  own: false,
  vote(c, tokens) {
    if (!EPONYMOUS.has(tokens.lower(c.after)) || !isOne(c) || knownType(c.key) !== null) return null;
    return vote('person', 5);
  },
};
/** What is named for the person who leads it. */
const EPONYMOUS = new Set([
  'administration',
  'presidency',
  'premiership',
  'campaign',
  'era',
  'doctrine',
  'years',
  'cabinet',
  'camp',
]);
