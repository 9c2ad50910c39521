import { createHash } from 'node:crypto';
import { UNKNOWN_DATE } from '../src/model/article.ts';
import type { ArticleRecord, StoryRecord } from '../src/model/record.ts';

/** An article of a record for a test: nothing but its text, and whatever the case needs. */
export function articleRecord(
  text: string,
  more: Partial<ArticleRecord> = {},
  about: Partial<ArticleRecord['article']> = {},
): ArticleRecord {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    article: {
      id: 'a',
      title: null,
      source: null,
      url: null,
      byline: null,
      language: 'en',
      text,
      sha256,
      published: UNKNOWN_DATE,
      ...about,
    },
    structure: [],
    entities: [],
    names: [],
    times: [],
    quotations: [],
    figures: [],
    commitments: [],
    events: [],
    ...more,
  };
}

/** A record for a test, empty but for what the case needs. */
export const storyRecord = (more: Partial<StoryRecord>): StoryRecord => ({
  onrecord: 1,
  title: 'A story',
  built: '1970-01-01T00:00:00Z',
  articles: [],
  entities: [],
  series: [],
  quoteGroups: [],
  copies: [],
  origins: [],
  threads: [],
  timeline: [],
  findings: [],
  rules: {},
  ...more,
});
