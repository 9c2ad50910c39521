import type { Span } from './span.ts';

export type StructureRole = 'title' | 'standfirst' | 'dateline' | 'byline' | 'caption' | 'credit' | 'boilerplate';

/** A part of the article that is not its running report. Parts do not overlap. */
export interface StructurePart extends Span {
  readonly role: StructureRole;
  readonly rule: string;
}
