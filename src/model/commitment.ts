import type { Span } from './span.ts';

export type CommitmentState =
  | 'promised'
  | 'planned'
  | 'scheduled'
  | 'expected'
  | 'ordered'
  | 'restated'
  | 'conditional'
  | 'begun'
  | 'delayed'
  | 'done'
  | 'kept'
  | 'kept-late'
  | 'contradicted'
  | 'withdrawn';

export type DeadlineRelation = 'by' | 'on' | 'before' | 'after' | 'until';

/** An actor says that something will be done or will happen; or a report of what became of it. */
export interface Commitment extends Span {
  /** Entity id; null where nobody is named. */
  readonly actor: string | null;
  /** The article's words for what is to be done. */
  readonly action: string;
  readonly state: CommitmentState;
  /** `time` is an index into the article's times. */
  readonly deadline: { readonly time: number; readonly relation: DeadlineRelation } | null;
  readonly rule: string;
}
