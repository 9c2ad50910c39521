import type { Span } from './span.ts';

export type EntityType = 'person' | 'organization' | 'place' | 'other';

/** Who or what an article names; `id` is the article's own (`e1`, …). */
export interface Entity {
  readonly id: string;
  /** The fullest form of the name that the article gives. */
  readonly name: string;
  readonly type: EntityType;
  /** Title, rank, office or description, in the article's words; null where none is given. */
  readonly role: string | null;
}

export type MentionKind = 'name' | 'role' | 'pronoun';

export interface Mention extends Span {
  readonly entity: string;
  readonly type: EntityType;
  readonly mention: MentionKind;
  readonly rule: string;
}
