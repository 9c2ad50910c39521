import type { Span } from '../../model/span.ts';
import type { Document } from '../../text/document.ts';
import type { Clause } from '../commitments/clauses.ts';

/** Before a time, these say that the happening is not on it: they are bounds. */
const BOUNDS = new Set(['between', 'by', 'until', 'till', 'before', 'than', 'since', 'through', 'after']);
const JOINING = new Set(['or', 'and', '-', '–']);
const CONDITIONS = new Set(['if', 'unless', 'whether']);
const WITHIN = new Set(['the', 'about', 'around', 'early', 'late', 'mid', '-', 'at', 'least']);

/**
 * Whether the time is when something happens: no bound ("by Friday", "since 1931"), no name ("the 2015 agreement", "Monday's paper"),
 * and a verb or a noun of happening beside it.
 */
export function isHappening(document: Document, clause: Clause, time: Span): boolean {
  const { tokens } = document;
  if (CONDITIONS.has(tokens.lower(clause.first))) return false;
  const first = tokens.at(time.start);
  let after = tokens.at(time.end - 1) + 1;
  let before = first - 1;
  // "by 2013 or 2014": the bound is of both.
  if (before - 1 > clause.first && JOINING.has(tokens.lower(before)) && document.tag(before - 1) === 'NUM') before -= 2;
  while (before > clause.first && WITHIN.has(tokens.lower(before))) before--;
  // "since the fire in 1931": the bound is the invasion's, not the year's.
  if (before >= clause.first && BOUNDS.has(tokens.lower(before))) return false;
  // "held it from 1993 to 2001", "goes on to this day": the end of a stretch.
  if (tokens.lower(first - 1) === 'to' && (tokens.lower(first) === 'this' || opensStretch(document, clause, first, 'from')))
    return false;
  if (tokens.lower(first - 1) === 'and' && opensStretch(document, clause, first, 'between')) return false;
  if (tokens.word(after) === ')') after++;
  // More than the time itself must be said.
  let words = 0;
  for (let i = clause.first; i < clause.after; i++) if ((i < first || i >= after) && tokens.kind[i] === 1) words++;
  return words > 0;
}

/** How many tokens the start of a stretch may be before its end. */
const STRETCH = 6;

function opensStretch({ tokens }: Document, { first: start }: Clause, first: number, opener: string): boolean {
  for (let i = first - 2; i >= Math.max(start, first - STRETCH); i--) if (tokens.lower(i) === opener) return true;
  return false;
}
