import type { Published } from '../model/article.ts';
import type { Pin } from '../model/span.ts';
import type { ArticleRecord } from '../model/record.ts';

/** What stays in memory of every article of the pile. */
export interface PileEntry {
  readonly id: string;
  readonly source: string | null;
  readonly published: Published;
  /** Of the text, in UTF-16 units. */
  readonly length: number;
}

/** An article as it passes by, with its days known. */
export interface PassingArticle {
  readonly record: ArticleRecord;
  /** Sentences of the title that was given apart, if there is one, and of the text. */
  readonly sentences: readonly Pin[];
}

/** The whole pile, once every article has passed. */
export interface Pile {
  /** In order of date, then id: the order of `articles` in the record. */
  readonly articles: readonly PileEntry[];
  /** Position in `articles`. */
  indexOf(article: string): number;
  /** Reads an article back from disk: for what only a few articles need. */
  open(article: string): PassingArticle;
  /** The story's entity (`E1`) for an article's own (`e1`); null for null. */
  storyEntity(article: string, entity: string | null): string | null;
  storyEntityName(id: string): string;
}

/**
 * One kind of alignment. Articles pass once, in order of date, then id; an aligner keeps what it needs of them, which must be small
 * beside the article. `finish` compares, by an index and never by all pairs.
 */
export interface Aligner<Result> {
  add(article: PassingArticle): void;
  finish(pile: Pile): Result;
}
