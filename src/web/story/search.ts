import type { ArticleRecord, Evidence, Finding, StoryEntity } from '../../model/record.ts';
import type { Pin } from '../../model/span.ts';
import { pinText } from '../../model/pin-text.ts';
import { type Story } from './story.ts';

/** What a search found, each kind in the record's order and cut at `limit`; the totals are not cut. */
export interface Found {
  readonly findings: Hits<Finding>;
  readonly entities: Hits<StoryEntity>;
  readonly quotations: Hits<{ readonly article: ArticleRecord; readonly quotation: number; readonly pin: Pin }>;
  readonly articles: Hits<{ readonly article: ArticleRecord; readonly place: Evidence | null }>;
}

export interface Hits<T> {
  readonly total: number;
  readonly hits: readonly T[];
}

/** The words of a query, as patterns: all of them have to stand in what is found. A phrase in quotation marks is one. */
export function queryPatterns(query: string): readonly RegExp[] {
  const words = [...query.slice(0, 200).matchAll(/["“]([^"”]+)["”]?|(\S+)/gu)].map((match) =>
    (match[1] ?? match[2] ?? '').trim(),
  );
  return words.filter((word) => word !== '').map((word) => new RegExp(escaped(word), 'iu'));
}

/** A literal; one pass over the text, whatever the query is. */
const escaped = (word: string): string =>
  word
    .toWellFormed()
    .replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
    .replace(/\s+/g, '\\s');

export function search(story: Story, query: string, limit = 12): Found {
  const patterns = queryPatterns(query);
  const fits = (text: string): boolean => patterns.length > 0 && patterns.every((pattern) => pattern.test(text));
  return {
    findings: cut(
      story.record.findings.filter((finding) => fits(finding.says)),
      limit,
    ),
    entities: cut(
      story.record.entities.filter((entity) => fits(entity.name)),
      limit,
    ),
    quotations: cut(
      story.record.articles.flatMap((article) =>
        article.quotations.flatMap(({ content }, quotation) => {
          const pin = content[0];
          return pin && fits(content.map((part) => pinText(article, part)).join(' ')) ? [{ article, quotation, pin }] : [];
        }),
      ),
      limit,
    ),
    articles: cut(
      story.record.articles
        .filter(({ article }) => fits(`${article.title ?? ''} ${article.source ?? ''} ${article.id} ${article.text}`))
        .map((article) => ({ article, place: firstPlace(article, patterns) })),
      limit,
    ),
  };
}

const cut = <T>(list: readonly T[], limit: number): Hits<T> => ({ total: list.length, hits: list.slice(0, limit) });

function firstPlace({ article }: ArticleRecord, patterns: readonly RegExp[]): Evidence | null {
  for (const pattern of patterns) {
    const match = pattern.exec(article.text);
    if (match) return { article: article.id, start: match.index, end: match.index + match[0].length };
  }
  return null;
}
