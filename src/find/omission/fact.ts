import type { Alignments } from '../../align/alignments.ts';
import type { Pile } from '../../align/pile.ts';
import type { Evidence } from '../../model/record.ts';

/** What several independent origins carry, as far as silence needs to know it. */
export interface Fact {
  /** Series or quote group. */
  readonly about: string;
  readonly rule: string;
  /** What it is, as a sentence names it: "about 2,500 workers at the mill". */
  readonly says: string;
  /** Independent origins. */
  readonly origins: number;
  /** Articles that carry it. */
  readonly carriers: readonly string[];
  /** Articles that give another version of it: they are not silent. */
  readonly others: ReadonlySet<string>;
  readonly evidence: readonly Evidence[];
  /** Days after the first report within which an article may be expected to carry it; null: ever after. */
  readonly fresh: number | null;
  /** Whether an article speaks of the matter. */
  sharesTopic(article: string): boolean;
}

/** Finds facts of one kind. */
export type FactFinder = (alignments: Alignments, pile: Pile, family: (article: string) => string) => Fact[];
