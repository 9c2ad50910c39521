import type { EntityType } from '../../model/entity.ts';
import type { Tokens } from '../../text/tokens.ts';
import { COUNTRIES, COUNTRY_OF_ADJECTIVE, OTHER_ADJECTIVES } from './lexicon/countries.ts';
import { plainPhrase } from './lexicon/list.ts';
import { ORGANIZATIONS } from './lexicon/organizations.ts';
import { OTHERS } from './lexicon/others.ts';
import { PLACES } from './lexicon/places.ts';

/** Names that the lexicon holds, by their words in lower case, with what they are. */
const KNOWN = new Map<string, EntityType>();
/** First word → the most words of a known name that begins with it. */
const LONGEST_BY_FIRST = new Map<string, number>();

function learn(phrases: Iterable<string>, type: EntityType): void {
  for (const raw of phrases) {
    const phrase = plainPhrase(raw);
    if (!KNOWN.has(phrase)) KNOWN.set(phrase, type);
    const pieces = phrase.split(/[\s&'.-]/);
    const first = phrase.split(/[\s&-]/)[0]!.replace(/'s$/, '');
    LONGEST_BY_FIRST.set(first, Math.max(LONGEST_BY_FIRST.get(first) ?? 0, pieces.length * 2));
  }
}
for (const { names, capitals } of COUNTRIES) {
  learn(names, 'place');
  learn(capitals, 'place');
}
learn(PLACES, 'place');
learn(ORGANIZATIONS, 'organization');
learn(OTHERS, 'other');

export const knownType = (key: string): EntityType | null => KNOWN.get(key) ?? null;

const LONGEST = 10;

/** The end of the longest known name that begins at token `first` and ends by `limit`; `first` where there is none. */
export function knownEnd(tokens: Tokens, first: number, limit: number): number {
  const most = LONGEST_BY_FIRST.get(tokens.lower(first));
  if (most === undefined) return first;
  let key = '';
  let found = first;
  const to = Math.min(limit, first + Math.min(most, LONGEST));
  for (let i = first; i < to; i++) {
    key += i > first && tokens.gap(i) ? ` ${tokens.lower(i)}` : tokens.lower(i);
    if (KNOWN.has(key)) found = i + 1;
  }
  return found;
}

/** The words of a span as names are looked up: lower case, one space where white space stands, straight apostrophes. */
export function keyOf(tokens: Tokens, first: number, after: number): string {
  let key = tokens.lower(first);
  for (let i = first + 1; i < after; i++) key += tokens.gap(i) ? ` ${tokens.lower(i)}` : tokens.lower(i);
  return key;
}

/** "Iraqi", "European": a capital, but no name. */
export const isAdjective = (word: string): boolean => COUNTRY_OF_ADJECTIVE.has(word) || OTHER_ADJECTIVES.has(word);

/** The end of the adjective of nation, region or creed that begins at the token ("South Korean", "Iraqi"); the token where none does. */
export function adjectiveEnd(tokens: Tokens, first: number, limit: number): number {
  if (first + 1 < limit && tokens.gap(first + 1)) {
    const two = `${tokens.lower(first)} ${tokens.lower(first + 1)}`;
    if (
      isAdjective(two) ||
      (knownType(two) === null && DIRECTIONS.has(tokens.lower(first + 1)) && REGIONS.has(tokens.lower(first)))
    )
      return first + 2;
  }
  return isAdjective(tokens.lower(first)) ? first + 1 : first;
}

const DIRECTIONS = new Set([
  'eastern',
  'western',
  'northern',
  'southern',
  'american',
  'asian',
  'african',
  'european',
  'americans',
  'asians',
  'africans',
  'easterners',
  'westerners',
]);
const REGIONS = new Set([
  'middle',
  'far',
  'near',
  'north',
  'south',
  'east',
  'west',
  'central',
  'latin',
  'southeast',
  'northeast',
  'northwest',
  'southwest',
  'sub-saharan',
]);
