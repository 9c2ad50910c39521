import type { Article } from '../model/article.ts';
import type { StructurePart } from '../model/structure.ts';
import { LONGEST_HEADLINE } from './title.ts';

/** What a headline is looked for in: a document, or what was extracted from it. `offset` is where `article.text` begins. */
export interface Headed {
  readonly article: Article;
  readonly structure: readonly StructurePart[];
  readonly offset: number;
}

/** The headline that an article gives or has in its text; null where it has none of a headline's length. */
export function headlineOf({ article, structure, offset }: Headed): string | null {
  const part = structure.find(({ role }) => role === 'title');
  const headline =
    article.title?.trim() || (part && part.start >= offset ? article.text.slice(part.start - offset, part.end - offset) : '');
  return headline && headline.length <= LONGEST_HEADLINE ? headline : null;
}
