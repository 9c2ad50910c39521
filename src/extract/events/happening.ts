import type { Span } from '../../model/span.ts';
import type { Document } from '../../text/document.ts';
import type { Clause } from '../commitments/clauses.ts';

/** Before a time, these say that the happening is not on it: they are bounds. */
const BOUNDS = new Set(['by', 'until', 'till', 'before', 'than', 'since', 'through', 'after']);
const WITHIN = new Set(['the', 'about', 'around', 'early', 'late', 'mid', '-', 'at', 'least']);

/**
 * Whether the time is when something happens: no bound ("by Friday", "since 1931"), no name ("the 2015 agreement", "Monday's paper"),
 * and a verb or a noun of happening beside it.
 */
export function isHappening(document: Document, clause: Clause, time: Span): boolean {
  const { tokens } = document;
  const first = tokens.at(time.start);
  let after = tokens.at(time.end - 1) + 1;
  let before = first - 1;
  while (before > clause.first && WITHIN.has(tokens.lower(before))) before--;
  // "since the fire in 1931": the bound is the invasion's, not the year's.
  if (before >= clause.first && BOUNDS.has(tokens.lower(before))) return false;
  if (tokens.word(after) === ')') after++;
  // More than the time itself must be said.
  let words = 0;
  for (let i = clause.first; i < clause.after; i++) if ((i < first || i >= after) && tokens.kind[i] === 1) words++;
  return words > 0;
}
