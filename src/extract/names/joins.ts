import { Kind, type Tokens } from '../../text/tokens.ts';
import { isGivenName } from './given.ts';
import { isAdjective, knownEnd, knownType } from './known.ts';
import { COMMON_WORDS, MONTHS_AND_DAYS, PARTICLES } from './lexicon/common-words.ts';
import { PAIRED } from './lexicon/conjoined.ts';
import * as heads from './lexicon/heads.ts';
import { isTitleWord } from './lexicon/titles.ts';
import { Shape, isCapital } from './shapes.ts';

/** Where the piece that begins at `first` ends: small words join only what a head noun before them licenses. */
export function pieceEnd(tokens: Tokens, shapes: Uint8Array, first: number, limit: number): number {
  const known = knownEnd(tokens, first, limit);
  let at = Math.max(first + 1, known);
  while (at < limit) {
    if (isCapital(shapes[at]!)) {
      if (MONTHS_AND_DAYS.has(tokens.lower(at)) && !isGivenName(tokens.lower(at - 1)) && at === limit - 1) return at;
      at++;
      // "Acme Inc. Jane Roe": nothing follows a firm's legal form
      if (LEGAL_FORMS.has(tokens.lower(at - 1)) && at < limit && isCapital(shapes[at]!) && !LEGAL_FORMS.has(tokens.lower(at)))
        return at;
      continue;
    }
    // "Boeing 787": the number that closes the run
    if (at === limit - 1 && tokens.kind[at] === Kind.NUMBER) return limit;
    const next = joined(tokens, shapes, first, at, limit);
    if (next === at) return at;
    at = next;
  }
  return limit;
}

/** The token behind the small words at `at`, if they join; else `at`. */
function joined(tokens: Tokens, shapes: Uint8Array, first: number, at: number, limit: number): number {
  const word = tokens.lower(at);
  let to = at + 1;
  if (word === '-' && to < limit && shapes[to] === Shape.LOWER && !tokens.gap(to) && !PARTICLES.has(tokens.lower(to)))
    return to + 1;
  while (to < limit && !isCapital(shapes[to]!)) to++;
  if (to >= limit) return at;
  const before = tokens.lower(at - 1);
  if (word === '-') {
    return hyphenJoins(tokens, at, to) ? to : at;
  }
  if (word === '&' && isGivenName(tokens.lower(first)) && isGivenName(tokens.lower(to))) return at;
  if (word === '&' || word === '.' || word === ',' || word === '/') return to;
  if (word === "'s" || QUOTES.has(word)) return to;
  if (word === 'of') {
    const known = knownEnd(tokens, first, limit);
    if (known > at) return to;
    if (known === at && known > first + 1) return at;
    if (before === 'university' && at - 1 > first && tokens.lower(at + 1) === 'the') return at;
    for (let i = first + 1; i < at; i++) if (tokens.lower(i) === 'for') return to;
    if (heads.ORG_HEADS_FIRST.has(before) || heads.PLACE_HEADS_FIRST.has(before) || heads.OTHER_HEADS.has(before)) return to;
    return at;
  }
  if (word === 'for') return heads.HEADS_FOR.has(before) ? to : at;
  if (word === 'on')
    return before === 'council' || before === 'commission' || before === 'committee' || before === 'conference'
      ? knownType(tokens.lower(to)) === 'place' || knownEnd(tokens, to, limit) > to + 1
        ? at
        : to
      : at;
  if (word === 'and') {
    if (
      PAIRED.has(before) &&
      !knownType(tokens.lower(to)) &&
      (endsInHead(tokens, shapes, to, limit) || headBefore(tokens, first, at))
    )
      return to;
    return at;
  }
  if (word === 'the') return at;
  if (PARTICLES.has(word) && before !== 'of') {
    if (isTitleWord(before) || COMMON_WORDS.has(before)) return at;
    if (
      (word === 'as' ||
        word === 'an' ||
        word === 'at' ||
        word === 'i' ||
        word === 'e' ||
        word === 'y' ||
        word === 'a' ||
        (word === 'ten' && !isGivenName(before)) ||
        word === 'der') &&
      tokens.gap(at + 1) &&
      !(word === 'y' || word === 'e' || word === 'der')
    )
      return at;
    return to;
  }
  return at;
}

function endsInHead(tokens: Tokens, shapes: Uint8Array, first: number, limit: number): boolean {
  let end = first;
  while (end < limit && isCapital(shapes[end]!)) end++;
  return heads.ORG_HEADS.has(tokens.lower(end - 1)) || heads.PLACE_HEADS.has(tokens.lower(end - 1));
}

function headBefore(tokens: Tokens, first: number, at: number): boolean {
  for (let i = first; i < at; i++) if (tokens.lower(i) === 'of' && heads.ORG_HEADS_FIRST.has(tokens.lower(i - 1))) return true;
  return false;
}

/** "Jean-Luc", "Al-Masri", "Coca-Cola" are one; "Iraq-Iran", "U.S.-Iraqi" are two. */
function hyphenJoins(tokens: Tokens, at: number, to: number): boolean {
  const left = tokens.lower(at - 1);
  const right = tokens.lower(to);
  if (left.length === 1 && 'dri'.includes(left)) return false; // "R-Ohio": a party and a state
  const geographic = (word: string): boolean => isAdjective(word) || knownType(word) === 'place';
  return !(geographic(left) && geographic(right)) && !(geographic(left) && left.includes('.'));
}

const LEGAL_FORMS = new Set(['inc', 'llc', 'ltd', 'plc', 'corp', 'gmbh', 'n.v.', 'nv', 'ag']);

/** Marks around a nickname; an apostrophe behind a plural. */
const QUOTES = new Set(['"', '“', '”', '‘', '’', "'"]);
