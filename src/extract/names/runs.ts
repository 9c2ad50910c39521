import { Kind, type Tokens } from '../../text/tokens.ts';
import { isGivenName } from './given.ts';
import { knownEnd } from './known.ts';
import { CONJOINED } from './lexicon/conjoined.ts';
import { COMMON_WORDS, LEADING_PARTICLES, PARTICLES } from './lexicon/common-words.ts';
import { Shape, isCapital } from './shapes.ts';

/** Tokens first … after, half-open: capitalised words with what may join them into one name. */
export interface Run {
  readonly first: number;
  readonly after: number;
}

/** No name is longer; a longer run of capitals is read as several, so that work on a run stays bounded. */
const LONGEST_RUN = 60;
const LINKS = new Set(['of', 'for', 'and', 'the', 'on', 'de', 'di']);
const LONGEST_LINK = 3;

/**
 * The runs of capitalised words of a sentence, with hyphens, ampersands, particles and small words between them. What is joined by a
 * small word is only a proposal: segments.ts cuts it where nothing licenses it. O(sentence).
 */
export function findRuns(tokens: Tokens, shapes: Uint8Array, first: number, after: number): Run[] {
  const runs: Run[] = [];
  for (let i = first; i < after; i++) {
    if (!isCapital(shapes[i]!) || isNoName(tokens, i)) continue;
    const start = leadingParticle(tokens, shapes, first, i);
    let end = i + 1;
    for (;;) {
      const next = continues(tokens, shapes, end, after);
      if (next === end || next - start > LONGEST_RUN) break;
      end = next;
    }
    // "Standard & Poor's": the possessive belongs to a name that is known with it
    if (end < after && tokens.lower(end) === "'s" && knownEnd(tokens, start, end + 1) === end + 1) end++;
    end = withNumber(tokens, end, after);
    runs.push({ first: start, after: end });
    i = end - 1;
  }
  return runs;
}

/** "US$20", "3G", "pro-Riga": capitals that are part of a number, a currency or an adjective. */
function isNoName(tokens: Tokens, i: number): boolean {
  const next = tokens.word(i + 1);
  if (!tokens.gap(i + 1) && (next === '$' || next === '£' || next === '€' || next === '¥')) return true;
  if (tokens.gap(i) || i === 0) return false;
  if (tokens.kind[i - 1] === Kind.NUMBER) return true;
  return tokens.word(i - 1) === '-' && !tokens.gap(i - 1) && PREFIXES.has(tokens.lower(i - 2));
}

const PREFIXES = new Set(['pro', 'anti', 'non', 'pre', 'post', 'mid', 'trans', 'ex']);

/** "Boeing 787", "Route 66": a number of up to four digits behind a name, unless it counts or dates what comes next. */
function withNumber(tokens: Tokens, at: number, limit: number): number {
  if (at >= limit || tokens.kind[at] !== Kind.NUMBER || !tokens.gap(at)) return at;
  const number = tokens.word(at);
  if (
    number.length > 4 ||
    !/^\d+$/.test(number) ||
    (number.length === 4 && (number[0] === '1' || number[0] === '2')) ||
    number.length < 2
  )
    return at;
  const next = tokens.lower(at + 1);
  if (
    next === '%' ||
    next === 'percent' ||
    next === 'per' ||
    next === '-' ||
    next === '–' ||
    next === ':' ||
    next === 'million' ||
    next === 'billion'
  )
    return at;
  return knownEnd(tokens, at - 1, at) === at || knownEnd(tokens, at - 1, at + 1) === at + 1 ? at + 1 : at;
}

/** "al-Sadr": the particle belongs to the name, though it is written small. */
function leadingParticle(tokens: Tokens, shapes: Uint8Array, first: number, i: number): number {
  let from = i;
  if (i - 2 >= first && tokens.word(i - 1) === '-' && !tokens.gap(i) && !tokens.gap(i - 1) && shapes[i - 2] === Shape.LOWER)
    if (PARTICLES.has(tokens.lower(i - 2)) && tokens.lower(i - 2).length <= 3) from = i - 2;
  while (from - 1 >= first && shapes[from - 1] === Shape.LOWER && LEADING_PARTICLES.has(tokens.lower(from - 1))) from--;
  return from;
}

