import type { EntityType } from '../../model/entity.ts';
import { Kind, type Tokens } from '../../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { adjectiveEnd, isAdjective, keyOf, knownEnd, knownType } from './known.ts';
import { COMMON_WORDS, MONTHS_AND_DAYS, NOT_ACRONYMS, PARTICLES } from './lexicon/common-words.ts';
import { OFFICE_OF, PAIRED } from './lexicon/conjoined.ts';
import { ALSO_WORDS, EITHER, FEMALE, MALE } from './lexicon/given-names.ts';
import * as heads from './lexicon/heads.ts';
import { SURNAMES } from './lexicon/surnames.ts';
import { ADDRESS, HONORIFICS, RANKS, endsTitle, isTitleWord } from './lexicon/titles.ts';
import type { Run } from './runs.ts';
import { Shape, isCapital } from './shapes.ts';

export const isGivenName = (word: string): boolean => MALE.has(word) || FEMALE.has(word) || EITHER.has(word);

interface Piece {
  readonly first: number;
  readonly after: number;
  readonly title: Candidate['title'];
}

/** Cuts a run into the names that it may hold: titles go off, known names and names with a head noun stay whole. O(run). */
export function cutRun(tokens: Tokens, shapes: Uint8Array, run: Run, sentenceStart: number, headline: boolean): Candidate[] {
  const found: Candidate[] = [];
  const initial = (i: number): boolean => startsSentence(tokens, i, sentenceStart);
  for (const piece of withoutTitles(tokens, shapes, run)) {
    let { first, after } = piece;
    let title = piece.title;
    while (first < after) {
      const end = pieceEnd(tokens, shapes, first, after);
      const trimmed = trim(tokens, shapes, first, end, initial);
      if (trimmed) {
        const [from, to] = trimmed;
        for (const part of split(tokens, shapes, from, to)) {
          const isInitial = initial(part.first);
          const titled = title && title.after === part.first ? title : null;
          found.push({ ...part, key: keyOf(tokens, part.first, part.after), initial: isInitial, headline, title: titled });
        }
      }
      title = null;
      first = end;
      while (first < after && !isCapital(shapes[first]!) && !beginsParticleName(tokens, first, after)) first++;
    }
  }
  return found;
}

const beginsParticleName = (tokens: Tokens, i: number, after: number): boolean =>
  i + 2 < after && PARTICLES.has(tokens.lower(i)) && tokens.word(i + 1) === '-';

const OPENERS = new Set([
  '"',
  '“',
  '‘',
  "'",
  '«',
  '(',
  '[',
  '—',
  '–',
  '-',
  '--',
  ':',
  '*',
  '•',
  '·',
  '>',
  '|',
  '/',
  '…',
  '...',
  '?',
  '!',
]);

function startsSentence(tokens: Tokens, i: number, sentenceStart: number): boolean {
  let at = i - 1;
  if (at >= sentenceStart && tokens.word(at) === '(') return false;
  while (at >= sentenceStart && OPENERS.has(tokens.word(at))) {
    if (tokens.word(at) === '-' && !tokens.gap(at)) return false;
    if (tokens.word(at) !== '(') return true;
    at--;
  }
  return at < sentenceStart;
}

/** Parts the run at titles; a title and what follows stay together as one piece with a title. */
function withoutTitles(tokens: Tokens, shapes: Uint8Array, run: Run): Piece[] {
  const pieces: Piece[] = [];
  let first = run.first;
  let title: Candidate['title'] = null;
  const push = (after: number): void => {
    if (after > first) pieces.push({ first, after, title });
  };
  for (let i = run.first; i < run.after;) {
    const known = knownEnd(tokens, i, run.after);
    if (known > i + 1) {
      i = known;
      continue;
    }
    // "Department of Defense Press Secretary": what "of" has joined to a head noun is no title
    if (i - 2 >= run.first && tokens.lower(i - 1) === 'of' && heads.ORG_HEADS_FIRST.has(tokens.lower(i - 2))) {
      i++;
      continue;
    }
    const end = titleEnd(tokens, shapes, i, run.after);
    if (end === i || (end === run.after && i === first && title === null && end - i === 1 && SURNAMES.has(tokens.lower(i)))) {
      i++;
      continue;
    }
    // "King County", "Queen Elizabeth Hospital", "General Assembly": the title belongs to the name of a place or body.
    if (
      end < run.after &&
      hasHead(tokens, shapes, end, run.after) &&
      !ADDRESS.has(tokens.lower(i)) &&
      (HONORIFICS.has(tokens.lower(i)) || nextIsHead(tokens, end))
    ) {
      i = end;
      continue;
    }
    // A title word that closes a two-word name is a surname: "Justin Bishop", "Kate Judge".
    if (
      end === run.after &&
      i === run.after - 1 &&
      i > first &&
      isGivenName(tokens.lower(i - 1)) &&
      SURNAMES.has(tokens.lower(i))
    )
      break;
    const service = serviceBefore(tokens, first, i);
    push(service);
    first = end;
    title = { first: service, after: end };
    i = end;
  }
  push(run.after);
  return pieces;
}

