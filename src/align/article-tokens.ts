import type { ArticleRecord } from '../model/record.ts';
import { tokenize, type Tokens } from '../text/tokens.ts';

const known = new WeakMap<ArticleRecord, Tokens>();

/** The tokens of an article's text (not of a title that was given apart), cut once for all who ask while the article is passing. */
export function tokensOf(record: ArticleRecord): Tokens {
  let tokens = known.get(record);
  if (!tokens) known.set(record, (tokens = tokenize(record.article.text)));
  return tokens;
}
