import type { CommitmentState } from '../../model/commitment.ts';
import type { RuleInfo } from '../../model/rule.ts';
import type { StructureRole } from '../../model/structure.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Context } from '../context.ts';
import type { Clause } from './clauses.ts';

/** A sentence with a trigger in it, as the rules see it. */
export interface Scene {
  readonly document: Document;
  readonly context: Context;
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  /** null in the running report. */
  readonly role: StructureRole | null;
  /** The clause that holds the token. */
  clauseOf(token: number): Clause;
  /** The time expression that covers the token, as an index into the context's times; -1 if none. */
  timeAt(token: number): number;
}

/** What a rule found. Tokens are indexes into the document's tokens, ranges half-open. */
export interface Draft {
  /** The verb or noun that names what is to be done. A token serves one commitment only. */
  readonly head: number;
  /** The verb that carries the word given ("will", "pledged"): what stands before it is its subject. */
  readonly governor: number;
  readonly state: CommitmentState;
  readonly clause: Clause;
  /** Where the words for the act begin, when the subject is the one who acts. */
  readonly action: number;
  /** Whether the act is the subject's own, so that its words can do without the subject. */
  readonly agentive: boolean;
  /** Whether times before the governor may be deadlines: "On Monday the bank will close", not "In May he ordered them to leave". */
  readonly early: boolean;
  /** Whether there is a deadline at all: not in reports of what became of it. */
  readonly open: boolean;
}

export interface CommitmentRule extends RuleInfo {
  /** Lower-case words at which the rule looks. */
  readonly triggers: Iterable<string>;
  read(scene: Scene, at: number): Draft | null;
}