/** "Marine Gen.", "Air Force Col.": the service belongs to the rank. The token where it begins; `rank` where there is none. */
function serviceBefore(tokens: Tokens, first: number, rank: number): number {
  if (!RANKS.has(tokens.lower(rank))) return rank;
  if (rank - 1 >= first && SERVICES.has(tokens.lower(rank - 1))) return rank - 1;
  return rank - 2 >= first && SERVICES.has(`${tokens.lower(rank - 2)} ${tokens.lower(rank - 1)}`) ? rank - 2 : rank;
}

const SERVICES = new Set([
  'army',
  'navy',
  'marine',
  'marines',
  'police',
  'air force',
  'coast guard',
  'marine corps',
  'national guard',
]);

const nextIsHead = (tokens: Tokens, i: number): boolean =>
  heads.ORG_HEADS.has(tokens.lower(i)) || heads.OTHER_HEADS.has(tokens.lower(i));

/** The end of the title that begins at token i; i where there is none. */
function titleEnd(tokens: Tokens, shapes: Uint8Array, i: number, limit: number): number {
  let end = i;
  let at = i;
  while (at < limit) {
    const word = tokens.lower(at);
    if (isCapital(shapes[at]!) && isTitleWord(word)) {
      at++;
      if (endsTitle(word)) end = at;
      // "Secretary of State": the complement belongs to the office
      if (end === at && tokens.lower(at) === 'of') {
        const to = tokens.lower(at + 1) === 'the' ? at + 2 : at + 1;
        if (to < limit && OFFICE_OF.has(tokens.lower(to))) {
          at = to + 1;
          while (at < limit && isCapital(shapes[at]!) && (tokens.lower(at) === 'affairs' || tokens.lower(at) === 'security'))
            at++;
          end = at;
        }
      }
    } else if (word === '-' && end === at && at + 1 < limit && isTitleWord(tokens.lower(at + 1))) at++;
    else break;
  }
  return end;
}

/** Whether the words up to the run's next small word end in the head noun of a body or place. */
function hasHead(tokens: Tokens, shapes: Uint8Array, first: number, limit: number): boolean {
  let end = first;
  while (end < limit && (isCapital(shapes[end]!) || tokens.kind[end] === Kind.PUNCTUATION)) end++;
  const last = tokens.lower(end - 1);
  if (end - first === 2 && isGivenName(tokens.lower(first))) return false;
  return heads.ORG_HEADS.has(last) || heads.PLACE_HEADS.has(last);
}

