import { join } from 'node:path';
import type { Article } from '../../model/article.ts';
import { buildRecord, type BuildSummary } from '../../record/build.ts';
import { createRecordFile } from '../../record/write.ts';
import type { BuildCommandOptions } from '../program.ts';
import { Exit, UseError } from '../program.ts';
import type { Progress } from '../progress.ts';
import { readArticles } from '../reading.ts';
import { summaryLines } from '../summary.ts';

/** `onrecord build`: returns the exit status. */
export async function runBuild(inputs: readonly string[], options: BuildCommandOptions): Promise<number> {
  if (options.split) return (await import('./build-split.ts')).runBuildSplit(inputs, options);
  const built = await buildFolder(inputs, options);
  for (const line of summaryLines(built.summary, options.output, options.page)) console.log(line);
  return built.problems > 0 ? Exit.WITH_FAULTS : Exit.DONE;
}

/** Builds the record of the inputs in a folder, and its page unless told otherwise. */
export async function buildFolder(
  inputs: readonly string[],
  options: BuildCommandOptions,
): Promise<{ readonly summary: BuildSummary; readonly problems: number }> {
  const { articles, progress, problems } = readArticles(inputs, options);
  const nothing = `no article could be read from ${inputs.join(', ')}; nothing was written`;
  const summary = await writeStory(articles, options, progress, nothing);
  return { summary, problems: problems() };
}

/** Writes the record of some articles, and its page unless told otherwise. Without any article it leaves nothing, and says so. */
export async function writeStory(
  articles: AsyncIterable<Article>,
  { output, title, page }: Pick<BuildCommandOptions, 'output' | 'title' | 'page'>,
  progress: Progress,
  nothing: string,
): Promise<BuildSummary> {
  const recordFile = join(output, 'record.json');
  const file = createRecordFile(recordFile);
  let summary: BuildSummary;
  try {
    summary = await buildRecord(articles, file, { title: title ?? null, built: buildDate(), onProgress: progress.show });
    if (summary.articles === 0) throw new UseError(nothing);
    file.finish();
  } catch (error) {
    file.discard();
    throw error;
  } finally {
    progress.end();
  }
  if (page) {
    const { writePage } = await import('../../export/page.ts');
    await writePage({ recordFile, pageFile: join(output, 'index.html') });
  }
  return summary;
}

/** Now, or the instant that `SOURCE_DATE_EPOCH` (seconds since 1970) fixes, so that a build can be repeated byte for byte. */
function buildDate(): Date {
  const fixed = process.env['SOURCE_DATE_EPOCH'];
  if (fixed === undefined || fixed === '') return new Date(Math.floor(Date.now() / 1000) * 1000);
  if (!/^\d{1,11}$/.test(fixed)) throw new UseError(`SOURCE_DATE_EPOCH is “${fixed}”; give seconds since 1970, a whole number`);
  return new Date(Number(fixed) * 1000);
}
