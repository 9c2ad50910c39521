import type { StoryEntity, ArticleRecord } from '../model/record.ts';

/** Joins the articles' entities to the story's. */
export interface EntityLinker {
  add(article: ArticleRecord): void;
  /** E1, E2, … by the number of articles that name it, then by name. */
  finish(): readonly StoryEntity[];
}

export function linkEntities(): EntityLinker {
  return { add() {}, finish: () => [] };
}
