import type { Article } from '../model/article.ts';
import type { ArticleRecord, StoryRecord } from '../model/record.ts';
import { buildRecord, type BuildOptions, type RecordSink } from './build.ts';

/** A record whole in memory: for a few articles. */
export async function collectRecord(articles: AsyncIterable<Article>, options: BuildOptions): Promise<StoryRecord> {
  const collected: ArticleRecord[] = [];
  let head: Parameters<RecordSink['head']>[0] | null = null;
  let tail: Parameters<RecordSink['tail']>[0] | null = null;
  await buildRecord(
    articles,
    {
      head: (value) => (head = value),
      article: (article) => collected.push(article),
      tail: (value) => (tail = value),
    },
    options,
  );
  if (!head || !tail) throw new Error('the record was not finished');
  return { ...(head as Parameters<RecordSink['head']>[0]), articles: collected, ...(tail as Parameters<RecordSink['tail']>[0]) };
}
