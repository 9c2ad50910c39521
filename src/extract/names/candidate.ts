import type { EntityType } from '../../model/entity.ts';

/** Words that may be a name, cut to what would be its span, before it is known what they name. Token indexes, half-open. */
export interface Candidate {
  readonly first: number;
  readonly after: number;
  /** Its words as names are looked up (see known.ts). */
  readonly key: string;
  /** It stands where a capital proves nothing: at the start of a sentence or a quotation. */
  readonly initial: boolean;
  /** It stands in a headline or a line of capitals. */
  readonly headline: boolean;
  /** Title tokens directly before it ("Army Lt. Col."), if any. */
  readonly title: { readonly first: number; readonly after: number } | null;
  /** What its own words say it is: a known name, or one with a head noun. */
  readonly type: EntityType | null;
  readonly rule: string;
}
