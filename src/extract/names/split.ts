import type { EntityType } from '../../model/entity.ts';
import { Kind, type Tokens } from '../../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { isGivenName } from './given.ts';
import { adjectiveEnd, isAdjective, keyOf, knownEnd, knownType } from './known.ts';
import { ALSO_WORDS, EITHER } from './lexicon/given-names.ts';
import * as heads from './lexicon/heads.ts';
import { SURNAMES } from './lexicon/surnames.ts';
import { Shape } from './shapes.ts';

/** A name cut out of a piece, with what its own words say it is. */
export type Part = Pick<Candidate, 'first' | 'after' | 'type' | 'rule'>;

/** What a piece without titles names: all of it one thing, or a place or nation before somebody else's name. */
export function split(tokens: Tokens, shapes: Uint8Array, first: number, after: number): Part[] {
  const whole = (type: EntityType | null, rule: string): Part[] => [{ first, after, type, rule }];
  const known = knownEnd(tokens, first, after);
  if (known === after) return whole(knownType(keyOf(tokens, first, after)), 'names/known');
  const byHead = headType(tokens, shapes, first, after);
  if (byHead) {
    // "Iraqi Prime Minister" has gone by now; "Iraqi War", "British Embassy": the adjective belongs to a body's name
    return whole(byHead.type, byHead.rule);
  }
  const adjective = adjectiveEnd(tokens, first, after);
  if (adjective === after) return [];
  if (adjective > first && tokens.gap(adjective)) return split(tokens, shapes, adjective, after);
  if (known > first && known < after && tokens.gap(known)) return afterKnown(tokens, shapes, first, known, after);
  // "Disney Jane Roe", "Libertarian John Doe": a first name in the second place begins the person's name
  const next = tokens.lower(first + 1);
  if (
    after - first >= 3 &&
    shapes[first] === Shape.CAPITAL &&
    !isGivenName(tokens.lower(first)) &&
    isGivenName(next) &&
    !ALSO_WORDS.has(next) &&
    !EITHER.has(next) &&
    tokens.gap(first + 1) &&
    shapes[first + 2] === Shape.CAPITAL
  )
    return [{ first, after: first + 1, type: null, rule: 'names/capitals' }, ...split(tokens, shapes, first + 1, after)];
  if (HAS_DIGIT.test(tokens.word(after - 1))) return whole('other', 'names/model');
  return whole(null, 'names/capitals');
}

/** A known name with more words behind it: "London Heathrow", "Paris Jane Roe", "Acme Computer", "Boeing 787". */
function afterKnown(tokens: Tokens, shapes: Uint8Array, first: number, known: number, after: number): Part[] {
  const type = knownType(keyOf(tokens, first, known));
  const head: Part = { first, after: known, type, rule: 'names/known' };
  const whole = (of: EntityType | null, rule: string): Part[] => [{ first, after, type: of, rule }];
  const next = tokens.lower(known);
  const model = tokens.kind[after - 1] === Kind.NUMBER || HAS_DIGIT.test(tokens.word(after - 1));
  const given = isGivenName(tokens.lower(first));
  if (type === 'other') return whole('other', 'names/known-and-word');
  if ((isGivenName(next) && !ALSO_WORDS.has(next) && !given) || isAdjective(next))
    return [head, ...split(tokens, shapes, known, after)];
  if (model) return whole('other', 'names/model');
  const rest = knownEnd(tokens, known, after);
  if (rest === after && knownType(keyOf(tokens, known, after)) === type && type === 'place') return whole('place', 'names/known');
  if (rest === after && knownType(keyOf(tokens, known, after)) === 'other')
    return [head, { first: known, after, type: 'other', rule: 'names/known' }];
  if (type === 'place' && !given) {
    // "Tampa River Cats": a team
    if (after - known >= 2 && /[^su]s$/.test(tokens.lower(after - 1))) return whole('organization', 'names/place-and-word');
    if (after - known >= 2) return [head, ...split(tokens, shapes, known, after)];
    return whole('organization', 'names/place-and-word');
  }
  if (type === 'organization') return next === 'flight' ? [head] : whole('organization', 'names/known-and-word');
  return whole(null, 'names/capitals');
}

const HAS_DIGIT = /^(?=.*\d)(?=.*[A-Za-z])/;

/** What the head noun says; null where there is none, or where the words are rather a person's name. */
function headType(tokens: Tokens, shapes: Uint8Array, first: number, after: number): { type: EntityType; rule: string } | null {
  const last = tokens.lower(after - 1);
  const start = tokens.lower(first);
  let of = first + 1;
  while (of < after && tokens.lower(of) !== 'of' && tokens.lower(of) !== 'for' && tokens.lower(of) !== 'on') of++;
  if (of < after) {
    const head = tokens.lower(of - 1);
    if (heads.ORG_HEADS_FIRST.has(head)) return { type: 'organization', rule: 'names/body-of' };
    if (heads.PLACE_HEADS_FIRST.has(head)) return { type: 'place', rule: 'names/place-of' };
    if (heads.OTHER_HEADS.has(head)) return { type: 'other', rule: 'names/thing-of' };
  }
  if (after - first < 2) return null;
  const personal =
    isGivenName(start) &&
    after - first <= 3 &&
    (SURNAMES.has(last) || (after - first === 3 && tokens.word(first + 1).endsWith('.')));
  if (personal) return null;
  if (after - first === 2 && isGivenName(start) && !ALSO_WORDS.has(start) && heads.SURNAME_LIKE.has(last)) return null;
  if (
    heads.DIRECTIONS.has(start) &&
    knownEnd(tokens, first + 1, after) === after &&
    knownType(keyOf(tokens, first + 1, after)) === 'place'
  )
    return { type: 'place', rule: 'names/place-prefix' };
  if (VENUES.has(tokens.lower(after - 2)) && (last === 'center' || last === 'centre'))
    return { type: 'place', rule: 'names/place-head' };
  if (heads.ORG_HEADS.has(last)) return { type: 'organization', rule: 'names/body-head' };
  if (heads.OTHER_PREFIXES.has(start) && !isGivenName(start)) return { type: 'other', rule: 'names/thing-prefix' };
  if (heads.OTHER_HEADS.has(last)) return { type: 'other', rule: 'names/thing-head' };
  if (heads.PLACE_HEADS.has(last)) return { type: 'place', rule: 'names/place-head' };
  if (heads.PLACE_STRONG_PREFIXES.has(start) && shapes[first] === Shape.CAPITAL)
    return { type: 'place', rule: 'names/place-prefix' };
  return null;
}

/** What makes a centre a venue: "Space Center", "Convention Centre". */
const VENUES = new Set([
  'space',
  'convention',
  'shopping',
  'civic',
  'conference',
  'town',
  'towne',
  'visitor',
  'arts',
  'sports',
  'exhibition',
  'science',
  'detention',
  'leisure',
  'trade',
]);
