import type { Alignments } from '../align/alignments.ts';
import type { PassingArticle, Pile } from '../align/pile.ts';
import type { Finding, FindingType } from '../model/record.ts';
import type { RuleInfo } from '../model/rule.ts';

/** A finding before it has a number. `weight` orders findings of one severity: the higher, the earlier. */
export type Draft = Omit<Finding, 'id'> & { readonly weight: number };

/** One kind of finding, in one file: what it claims, and what it needs as evidence. */
export interface Finder {
  readonly types: readonly FindingType[];
  readonly rules: readonly RuleInfo[];
  start(): FinderRun;
}

export interface FinderRun {
  /** Sees each article as it passes, in order of date, then id. */
  add?(article: PassingArticle): void;
  finish(alignments: Alignments, pile: Pile): Draft[];
}
