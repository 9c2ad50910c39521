import { createHash } from 'node:crypto';
import type { Article } from '../src/model/article.ts';

/** An article for a test: the text, and whatever else the case needs. */
export function articleOf(text: string, more: Partial<Article> = {}): Article {
  return {
    id: 'a',
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    title: null,
    byline: null,
    source: null,
    url: null,
    language: 'en',
    givenDate: null,
    origin: 'test',
    ...more,
  };
}
