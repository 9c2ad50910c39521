import type { Tokens } from '../../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { pieceEnd } from './joins.ts';
import { keyOf } from './known.ts';
import type { Run } from './runs.ts';
import { isCapital } from './shapes.ts';
import { split } from './split.ts';
import { withoutTitles } from './title-runs.ts';
import { beginsParticleName, trim } from './trim.ts';

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
