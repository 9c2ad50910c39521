import type { Tokens } from '../text/tokens.ts';

/** Tokens, half-open. */
export interface Range {
  readonly first: number;
  readonly after: number;
}

/** Marks at the edge of a clause that are no part of what it says. */
const EDGES = new Set([',', '.', ';', ':', '"', '“', '”', '‘', "'", '’', '—', '–', '-', '«', '»', '(', ')', '!', '?']);
/** Words that tie a clause to the one before it. */
const OPENING = new Set('and but or so while whereas although though that because when since yet as with including'.split(' '));
/** Words that would have tied it to what comes next. */
const TRAILING = new Set('and but or also for to of in with by which who that the a'.split(' '));

/** The range without marks and conjunctions at its edges; null where nothing is left. */
export function withoutEdges(tokens: Tokens, range: Range): Range | null {
  let { first, after } = range;
  while (first < after && (EDGES.has(tokens.word(first)) || OPENING.has(tokens.lower(first)))) first++;
  while (after > first && (EDGES.has(tokens.word(after - 1)) || TRAILING.has(tokens.lower(after - 1)))) after--;
  return first < after ? { first, after } : null;
}
