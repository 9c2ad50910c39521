import { partIntoStories, type Story } from '../../align/stories.ts';
import { readAs, settleIds, type ReadAs } from '../../record/settle-ids.ts';
import { writeLine } from '../output.ts';
import { Exit, UseError, type StoriesOptions } from '../program.ts';
import type { Progress } from '../progress.ts';
import { readArticles } from '../reading.ts';
import { storyEntry, storyLines } from '../story-list.ts';
import type { Article } from '../../model/article.ts';

/** `onrecord stories`: returns the exit status. */
export async function runStories(inputs: readonly string[], options: StoriesOptions): Promise<number> {
  const { articles, progress, problems } = readArticles(inputs, options);
  const { stories } = await partArticles(articles, progress);
  progress.end();
  if (stories.length === 0) throw new UseError(`no article could be read from ${inputs.join(', ')}`);
  if (options.json) await writeLine(JSON.stringify(stories.map(storyEntry), null, 1));
  else for (const story of stories) for (const line of storyLines(story)) await writeLine(line);
  return problems() > 0 ? Exit.WITH_FAULTS : Exit.DONE;
}

/** Reads all articles once and parts them; `keep` sees each as it passes. `ids`: of the articles in the order in which they came. */
export async function partArticles(
  articles: AsyncIterable<Article>,
  progress: Progress,
  keep: (article: Article) => unknown = () => {},
): Promise<{ readonly stories: Story[]; readonly ids: readonly string[] }> {
  const parting = partIntoStories();
  const names: ReadAs[] = [];
  for await (const article of articles) {
    names.push(readAs(article));
    parting.add(article);
    keep(article);
    progress.show('reading', names.length, null);
  }
  const ids = settleIds(names);
  progress.show('parting into stories', ids.length, ids.length);
  return { stories: parting.finish(ids), ids };
}
