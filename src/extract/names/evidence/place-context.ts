import {
  AFTER_PLACE,
  BEFORE_PLACE,
  PLACE_NOUNS,
  STRONG_PLACE_PREPOSITIONS,
  WEAK_PLACE_PREPOSITIONS,
} from '../lexicon/context-words.ts';
import type { Tokens } from '../../../text/tokens.ts';
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
    if (isPlaceByApposition(tokens, c.after)) return vote('place', 3);
    if (WEAK_PLACE_PREPOSITIONS.has(before)) return vote('place', 0.6);
    return null;
  },
};

/** Words of an apposition that are read. */
const REACH = 5;
const BEHIND = new Set([',', '.', ';', 'of', 'in', 'where', 'about', 'near', 'with', 'on']);

/** ", the regional capital,", ", a village near …": not ", a city councillor". */
function isPlaceByApposition(tokens: Tokens, comma: number): boolean {
  if (tokens.word(comma) !== ',' || !/^(?:a|an|the)$/.test(tokens.lower(comma + 1))) return false;
  for (let i = comma + 2; i < comma + 2 + REACH; i++) {
    if (PLACE_NOUNS.has(tokens.lower(i)) && BEHIND.has(tokens.lower(i + 1))) return true;
    if (BEHIND.has(tokens.lower(i))) return false;
  }
  return false;
}