/** Where the piece that begins at `first` ends: small words join only what a head noun before them licenses. */
function pieceEnd(tokens: Tokens, shapes: Uint8Array, first: number, limit: number): number {
  const known = knownEnd(tokens, first, limit);
  let at = Math.max(first + 1, known);
  while (at < limit) {
    if (isCapital(shapes[at]!)) {
      if (MONTHS_AND_DAYS.has(tokens.lower(at)) && !isGivenName(tokens.lower(at - 1)) && at === limit - 1) return at;
      at++;
      continue;
    }
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
  while (to < limit && !isCapital(shapes[to]!)) to++;
  if (to >= limit) return at;
  const before = tokens.lower(at - 1);
  if (word === '-') return hyphenJoins(tokens, at, to) ? to : at;
  if (word === '&' || word === '.' || word === ',' || word === '/') return to;
  if (word === "'s") return to;
  if (word === 'of') {
    const known = knownEnd(tokens, first, limit);
    if (known > at) return to;
    if (known === at && known > first + 1) return at;
    if (heads.ORG_HEADS_FIRST.has(before) || heads.PLACE_HEADS_FIRST.has(before) || heads.OTHER_HEADS.has(before)) return to;
    return at;
  }
  if (word === 'for') return heads.ORG_HEADS_FIRST.has(before) ? to : at;
  if (word === 'on')
    return before === 'council' || before === 'commission' || before === 'committee' || before === 'conference' ? to : at;
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
        word === 'ten' ||
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
  return heads.ORG_HEADS.has(tokens.lower(end - 1));
}

function headBefore(tokens: Tokens, first: number, at: number): boolean {
  for (let i = first; i < at; i++) if (tokens.lower(i) === 'of' && heads.ORG_HEADS_FIRST.has(tokens.lower(i - 1))) return true;
  return false;
}

/** "Jean-Luc", "Al-Masri", "Coca-Cola" are one; "Iraq-Iran", "U.S.-Iraqi" are two. */
function hyphenJoins(tokens: Tokens, at: number, to: number): boolean {
  const left = tokens.lower(at - 1);
  const right = tokens.lower(to);
  const geographic = (word: string): boolean => isAdjective(word) || knownType(word) === 'place';
  return !(geographic(left) && geographic(right)) && !(geographic(left) && left.includes('.'));
}

/** Takes words off the ends that cannot belong to a name; null where nothing is left. */
function trim(
  tokens: Tokens,
  shapes: Uint8Array,
  first: number,
  after: number,
  initial: (i: number) => boolean,
): [number, number] | null {
  while (first < after) {
    const known = knownEnd(tokens, first, after);
    if (known > first + 1 || (known === after && !initial(first))) break;
    const word = tokens.lower(first);
    const alone = after - first === 1;
    if (!isCapital(shapes[first]!) && !beginsParticleName(tokens, first, after)) first++;
    else if (MONTHS_AND_DAYS.has(word) && (alone || !isGivenName(word))) first++;
    else if (shapes[first] === Shape.CAPITALS && NOT_ACRONYMS.has(word)) first++;
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
    (!isCapital(shapes[after - 1]!) ||
      (shapes[after - 1] === Shape.CAPITALS && NOT_ACRONYMS.has(tokens.lower(after - 1)) && !ROMAN.test(tokens.word(after - 1))))
  )
    after--;
  return after > first ? [first, after] : null;
}

const ROMAN = /^[IVX]+$/;

const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
  'in',
  'on',
  'at',
  'for',
  'from',
  'but',
  'and',
  'as',
  'when',
  'while',
  'after',
  'before',
  'since',
  'by',
  'with',
  'to',
  'of',
  'if',
  'both',
  'former',
]);

/** "National Health Service said": a common word at the start of a sentence that begins a name with a head noun. */
function keepsFirst(tokens: Tokens, first: number, after: number): boolean {
  const last = tokens.lower(after - 1);
  return (
    !DETERMINERS.has(tokens.lower(first)) &&
    after - first >= 2 &&
    (heads.ORG_HEADS.has(last) || heads.PLACE_HEADS.has(last) || heads.OTHER_HEADS.has(last)) &&
    tokens.gap(first + 1)
  );
}

type Part = Pick<Candidate, 'first' | 'after' | 'type' | 'rule'>;

/** What a piece without titles names: all of it one thing, or a place or nation before somebody else's name. */
function split(tokens: Tokens, shapes: Uint8Array, first: number, after: number): Part[] {
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
  if (known > first && known < after && tokens.gap(known)) {
    const type = knownType(keyOf(tokens, first, known));
    const next = tokens.lower(known);
    if (type !== null && ((isGivenName(next) && !ALSO_WORDS.has(next) && !isGivenName(tokens.lower(first))) || isAdjective(next)))
      return [{ first, after: known, type, rule: 'names/known' }, ...split(tokens, shapes, known, after)];
    if (type === 'place' && !isGivenName(tokens.lower(first)))
      return whole(tokens.kind[known] === Kind.NUMBER ? 'other' : 'organization', 'names/place-and-word');
    if (type === 'organization' && known - first >= 1)
      return whole(HAS_DIGIT.test(tokens.word(after - 1)) ? 'other' : null, 'names/known-and-word');
  }
  if (HAS_DIGIT.test(tokens.word(after - 1))) return whole('other', 'names/model');
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
  if (heads.OTHER_PREFIXES.has(start)) return { type: 'other', rule: 'names/thing-prefix' };
  if (heads.ORG_HEADS.has(last)) return { type: 'organization', rule: 'names/body-head' };
  if (heads.OTHER_HEADS.has(last)) return { type: 'other', rule: 'names/thing-head' };
  if (heads.PLACE_HEADS.has(last)) return { type: 'place', rule: 'names/place-head' };
  if (heads.PLACE_STRONG_PREFIXES.has(start) && shapes[first] === Shape.CAPITAL)
    return { type: 'place', rule: 'names/place-prefix' };
  return null;
}
