import type { Commitment } from '../../model/commitment.ts';
import type { Span } from '../../model/span.ts';
import type { StructureRole } from '../../model/structure.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { withoutEdges } from '../clause-edges.ts';
import type { Context } from '../context.ts';
import { actorOf, speechesOf, type Speeches } from './actor.ts';
import { cutClauses, type Clause } from './clauses.ts';
import { deadlineOf } from './deadline.ts';
import { subjectOf } from './subject.ts';
import { RULES } from './rules.ts';
import type { Draft, Scene } from './scene.ts';

/** What is read for the report: not what stands around it. */
const PASSED_OVER: ReadonlySet<StructureRole> = new Set(['boilerplate', 'byline', 'credit', 'dateline']);
/** A longer span helps nobody. UTF-16 units. */
const LONGEST = 500;
/** A longer sentence is no sentence of prose (a table, a list of words); rules look back and ahead in it, so it is passed over. */
const LONGEST_SENTENCE = 400;

/** Trigger → the rules that look there, by rank. */
const BY_TRIGGER = new Map<string, number[]>();
RULES.forEach((rule, rank) => {
  for (const word of new Set(rule.triggers)) {
    const ranks = BY_TRIGGER.get(word);
    if (ranks) ranks.push(rank);
    else BY_TRIGGER.set(word, [rank]);
  }
});

/** What actors say that they or others will do, and reports of what became of it, in order of reading. O(n). */
export function findCommitments(document: Document, context: Context): Commitment[] {
  const found: Commitment[] = [];
  let speeches: Speeches | null = null;
  for (const sentence of document.sentences) {
    if (sentence.after - sentence.first > LONGEST_SENTENCE) continue;
    const drafts = draftsOf(document, context, sentence);
    if (!drafts) continue;
    speeches ??= speechesOf(context.quotations);
    for (const { scene, draft, rule } of drafts) {
      const commitment = finish(scene, draft, rule, speeches);
      if (commitment) found.push(commitment);
    }
  }
  return found;
}

interface Found {
  readonly scene: Scene;
  readonly draft: Draft;
  readonly rule: string;
  readonly rank: number;
}

function draftsOf(document: Document, context: Context, sentence: Sentence): Found[] | null {
  const { tokens } = document;
  let scene: Scene | null = null;
  if (isQuestion(document, sentence)) return null;
  const found: Found[] = [];
  for (let i = sentence.first; i < sentence.after; i++) {
    const ranks = tokens.kind[i] === 1 ? BY_TRIGGER.get(tokens.lower(i)) : undefined;
    if (!ranks) continue;
    if (!scene) {
      // Where the trigger stands counts: a dateline may open the sentence that begins the report.
      const role = document.partAt(tokens.start[i]!)?.role ?? null;
      if (role && PASSED_OVER.has(role)) continue;
      scene = makeScene(document, context, sentence, role);
    }
    for (const rank of ranks) {
      const rule = RULES[rank]!;
      const draft = rule.read(scene, i);
      if (draft) found.push({ scene, draft, rule: rule.name, rank });
    }
  }
  if (found.length === 0) return null;
  const best = new Map<number, Found>();
  for (const one of found) {
    const other = best.get(one.draft.head);
    if (!other || one.rank < other.rank) best.set(one.draft.head, one);
  }
  return [...best.values()].sort((a, b) => a.draft.head - b.draft.head);
}

const isQuestion = ({ text }: Document, { end }: Sentence): boolean => text[end - 1] === '?' || text[end - 2] === '?';

export function makeScene(document: Document, context: Context, sentence: Sentence, role: StructureRole | null): Scene {
  const clauses = cutClauses(document, sentence);
  const { tokens } = document;
  return {
    document,
    context,
    sentence,
    clauses,
    role,
    clauseOf: (token) => clauses.find(({ first, after }) => first <= token && token < after) ?? whole(sentence),
    timeAt: (token) => timeAt(context.times, tokens.start[token] ?? -1),
  };
}

const whole = ({ first, after }: Sentence): Clause => ({ first, after, attribution: false, governor: -1 });

/** Index of the span that covers the offset, in spans that are in order and do not overlap; -1 if none. O(log n). */
function timeAt(times: readonly Span[], offset: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low < times.length && times[low]!.start <= offset ? low : -1;
}

function finish(scene: Scene, draft: Draft, rule: string, speeches: Speeches): Commitment | null {
  const { tokens } = scene.document;
  const span = trimmed(scene, draft.clause.first, draft.clause.after);
  const subject = subjectOf(scene, draft.clause, draft.governor);
  const from = draft.agentive || !subject ? draft.action : subject.first;
  const action = trimmed(scene, Math.min(from, draft.clause.after - 1), draft.clause.after);
  if (!span || !action || span.end - span.start > LONGEST) return null;
  return {
    ...span,
    actor: actorOf(scene, draft, subject, speeches),
    action: tokens.text.slice(action.start, action.end),
    state: draft.state,
    deadline: deadlineOf(scene, draft),
    rule,
  };
}

/** The tokens' span without marks and conjunctions at its edges. */
function trimmed({ document: { tokens } }: Scene, first: number, after: number): Span | null {
  const range = withoutEdges(tokens, { first, after });
  return range && { start: tokens.start[range.first]!, end: tokens.end[range.after - 1]! };
}
