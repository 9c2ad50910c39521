import type { ArticleRecord } from '../model/record.ts';
import { tokenize, type Tokens } from '../text/tokens.ts';

/** Articles pass one at a time, so the last one is all that is worth keeping. */
let last: { readonly record: ArticleRecord; readonly tokens: Tokens } | null = null;

/** The tokens of an article's text (not of a title that was given apart), cut once for all who ask while the article is passing. */
export function tokensOf(record: ArticleRecord): Tokens {
  if (last?.record !== record) last = { record, tokens: tokenize(record.article.text) };
  return last.tokens;
}
