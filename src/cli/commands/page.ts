import { resolve } from 'node:path';
import { weekdayName } from '../../model/day.ts';
import type { Published } from '../../model/article.ts';
import { allBytes, ArchiveError, fileBytes } from '../../source/bytes.ts';
import { unreadable } from '../../source/folder.ts';
import { stemOf } from '../../source/formats.ts';
import { readPage, type Page } from '../../source/html/page.ts';
import { LARGEST_IN_WORDS } from '../../source/limits.ts';
import type { Metadata } from '../../source/meta.ts';
import { problem, problemLine, type Problem } from '../../source/problem.ts';
import { writeLine } from '../output.ts';
import { Exit, UseError, type InputOptions } from '../program.ts';
import { makeProgress } from '../progress.ts';
import { readMetadata } from '../reading.ts';

/** `onrecord page`: what was taken from each page, one JSON object a line. Returns the exit status. */
export async function runPage(files: readonly string[], options: InputOptions & { readonly url?: string }): Promise<number> {
  if (options.url !== undefined && files.length > 1)
    throw new UseError('--url is the address of one page; name one file with it');
  const progress = makeProgress();
  let problems = 0;
  const tell = (one: Problem): void => {
    problems++;
    progress.say(problemLine(one));
  };
  const meta = await readMetadata(options, tell);
  for (const [i, file] of files.entries()) {
    const page = await pageOf(file, options.url ?? null, tell);
    if (page) {
      const { title, byline, published, text } = supplied(page, meta);
      await writeLine(JSON.stringify({ file, title, byline, published, text }));
      page.problems.forEach(tell);
    }
    progress.show('reading pages', i + 1, files.length);
  }
  meta.problems().forEach(tell);
  progress.end();
  return problems > 0 ? Exit.WITH_FAULTS : Exit.DONE;
}

/** A page, or null where its file can't be read: then that was told. */
async function pageOf(file: string, url: string | null, tell: (one: Problem) => void): Promise<Page | null> {
  try {
    const bytes = await allBytes(fileBytes({ path: file, absolute: resolve(file), name: file }));
    if (bytes) return readPage(bytes, { file, url });
    tell(problem('too-large', file, `is larger than ${LARGEST_IN_WORDS}.`, 'Save the article alone.'));
  } catch (error) {
    if (error instanceof ArchiveError)
      tell(problem('archive', file, 'is a damaged or incomplete gzip file.', 'Get a fresh copy.'));
    else tell(unreadable(file, error));
  }
  return null;
}

/** The page with what `--date` and `--meta` say of it. */
function supplied(page: Page, meta: Metadata): Pick<Page, 'title' | 'byline' | 'published' | 'text'> {
  const { text, title, byline, source, url, language, file } = page;
  const id = stemOf(file);
  const bare = { id, text, title, byline, source, url, language, givenDate: null, origin: file };
  const told = meta.applyTo(bare, id, resolve(file));
  return { title: told.title, byline: told.byline, published: told.givenDate ? given(told.givenDate) : page.published, text };
}

const given = (day: string): Published => ({
  date: day,
  from: day,
  to: day,
  weekday: weekdayName(day),
  basis: 'given',
  reasons: [],
});
