import type { Alignments } from '../../align/alignments.ts';
import type { Pile } from '../../align/pile.ts';
import type { Evidence } from '../../model/record.ts';

/** What several independent origins carry, as far as silence needs to know it. */
export interface Fact {
  /** Series or quote group. */
  readonly about: string;
  readonly rule: string;
  /** Independent origins. */
  readonly origins: number;
  /** Articles that carry it. */
  readonly carriers: readonly string[];
  /** Articles that give another version of it: they are not silent. */
  readonly others: ReadonlySet<string>;
  /** Days after the first report within which an article may be expected to carry it; null: ever after. */
  readonly fresh: number | null;
  /** What it is, as a sentence names it ("the figure “about 2,500 workers”"), and where it stands. Reads articles, so it waits until asked. */
  show(): { readonly says: string; readonly evidence: readonly Evidence[] };
  /** Whether an article speaks of the matter. Reads it. */
  sharesTopic(article: string): boolean;
}

/** Finds facts of one kind. */
export type FactFinder = (alignments: Alignments, pile: Pile, family: (article: string) => string) => Fact[];
