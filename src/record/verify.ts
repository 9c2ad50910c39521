import type { ArticleRecord, StoryRecord } from '../model/record.ts';
import { checkArticle } from './verify/article.ts';
import { isObject, type Fault, type Report } from './verify/fault.ts';
import { checkPile } from './verify/pile.ts';

/**
 * Re-reads a record against the texts that it holds: every hash, every span, every reference, and that each word shown as an
 * article's stands in that article. The record may come from anywhere, so nothing about its shape is taken for granted.
 * O(size of the record).
 */
export function verifyRecord(record: unknown): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (at, says) => faults.push({ at, says });
  if (!isObject(record) || record['onrecord'] !== 1) {
    report('onrecord', 'this is no record of version 1 (its field “onrecord” is not 1)');
    return faults;
  }
  for (const section of SECTIONS) if (!Array.isArray(record[section])) report(section, 'is missing or no list');
  if (faults.length > 0) return faults;
  try {
    // Its sections are lists; what lies deeper is read with care, and a shape that is off ends in the catch below.
    checkRecord(record as unknown as StoryRecord, report);
  } catch (error) {
    report('record', `a part does not have the form of a record: ${error instanceof Error ? error.message : String(error)}`);
  }
  return faults;
}

const SECTIONS = [
  'articles',
  'entities',
  'series',
  'quoteGroups',
  'copies',
  'origins',
  'threads',
  'timeline',
  'findings',
] as const;

function checkRecord(record: StoryRecord, report: Report): void {
  const articles = new Map<string, ArticleRecord>();
  record.articles.forEach((article, i) => {
    const { id } = article.article;
    if (articles.has(id)) report(`articles[${i}]`, `the id “${id}” stands twice`);
    articles.set(id, article);
    checkArticle(article, `articles[${i}] (${id})`, report);
  });
  checkPile(record, articles, report);
}
