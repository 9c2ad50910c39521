import type { Event } from '../../model/event.ts';
import { contains, type Span } from '../../model/span.ts';
import type { StructureRole } from '../../model/structure.ts';
import type { RuleInfo } from '../../model/rule.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { cutClauses, type Clause } from '../commitments/clauses.ts';
import { hasDays } from '../commitments/deadline.ts';
import { withoutEdges } from '../clause-edges.ts';
import type { Context } from '../context.ts';
import { isHappening } from './happening.ts';
import { datedBy } from './modifier.ts';
import { narrow } from './narrow.ts';

const IN_REPORT = 'event/dated-clause';
const IN_CAPTION = 'event/caption';

export const EVENT_RULES: readonly RuleInfo[] = [
  { name: IN_REPORT, about: 'A clause with a day, month or year on which something happened or is to happen.' },
  { name: IN_CAPTION, about: 'What a caption shows, on the day that it gives.' },
];

const PASSED_OVER: ReadonlySet<StructureRole> = new Set(['boilerplate', 'byline', 'credit', 'dateline']);
/** UTF-16 units */
const LONGEST = 500;
/** Tokens; what is longer is no prose. */
const LONGEST_SENTENCE = 400;

/** Dated happenings, in order of reading. O(n). */
export function findEvents(document: Document, context: Context): Event[] {
  const events: Event[] = [];
  let at = -1;
  let clauses: Clause[] = [];
  context.times.forEach((time, index) => {
    if (!hasDays(time)) return;
    // A clock tells no day: the day beside it makes the event, and without one the article's own would be a guess.
    if (time.symbolic.kind === 'clock') return;
    const role = document.partAt(time.start)?.role ?? null;
    if (role && PASSED_OVER.has(role)) return;
    const n = document.sentenceAt(time.start);
    const sentence = document.sentences[n];
    if (!sentence || sentence.after - sentence.first > LONGEST_SENTENCE) return;
    if (role === 'caption') {
      const span = clipped(document, sentence);
      if (span) events.push({ ...span, time: index, rule: IN_CAPTION });
      return;
    }
    if (n !== at) clauses = cutClauses(document, sentence);
    at = n;
    const span = happening(document, context, sentence, clauses, time);
    if (span) events.push({ ...span, time: index, rule: IN_REPORT });
  });
  return events;
}

const clipped = (document: Document, { start, end }: Span): Span | null => {
  const part = document.partAt(start);
  const to = part && part.end < end ? part.end : end;
  return to - start <= LONGEST ? { start, end: to } : null;
};

function happening(
  document: Document,
  context: Context,
  sentence: Sentence,
  clauses: readonly Clause[],
  time: Span,
): Span | null {
  const { tokens } = document;
  const token = tokens.at(time.start);
  const index = clauses.findIndex(({ first, after }) => first <= token && token < after);
  const clause = clauses[index];
  if (!clause || !isHappening(document, clause, time)) return null;
  const dated = datedBy(document, clause, time);
  if (dated.kind === 'none') return null;
  const range = dated.kind === 'part' ? withoutEdges(tokens, dated) : narrow(document, context, sentence, clauses, index, time);
  if (!range) return null;
  const span = { start: tokens.start[range.first]!, end: tokens.end[range.after - 1]! };
  return span.end - span.start <= LONGEST && contains(span, time) ? span : null;
}
