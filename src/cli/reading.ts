import type { Article } from '../model/article.ts';
import { Metadata, metaOfDates, readMeta } from '../source/meta.ts';
import { problemLine, type Problem } from '../source/problem.ts';
import { readInputs } from '../source/read.ts';
import { UseError, type InputOptions } from './program.ts';
import { makeProgress, type Progress } from './progress.ts';

/** The articles of some inputs. Problems are said as they come, and counted. */
export interface Reading {
  readonly articles: AsyncIterable<Article>;
  readonly progress: Progress;
  /** How many inputs could not be read, or only with a reservation; final once the articles have been read. */
  problems(): number;
}

export function readArticles(inputs: readonly string[], options: InputOptions): Reading {
  const progress = makeProgress();
  let problems = 0;
  const tell = (problem: Problem): void => {
    problems++;
    progress.say(problemLine(problem));
  };
  async function* articles(): AsyncGenerator<Article> {
    const meta = await readMetadata(options, tell);
    for await (const result of readInputs(inputs, { meta, stdin: process.stdin })) {
      if (result.kind === 'article') yield result.article;
      else tell(result.problem);
    }
  }
  return { articles: articles(), progress, problems: () => problems };
}

/** What `--meta` and `--date` say; a day on the command line wins. A malformed `--date` is wrong use, a bad file is a problem. */
export async function readMetadata(options: InputOptions, tell: (problem: Problem) => void): Promise<Metadata> {
  const dates = metaOfDates(options.date);
  const [wrong] = dates.problems;
  if (wrong) throw new UseError(problemLine(wrong));
  const files = await Promise.all(options.meta.map(readMeta));
  files.flatMap(({ problems }) => problems).forEach(tell);
  return new Metadata([...files.flatMap(({ entries }) => entries), ...dates.entries]);
}
