import { knownType } from '../known.ts';
import { type EvidenceRule, vote } from './evidence.ts';

export const placeAfterComma: EvidenceRule = {
  name: 'names/place-after-comma',
  about: 'A name with a known place behind a comma is a place: "Springfield, Ohio".',
  own: false,
  vote(c, tokens) {
    if (tokens.word(c.after) !== ',' || c.title) return null;
    const next = tokens.lower(c.after + 1);
    if (knownType(next) === 'place' && tokens.word(c.after + 2) !== "'s") return vote('place', 2.5);
    const two = `${next} ${tokens.lower(c.after + 2)}`;
    return knownType(two) === 'place' ? vote('place', 2.5) : null;
  },
};
