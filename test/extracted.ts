import type { PassingArticle } from '../src/align/pile.ts';
import { extract } from '../src/extract/extract.ts';
import { UNKNOWN_DATE, type Article, type Published } from '../src/model/article.ts';
import { weekdayName, type Day } from '../src/model/day.ts';
import { pinOf, toArticleRecord } from '../src/record/article-record.ts';
import { articleOf } from './article.ts';

/** An article as it passes aligners and finders, with all that extraction finds in it. */
export function extracted(text: string, more: Partial<Article> = {}): PassingArticle {
  const extraction = extract(articleOf(text, more));
  const published = more.givenDate ? dayOf(more.givenDate) : UNKNOWN_DATE;
  return {
    record: toArticleRecord(extraction, published),
    sentences: extraction.sentences.map((sentence) => pinOf(sentence, extraction.offset)),
  };
}

const dayOf = (day: Day): Published => ({
  date: day,
  from: day,
  to: day,
  weekday: weekdayName(day),
  basis: 'given',
  reasons: [],
});