/** The token behind the next capitalised word that belongs to the run, or `at` where the run ends. */
function continues(tokens: Tokens, shapes: Uint8Array, at: number, limit: number): number {
  if (at >= limit) return at;
  const word = tokens.word(at);
  if (isCapital(shapes[at]!)) {
    // After a stop that is no part of an abbreviation there is no way here: the stop would be a token.
    return at + 1;
  }
  if ((word === "'" || word === '’') && CONJOINED.has(tokens.lower(at - 1)) && isCapital(shapes[at + 1] ?? 0) && at + 1 < limit)
    return at + 2;
  if (tokens.kind[at] === Kind.PUNCTUATION) return acrossMark(tokens, shapes, at, limit, word);
  if (tokens.kind[at] === Kind.NUMBER) return at;
  const lower = tokens.lower(at);
  if (lower === "'s" || lower === "'")
    return CONJOINED.has(tokens.lower(at - 1)) && isCapital(shapes[at + 1] ?? 0) && at + 1 < limit ? at + 2 : at;
  if (!(LINKS.has(lower) || PARTICLES.has(lower))) return at;
  let next = at;
  while (next < limit && next - at < LONGEST_LINK && !isCapital(shapes[next]!)) {
    const link = tokens.lower(next);
    if (!(LINKS.has(link) || PARTICLES.has(link) || (link === '-' && !tokens.gap(next)))) return at;
    next++;
  }
  return next < limit && isCapital(shapes[next]!) ? next + 1 : at;
}

function acrossMark(tokens: Tokens, shapes: Uint8Array, at: number, limit: number, word: string): number {
  if (at + 1 >= limit) return at;
  if (OPENING.has(word) && tokens.gap(at)) return acrossNickname(tokens, shapes, at, limit);
  if (word === '&') return isCapital(shapes[at + 1]!) ? at + 2 : at;
  if (word === '-' && !tokens.gap(at) && !tokens.gap(at + 1)) {
    if (isCapital(shapes[at + 1]!)) return at + 2;
    // "Lau Ka-fai": the second half of a given name of East Asia is written small
    const small = tokens.lower(at + 1);
    if (
      shapes[at + 1] === Shape.LOWER &&
      isCapital(shapes[at - 2] ?? 0) &&
      tokens.gap(at - 1) &&
      small.length <= 5 &&
      !/(?:ed|..ing|led|run|wide|born|style|type|like|free|made|era|old|time|based|held)$/.test(small) &&
      !COMMON_WORDS.has(small) &&
      shapes[at - 1] === Shape.CAPITAL &&
      tokens.end[at - 1]! - tokens.start[at - 1]! <= 6
    )
      return at + 2;
    // "Tora-al-Din": a particle between hyphens
    const inner = tokens.lower(at + 1);
    if (PARTICLES.has(inner) && tokens.word(at + 2) === '-' && isCapital(shapes[at + 3] ?? 0) && at + 3 < limit) return at + 4;
    return at;
  }
  if (word === ',' && isPartnerList(tokens, shapes, at, limit)) return at + 2;
  if (word === ',' && SUFFIXES.has(tokens.lower(at + 1)) && isCapital(shapes[at + 1]!)) return at + 2;
  if (word === '.' && shapes[at - 1] === Shape.INITIAL && !tokens.gap(at) && isCapital(shapes[at + 1]!)) return at + 2;
  if (
    word === '/' &&
    !tokens.gap(at) &&
    !tokens.gap(at + 1) &&
    shapes[at + 1] === Shape.CAPITALS &&
    shapes[at - 1] === Shape.CAPITALS
  )
    return tokens.lower(at - 1) === 'ac' ? at + 2 : at;
  if (word === '/' && tokens.lower(at - 1) === 'a' && tokens.lower(at + 1) === 's' && !tokens.gap(at + 1)) return at + 2;
  return at;
}

/** More partners than this are a list of something else. */
const MOST_PARTNERS = 4;

/** "Vane, Roe & Weston": last names by themselves, apart by commas, the last of them behind "&". `at` is a comma. */
function isPartnerList(tokens: Tokens, shapes: Uint8Array, at: number, limit: number): boolean {
  if (tokens.word(at - 2) === ',' ? false : isCapital(shapes[at - 2] ?? 0)) return false;
  for (let i = at, n = 0; n < MOST_PARTNERS && i + 3 < limit && isCapital(shapes[i + 1]!); i += 2, n++) {
    const next = tokens.word(i + 2);
    if (next === '&') return isCapital(shapes[i + 3]!);
    if (next !== ',') return false;
  }
  return false;
}

const OPENING = new Set(['"', '“', '‘', "'"]);
const CLOSING = new Set(['"', '”', '’', "'"]);
const LONGEST_NICKNAME = 4;

/** Dwayne “The Rock” Johnson: a first name, a nickname in marks, a last name. */
function acrossNickname(tokens: Tokens, shapes: Uint8Array, at: number, limit: number): number {
  if (!isGivenName(tokens.lower(at - 1)) && !tokens.word(at - 1).endsWith('.')) return at;
  let close = at + 1;
  while (close < limit && close - at <= LONGEST_NICKNAME && isCapital(shapes[close]!)) close++;
  if (close === at + 1 || close + 1 >= limit || !CLOSING.has(tokens.word(close)) || tokens.gap(close)) return at;
  return isCapital(shapes[close + 1]!) && tokens.gap(close + 1) ? close + 2 : at;
}

/** What may follow a name after a comma and still belongs to it. */
const SUFFIXES = new Set(['jr', 'sr', 'inc', 'ltd', 'llc', 'plc', 'corp']);
