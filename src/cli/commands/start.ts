import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Exit, type BuildCommandOptions } from '../program.ts';
import { buildFolder } from './build.ts';
import { EXAMPLE_FOLDER } from '../example.ts';
import { summaryLines } from '../summary.ts';

/** `npm start`: the record of the bundled example, or of the inputs, with the most important findings. Returns the exit status. */
export async function runStart(inputs: readonly string[], options: BuildCommandOptions): Promise<number> {
  const example = fileURLToPath(EXAMPLE_FOLDER);
  const sources = inputs.length > 0 ? inputs : [resolve(example, 'articles')];
  const about = inputs.length > 0 ? {} : { title: EXAMPLE_TITLE, meta: [resolve(example, 'meta.csv')] };
  const { summary, problems } = await buildFolder(sources, { ...options, ...about, page: true });
  for (const line of summaryLines(summary, options.output, true)) console.log(line);
  return problems > 0 ? Exit.WITH_FAULTS : Exit.DONE;
}

const EXAMPLE_TITLE = 'The Harrow Sound crossing (an invented story)';
