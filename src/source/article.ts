import { createHash } from 'node:crypto';
import type { Article } from '../model/article.ts';
import { languageOf } from './language.ts';

/** What a reader took from one input; `id` null where the input gives none. */
export type Draft = Omit<Article, 'id' | 'sha256' | 'language'> & {
  readonly id: string | null;
  readonly language: string | null;
};

/** The article of a draft: with its hash, its language, and an id made from its content where it has none. */
export async function makeArticle(draft: Draft): Promise<Article> {
  const sha256 = textHash(draft.text);
  return {
    ...draft,
    id: draft.id ?? `a${sha256.slice(0, 12)}`,
    sha256,
    language: draft.language ?? (await languageOf(draft.text)),
  };
}

/** SHA-256 of a text in UTF-8, hexadecimal. A lone surrogate counts as U+FFFD, as in any UTF-8 file that it could be written to. */
export const textHash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
