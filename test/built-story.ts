import type { Article } from '../src/model/article.ts';
import type { ArticleRecord, StoryRecord } from '../src/model/record.ts';
import { buildRecord } from '../src/record/build.ts';
import { articleOf } from './article.ts';

/** The record of a few articles. One line an article: "id 2026-03-04 | text", in the order in which they are read. */
export async function builtStory(lines: readonly string[], more: Partial<Article> = {}): Promise<StoryRecord> {
  const articles = lines.map((line) => {
    const [, id, date, text] = /^(\S+) (\S+) \| ([\s\S]*)$/.exec(line)!;
    return articleOf(text!, { id: id!, givenDate: date!, ...more });
  });
  const read: ArticleRecord[] = [];
  const parts: Partial<StoryRecord>[] = [];
  await buildRecord(
    (async function* () {
      yield* articles;
    })(),
    { head: (head) => parts.push(head), article: (article) => read.push(article), tail: (tail) => parts.push(tail) },
    { title: 'A story', built: new Date(0) },
  );
  // The three parts of a record are all there is of it.
  return Object.assign({}, ...parts, { articles: read }) as StoryRecord;
}

/** "id state: words" of every report of a thread. */
export function threadsOf(record: StoryRecord): string[][] {
  return record.threads.map(({ reports }) =>
    reports.map(({ article, commitment, state }) => {
      const { article: about, commitments } = record.articles.find((one) => one.article.id === article)!;
      const { start, end } = commitments[commitment]!;
      return `${article} ${state}: ${about.text.slice(start, end)}`;
    }),
  );
}
