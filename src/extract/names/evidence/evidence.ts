import type { EntityType } from '../../../model/entity.ts';
import type { RuleInfo } from '../../../model/rule.ts';
import { Kind, type Tokens } from '../../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';

export interface Vote {
  readonly type: EntityType;
  /** About 1: a hint. 5 and more: hardly anything else. Negative: against. */
  readonly weight: number;
}

/** One thing that tells what a candidate names. Own evidence lies in its words, the rest in the words around it. */
export interface EvidenceRule extends RuleInfo {
  readonly own: boolean;
  vote(candidate: Candidate, tokens: Tokens, shapes: Uint8Array): Vote | null;
}

export const vote = (type: EntityType, weight: number): Vote => ({ type, weight });

/** How many words the candidate has, marks aside. */
export const words = ({ first, after }: Candidate, tokens: Tokens): number => {
  let n = 0;
  for (let i = first; i < after; i++) if (tokens.kind[i] === Kind.WORD) n++;
  return n;
};

/** Whether the candidate is a single token. */
export const isOne = ({ first, after }: Candidate): boolean => after - first === 1;
