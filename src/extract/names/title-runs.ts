import { Kind, type Tokens } from '../../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { isGivenName } from './given.ts';
import { knownEnd } from './known.ts';
import { OFFICE_OF } from './lexicon/conjoined.ts';
import * as heads from './lexicon/heads.ts';
import { ROLE_NOUNS } from './lexicon/role-nouns.ts';
import { SURNAMES } from './lexicon/surnames.ts';
import { SURNAME_LIKE } from './lexicon/heads.ts';
import { ADDRESS, HONORIFICS, RANKS, endsTitle, isTitleWord } from './lexicon/titles.ts';
import type { Run } from './runs.ts';
import { Shape, isCapital } from './shapes.ts';

/** A part of a run, with the title that stands before it. Token indexes, half-open. */
export interface Piece {
  readonly first: number;
  readonly after: number;
  readonly title: Candidate['title'];
}

/** Parts the run at titles; a title and what follows stay together as one piece with a title. */
export function withoutTitles(tokens: Tokens, shapes: Uint8Array, run: Run): Piece[] {
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
      !ADDRESS.has(tokens.lower(i)) &&
      (nextIsHead(tokens, end, run.after) || (HONORIFICS.has(tokens.lower(i)) && hasHead(tokens, shapes, end, run.after)))
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

/** "General Assembly", "Major League Baseball": a head noun follows the title, and no surname is meant by it. */
const nextIsHead = (tokens: Tokens, i: number, limit: number): boolean =>
  (heads.ORG_HEADS.has(tokens.lower(i)) || heads.OTHER_HEADS.has(tokens.lower(i))) &&
  !SURNAME_LIKE.has(tokens.lower(i)) &&
  !isGivenName(tokens.lower(i)) &&
  i < limit;

/** The end of the title that begins at token i; i where there is none. */
function titleEnd(tokens: Tokens, shapes: Uint8Array, i: number, limit: number): number {
  let end = i;
  let at = i;
  while (at < limit) {
    const word = tokens.lower(at);
    if (isCapital(shapes[at]!) && (isTitleWord(word) || isRoleBeforeName(tokens, shapes, at, limit))) {
      at++;
      if (endsTitle(word) || !isTitleWord(word)) end = at;
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

/** "Biologist Jane Roe" at the start of a sentence: a noun for a person before a first name. */
const isRoleBeforeName = (tokens: Tokens, shapes: Uint8Array, i: number, limit: number): boolean =>
  i + 1 < limit && ROLE_NOUNS.has(tokens.lower(i)) && isGivenName(tokens.lower(i + 1)) && shapes[i + 1] === Shape.CAPITAL;

/** Whether the words up to the run's next small word end in the head noun of a body or place. */
function hasHead(tokens: Tokens, shapes: Uint8Array, first: number, limit: number): boolean {
  let end = first;
  while (end < limit && (isCapital(shapes[end]!) || tokens.kind[end] === Kind.PUNCTUATION)) end++;
  const last = tokens.lower(end - 1);
  if (end - first === 2 && isGivenName(tokens.lower(first))) return false;
  return heads.ORG_HEADS.has(last) || heads.PLACE_HEADS.has(last);
}
