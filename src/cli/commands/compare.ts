import { compareArticles, comparisonLines } from '../../export/comparison.ts';
import type { ArticleRecord, StoryRecord } from '../../model/record.ts';
import { collectRecord } from '../../record/collect.ts';
import { writeLine } from '../output.ts';
import { Exit, UseError, type CompareOptions } from '../program.ts';
import { readArticles } from '../reading.ts';
import { readRecord } from '../record-file.ts';

/** `onrecord compare`: returns the exit status. */
export async function runCompare(a: string, b: string, options: CompareOptions): Promise<number> {
  const { record, pair, problems } = options.record ? fromRecord(a, b, options.record) : await fromInputs(a, b, options);
  const comparison = compareArticles(record, ...pair);
  if (options.json) await writeLine(JSON.stringify(comparison));
  else for (const line of comparisonLines(comparison, ...pair)) await writeLine(line);
  return problems > 0 ? Exit.WITH_FAULTS : Exit.DONE;
}

interface Compared {
  readonly record: StoryRecord;
  readonly pair: readonly [ArticleRecord, ArticleRecord];
  readonly problems: number;
}

function fromRecord(a: string, b: string, path: string): Compared {
  const record = readRecord(path);
  const find = (id: string): ArticleRecord => {
    const found = record.articles.find(({ article }) => article.id === id);
    if (!found) throw new UseError(`the record has no article “${id}”; onrecord show articles ${path} lists those that it has`);
    return found;
  };
  return { record, pair: [find(a), find(b)], problems: 0 };
}

/** The record of the two alone, in the order in which they were named. */
async function fromInputs(a: string, b: string, options: CompareOptions): Promise<Compared> {
  const order: string[] = [];
  const reading = readArticles([a, b], options);
  async function* noted() {
    for await (const article of reading.articles) {
      order.push(article.id);
      yield article;
    }
  }
  const record = await collectRecord(noted(), { title: null, built: new Date(0) });
  const pair = order.map((id) => record.articles.find(({ article }) => article.id === id));
  const [first, second] = pair;
  if (!first || !second || pair.length !== 2)
    throw new UseError(
      `compare takes two articles, and “${a}” and “${b}” hold ${pair.length}; name two files with one article each, or use --record`,
    );
  return { record, pair: [first, second], problems: reading.problems() };
}
