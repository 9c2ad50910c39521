import type { Span } from '../../model/span.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Clause } from '../commitments/clauses.ts';
import { withoutEdges, type Range } from '../clause-edges.ts';
import type { Context } from '../context.ts';

/** A clause with fewer words beside its time tells nothing by itself. */
const FEWEST_WORDS = 2;

/** The stretch of the sentence that tells of the happening at the time: its clause, or the part of it that another time doesn't claim. */
export function narrow(
  document: Document,
  context: Context,
  sentence: Sentence,
  clauses: readonly Clause[],
  index: number,
  time: Span,
): Range | null {
  const { tokens } = document;
  let { first, after } = clauses[index]!;
  const words = countWords(document, first, after, time);
  // "On Monday — the day of the vote": too little by itself; take the clause before or behind.
  if (words < FEWEST_WORDS) {
    const behind = clauses[index + 1];
    const before = clauses[index - 1];
    if (behind && first === sentence.first) after = behind.after;
    else if (before) first = before.first;
    else if (behind) after = behind.after;
  }
  if (clauses[index]!.attribution) {
    const said = wholeReport(document, sentence, clauses, index);
    if (said) return said;
  }
  after = openerEnd(document, sentence, first, after, time);
  const half = splitCoordination(document, context, first, after, time);
  return withoutEdges(tokens, half);
}

const OPENERS = new Set([
  'since',
  'after',
  'following',
  'before',
  'despite',
  'until',
  'amid',
  'during',
  'with',
  'unlike',
  'besides',
]);

/** "Since the fire in 1931, …": what opens the sentence tells of a happening of its own, if it has words beside its time. */
function openerEnd(document: Document, sentence: Sentence, first: number, after: number, time: Span): number {
  const { tokens } = document;
  if (first !== sentence.first || !OPENERS.has(tokens.lower(first))) return after;
  for (let i = first + 1; i < after; i++) {
    if (tokens.word(i) !== ',' || tokens.start[i]! < time.end) continue;
    return countWords(document, first + 1, i, time) > 0 ? i : after;
  }
  return after;
}

/** UTF-16 units */
const LONGEST_REPORT = 320;

/** "The ministry announced on Monday that …": who says so on that day, with what is said, where that is not too long. */
function wholeReport({ tokens }: Document, sentence: Sentence, clauses: readonly Clause[], index: number): Range | null {
  const governs = clauses[index + 1] !== undefined && clauses[index + 1]!.governor >= clauses[index]!.first;
  const range = governs
    ? { first: clauses[index]!.first, after: clauses[index + 1]!.after }
    : { first: sentence.first, after: clauses[index]!.after };
  const bare = withoutEdges(tokens, range);
  return bare && tokens.end[bare.after - 1]! - tokens.start[bare.first]! <= LONGEST_REPORT ? bare : null;
}

function countWords({ tokens }: Document, first: number, after: number, time: Span): number {
  let n = 0;
  for (let i = first; i < after; i++) {
    const inside = tokens.start[i]! >= time.start && tokens.end[i]! <= time.end;
    if (!inside && tokens.kind[i] === 1 && tokens.lower(i).length > 2) n++;
  }
  return n;
}

/** Tokens on either side of a time in which a joint is looked for, so that no sentence costs more than its length. */
const REACH = 40;

/** "sold the mill in 1998 and bought it back in 2004": where both sides of "and" have a verb and a time, each is its own. */
function splitCoordination(document: Document, context: Context, first: number, after: number, time: Span): Range {
  const { tokens } = document;
  const inside = context.times.length < 2 ? 0 : countTimes(context, tokens.start[first]!, tokens.end[after - 1]!);
  if (inside < 2) return { first, after };
  const at = tokens.at(time.start);
  let from = first;
  let to = after;
  const last = Math.min(after - 1, at + REACH);
  for (let i = Math.max(first + 1, at - REACH); i < last; i++) {
    const word = tokens.lower(i);
    if (word !== 'and' && word !== 'but' && word !== 'then') continue;
    if (!hasVerb(document, from, i) || !hasVerb(document, i + 1, nextJoint(document, i + 1, after))) continue;
    if (i < at) from = i + 1;
    else {
      to = i;
      break;
    }
  }
  return { first: from, after: to };
}

function nextJoint({ tokens }: Document, from: number, after: number): number {
  for (let i = from; i < after; i++) if (tokens.lower(i) === 'and' || tokens.lower(i) === 'but') return i;
  return after;
}

function hasVerb(document: Document, first: number, after: number): boolean {
  for (let i = Math.max(first, after - REACH); i < after; i++) if (document.tag(i) === 'VERB') return true;
  return false;
}

/** How many times start in the stretch. O(log n + what it holds). */
function countTimes({ times }: Context, start: number, end: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let n = 0;
  while (low + n < times.length && times[low + n]!.end <= end) n++;
  return n;
}
