import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { StructurePart } from '../model/structure.ts';
import type { Sentence } from './sentences.ts';
import type { Tokens } from './tokens.ts';

/** What the structure rules read. */
export interface Layout {
  readonly article: Article;
  readonly text: string;
  readonly offset: number;
  readonly tokens: Tokens;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
}

/** The parts of a reading that are not its running report. */
export function findStructure(layout: Layout): StructurePart[] {
  if (layout.offset > 0) return [{ start: 0, end: layout.offset - 2, role: 'title', rule: 'structure/title-given' }];
  return [];
}
