import { readInputs } from '../source/read.ts';
import { problemLine } from '../source/problem.ts';
import type { Article } from '../model/article.ts';
import { makeProgress, type Progress } from './progress.ts';
import type { InputOptions } from './program.ts';

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
  async function* articles(): AsyncGenerator<Article> {
    for await (const result of readInputs(inputs, { dates: options.date, meta: options.meta })) {
      if (result.kind === 'article') yield result.article;
      else {
        problems++;
        progress.say(problemLine(result.problem));
      }
    }
  }
  return { articles: articles(), progress, problems: () => problems };
}
