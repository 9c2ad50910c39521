import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Story } from '../../align/stories.ts';
import type { Article } from '../../model/article.ts';
import { Shelf } from '../../record/shelf.ts';
import { writeLine } from '../output.ts';
import { Exit, UseError, type BuildCommandOptions } from '../program.ts';
import { readArticles } from '../reading.ts';
import { counted } from '../counted.ts';
import { storyEntry, storyLines } from '../story-list.ts';
import { writeStory } from './build.ts';
import { partArticles } from './stories.ts';

/**
 * `onrecord build --split`: a record for each story of a mixed pile, in st1, st2, … of the folder, and the list of them in
 * stories.json. The inputs are read once; the articles wait on disk until their story is built. Returns the exit status.
 */
export async function runBuildSplit(inputs: readonly string[], options: BuildCommandOptions): Promise<number> {
  if (options.title !== undefined)
    throw new UseError('--title is for one story; with --split each has the headline that is most like the others');
  const { articles, progress, problems } = readArticles(inputs, options);
  const shelf = new Shelf<Article>();
  try {
    const { stories, ids } = await partArticles(articles, progress, (article) => shelf.put(article));
    progress.end();
    if (stories.length === 0) throw new UseError(`no article could be read from ${inputs.join(', ')}; nothing was written`);
    const places = new Map(ids.map((id, place) => [id, place]));
    async function* articlesOf({ articles: named }: Story): AsyncGenerator<Article> {
      for (const id of named) yield { ...shelf.get(places.get(id)!), id };
    }
    for (const story of stories) {
      const output = join(options.output, story.id);
      await writeStory(articlesOf(story), { output, page: options.page }, progress, `${story.id} has no article`);
    }
    writeList(stories, options.output);
    for (const story of stories) for (const line of storyLines(story)) await writeLine(line);
    await writeLine('');
    await writeLine(`${counted(stories.length, 'record')} in ${options.output}: st1 to st${stories.length}`);
  } finally {
    shelf.close();
  }
  return problems() > 0 ? Exit.WITH_FAULTS : Exit.DONE;
}

/** The list stands there once every record that it names does. */
function writeList(stories: readonly Story[], folder: string): void {
  const file = join(folder, 'stories.json');
  writeFileSync(`${file}.unfinished`, `${JSON.stringify(stories.map(storyEntry), null, 1)}\n`);
  renameSync(`${file}.unfinished`, file);
}
