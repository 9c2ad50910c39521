import { makeDating } from '../../align/dating.ts';
import { extract } from '../../extract/extract.ts';
import { UNKNOWN_DATE, type Article } from '../../model/article.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { toArticleRecord } from '../../record/article-record.ts';
import { ruleTexts, rulesOf } from '../../record/rule-texts.ts';
import { Exit, type InputOptions } from '../program.ts';
import { readArticles } from '../reading.ts';
import { writeLine } from '../output.ts';

/** `onrecord extract`: one article a line, dated from its own words alone. Returns the exit status. */
export async function runExtract(
  inputs: readonly string[],
  options: InputOptions & { readonly explain?: boolean },
): Promise<number> {
  const { articles, progress, problems } = readArticles(inputs, options);
  let done = 0;
  for await (const article of articles) {
    const record = extractRecord(article);
    await writeLine(JSON.stringify(options.explain ? { ...record, rules: ruleTexts(new Set(rulesOf(record))) } : record));
    progress.show('extracting', ++done, null);
  }
  progress.end();
  return problems() > 0 ? Exit.WITH_FAULTS : Exit.DONE;
}

/** What one article says, as a line of `onrecord extract`. */
export function extractRecord(article: Article): ArticleRecord {
  const extraction = extract(article);
  const dating = makeDating();
  dating.add(extraction);
  return toArticleRecord(extraction, dating.finish().get(article.id) ?? UNKNOWN_DATE);
}
