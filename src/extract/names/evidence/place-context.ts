import { AFTER_PLACE, BEFORE_PLACE, STRONG_PLACE_PREPOSITIONS, WEAK_PLACE_PREPOSITIONS } from '../lexicon/context-words.ts';
import { Shape } from '../shapes.ts';
import { type EvidenceRule, isOne, vote } from './evidence.ts';

export const placeContext: EvidenceRule = {
  name: 'names/place-context',
  about: 'The words beside the name speak of a place: "in Springfield", "the city of Springfield", "Springfield residents".',
  own: false,
  vote(c, tokens, shapes) {
    if (isOne(c) && shapes[c.first] === Shape.CAPITALS) return null;
    const before = tokens.lower(c.first - 1);
    if (STRONG_PLACE_PREPOSITIONS.has(before)) return vote('place', 1.5);
    if (before === 'of' && BEFORE_PLACE.has(tokens.lower(c.first - 2))) return vote('place', 2.5);
    if (BEFORE_PLACE.has(before)) return vote('place', 1);
    if (AFTER_PLACE.has(tokens.lower(c.after))) return vote('place', 1.5);
    if (WEAK_PLACE_PREPOSITIONS.has(before)) return vote('place', 0.6);
    return null;
  },
};
