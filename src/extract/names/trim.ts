import { Kind, type Tokens } from '../../text/tokens.ts';
import { isGivenName } from './given.ts';
import { knownEnd, knownType } from './known.ts';
import { COMMON_WORDS, MONTHS_AND_DAYS, NOT_ACRONYMS, PARTICLES, LEADING_PARTICLES } from './lexicon/common-words.ts';
import { EVERYDAY_WORDS } from './lexicon/everyday-words.ts';
import * as heads from './lexicon/heads.ts';
import { Shape, isCapital } from './shapes.ts';

/** Takes words off the ends that cannot belong to a name; null where nothing is left. */
export function trim(
  tokens: Tokens,
  shapes: Uint8Array,
  first: number,
  after: number,
  initial: (i: number) => boolean,
): [number, number] | null {
  while (first < after) {
    if (tokens.lower(first) === 'the' && after - first > 1) {
      first++;
      continue;
    }
    const known = knownEnd(tokens, first, after);
    if (known > first + 1 || (known === after && !initial(first))) break;
    const word = tokens.lower(first);
    const alone = after - first === 1;
    if (!alone && heads.STORM_PREFIXES.has(word)) break;
    if (alone && tokens.lower(first - 1) === 'the' && !initial(first) && heads.DEFINITE_HEADS.has(word)) break;
    if (
      alone &&
      shapes[first] === Shape.CAPITALS &&
      !NOT_ACRONYMS.has(word) &&
      (tokens.lower(first - 1) === 'the' || tokens.word(first - 1) === '(')
    )
      break;
    if (!isCapital(shapes[first]!) && !beginsParticleName(tokens, first, after)) first++;
    else if (MONTHS_AND_DAYS.has(word) && (alone || !isGivenName(word))) first++;
    else if (shapes[first] === Shape.CAPITALS && NOT_ACRONYMS.has(word)) first++;
    else if (shapes[first] === Shape.CAPITALS && knownType(word) !== null) break;
    else if (shapes[first] === Shape.INITIAL && (alone || word === 'i' || word === 'a')) {
      if (!alone && tokens.word(first).endsWith('.')) break;
      first++;
    } else if (
      COMMON_WORDS.has(word) &&
      (initial(first) || alone) &&
      !(isGivenName(word) && !alone && isCapital(shapes[first + 1] ?? 0))
    ) {
      if (initial(first) && !alone && keepsFirst(tokens, first, after)) break;
      first++;
    } else break;
    while (first < after && tokens.kind[first] === Kind.PUNCTUATION) first++;
  }
  while (
    after > first &&
    (!(isCapital(shapes[after - 1]!) || tokens.kind[after - 1] === Kind.NUMBER || endsSmall(tokens, shapes, after)) ||
      (shapes[after - 1] === Shape.CAPITALS && NOT_ACRONYMS.has(tokens.lower(after - 1)) && !ROMAN.test(tokens.word(after - 1))))
  )
    after--;
  return after > first ? [first, after] : null;
}

const ROMAN = /^[IVX]+$/;

/** "National Health Service said": a common word at the start of a sentence that begins a name with a head noun. */
function keepsFirst(tokens: Tokens, first: number, after: number): boolean {
  const last = tokens.lower(after - 1);
  return (
    (EVERYDAY_WORDS.has(tokens.lower(first)) || heads.PLACE_PREFIXES.has(tokens.lower(first))) &&
    after - first >= 2 &&
    (heads.ORG_HEADS.has(last) || heads.PLACE_HEADS.has(last) || heads.OTHER_HEADS.has(last)) &&
    tokens.gap(first + 1)
  );
}

/** "al-Sadr", "von Brandt": a name that begins with a particle in lower case. */
export const beginsParticleName = (tokens: Tokens, i: number, after: number): boolean =>
  (i + 2 < after && PARTICLES.has(tokens.lower(i)) && tokens.word(i + 1) === '-') ||
  (i + 1 < after && LEADING_PARTICLES.has(tokens.lower(i)));

/** "Lau Ka-fai" ends in a small word behind a hyphen. */
const endsSmall = (tokens: Tokens, shapes: Uint8Array, after: number): boolean =>
  shapes[after - 1] === Shape.LOWER &&
  tokens.word(after - 2) === '-' &&
  !tokens.gap(after - 1) &&
  isCapital(shapes[after - 3] ?? 0);
