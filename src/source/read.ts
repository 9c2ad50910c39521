import { resolve, sep } from 'node:path';
import type { Article } from '../model/article.ts';
import { makeArticle, type Draft } from './article.ts';
import { allBytes, ArchiveError, fileBytes, unpacked } from './bytes.ts';
import { decode } from './decode.ts';
import { filesIn, kindOf, unreadable, type FoundFile } from './folder.ts';
import { extensionOf, recognise, refusedByName } from './formats.ts';
import { fileIds } from './ids.ts';
import { readJson } from './json-stream.ts';
import { languageProblem } from './language.ts';
import { LARGEST_IN_WORDS } from './limits.ts';
import type { Metadata } from './meta.ts';
import { problem, type Problem } from './problem.ts';

export type ReadResult =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'problem'; readonly problem: Problem };

export interface ReadOptions {
  /** What the user supplies beside the inputs (`--meta`, `--date`). */
  readonly meta?: Metadata;
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/** What a format's reader yields: drafts and problems, in the order of the input. */
export type Read = { readonly draft: Draft } | { readonly problem: Problem };

const STDIN = 'standard input';
const HEAD = 4096;

/**
 * Reads files, folders and `-` (standard input), in the order given; a folder's files in the order of their names. Streams: one
 * file at a time, of JSON Lines one line. Nothing that an input holds makes it throw; what could not be read is a problem.
 */
export async function* readInputs(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadResult> {
  const ids = new Ids();
  for await (const read of readDrafts(inputs, options)) {
    if ('problem' in read) yield { kind: 'problem', problem: read.problem };
    else yield* settle(await makeArticle(read.draft), ids);
  }
  for (const unused of options.meta?.problems() ?? []) yield { kind: 'problem', problem: unused };
}

/** Gives the article an id of its own; the same article once more is left out. */
function* settle(article: Article, ids: Ids): Generator<ReadResult> {
  const id = ids.take(article);
  if (id === null) {
    const what = `holds the article "${article.id}" once more, with the same text; it was read once.`;
    yield { kind: 'problem', problem: problem('duplicate', article.origin, what, 'Nothing has to be done.', false) };
    return;
  }
  if (id !== article.id) {
    const what = `has the id "${article.id}" of another article with another text; it is called "${id}" in the record.`;
    yield { kind: 'problem', problem: problem('same-id', article.origin, what, 'Give each article an id of its own.', false) };
  }
  const settled = id === article.id ? article : { ...article, id };
  yield { kind: 'article', article: settled };
  const language = languageProblem(settled);
  if (language) yield { kind: 'problem', problem: language };
}

/** The ids that are taken, each with the hash of its text. */
class Ids {
  readonly #taken = new Map<string, string>();

  /** The id under which the article goes into the record; null where the same id with the same text is already there. */
  take({ id, sha256 }: Article): string | null {
    for (const candidate of [id, `${id}~${sha256.slice(0, 8)}`, `${id}~${sha256}`]) {
      const taken = this.#taken.get(candidate);
      if (taken === sha256) return null;
      if (taken === undefined) {
        this.#taken.set(candidate, sha256);
        return candidate;
      }
    }
    return null;
  }
}

async function* readDrafts(inputs: readonly string[], options: ReadOptions): AsyncGenerator<Read> {
  const plan = await expand(inputs);
  const files = plan.flatMap((item) => (item.kind === 'file' ? [item.file.absolute] : []));
  const ids = fileIds(files.filter((path) => !refusedByName(path) && !/^\.(?:json|jsonl|ndjson)$/.test(extensionOf(path))));
  for (const item of plan) {
    switch (item.kind) {
      case 'problem':
        yield { problem: item.problem };
        break;
      case 'stdin':
        if (options.stdin) yield* readStream(unpacked(options.stdin), STDIN, null, null, options);
        break;
      case 'file':
        yield* readFile(item.file, ids.get(item.file.absolute) ?? null, options);
        break;
    }
  }
}

type PlanItem =
  | { readonly kind: 'file'; readonly file: FoundFile }
  | { readonly kind: 'stdin' }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** The files that the inputs stand for. A file that is reached twice is read once. */
async function expand(inputs: readonly string[]): Promise<PlanItem[]> {
  const plan: PlanItem[] = [];
  const seen = new Set<string>();
  const add = (file: FoundFile): void => {
    // Two names that are no UTF-8 may look the same; their bytes differ.
    const key = typeof file.path === 'string' ? file.absolute : file.path.toString('latin1');
    if (seen.has(key)) return;
    seen.add(key);
    plan.push({ kind: 'file', file });
  };
  for (const input of inputs) {
    if (input === '-') {
      if (!seen.has('-')) plan.push({ kind: 'stdin' });
      seen.add('-');
    } else if (/^[a-z][a-z0-9+.-]+:\/\//i.test(input)) {
      const advice = 'Save the page in your browser and give the file.';
      plan.push({
        kind: 'problem',
        problem: problem('url', input, 'is an address; onrecord works offline and does not fetch.', advice),
      });
    } else {
      const absolute = resolve(input);
      const file = { path: input, absolute, name: input };
      if (kindOf(file) !== 'folder') add(file);
      else {
        const found = await filesIn(input, absolute);
        found.files.forEach(add);
        plan.push(...found.problems.map((p) => ({ kind: 'problem' as const, problem: p })));
        if (found.files.length === 0 && found.problems.length === 0) {
          const advice = 'Put text files, web pages or JSON Lines there.';
          plan.push({ kind: 'problem', problem: problem('no-articles', input, 'is a folder without files.', advice) });
        }
      }
    }
  }
  return plan;
}

async function* readFile(file: FoundFile, id: string | null, options: ReadOptions): AsyncGenerator<Read> {
  const refused = refusedByName(file.name);
  if (refused?.format === 'none') {
    yield { problem: problem(refused.code, file.name, refused.what, refused.advice) };
    return;
  }
  const path = file.absolute.split(sep).join('/');
  try {
    if (kindOf(file) === 'other') {
      yield {
        problem: problem(
          'unsupported',
          file.name,
          'is neither a file nor a folder.',
          'Give a file, a folder or - for standard input.',
        ),
      };
      return;
    }
    yield* readStream(fileBytes(file), file.name, id, path, options);
  } catch (error) {
    yield { problem: unreadable(file.name, error) };
  }
}

/** Reads one stream by what its name and its first bytes say that it is. */
async function* readStream(
  chunks: AsyncGenerator<Uint8Array>,
  name: string,
  id: string | null,
  path: string | null,
  options: ReadOptions,
): AsyncGenerator<Read> {
  try {
    const { head, all } = await withHead(chunks);
    if (head.length === 0) {
      yield { problem: emptyProblem(name) };
      return;
    }
    const recognised = recognise(path === null ? '' : name, head);
    const supply = (draft: Draft): Draft => options.meta?.applyTo(draft, draft.id, path) ?? draft;
    switch (recognised.format) {
      case 'none':
        yield { problem: problem(recognised.code, name, recognised.what, recognised.advice) };
        break;
      case 'json':
        for await (const read of readJson(all, head, name)) yield 'draft' in read ? { draft: supply(read.draft) } : read;
        break;
      case 'text':
      case 'html': {
        const bytes = await allBytes(all);
        if (bytes === null) {
          const advice = 'An article has a few thousand characters; split the file, one article each.';
          yield { problem: problem('too-large', name, `has ${LARGEST_IN_WORDS} or more.`, advice) };
          return;
        }
        const read = recognised.format === 'text' ? readText(bytes, name, id) : await readHtml(bytes, name, id);
        for (const one of read) yield 'draft' in one ? { draft: supply(one.draft) } : one;
        break;
      }
    }
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    yield {
      problem: problem(
        'archive',
        name,
        'is a damaged or incomplete gzip file.',
        'Get a fresh copy; what could be unpacked was read.',
      ),
    };
  } finally {
    await chunks.return(undefined);
  }
}

const emptyProblem = (name: string): Problem => problem('empty', name, 'is empty.', 'Leave it out, or save the article again.');

/** A plain-text file is one article: its text is the file. */
function readText(bytes: Uint8Array, name: string, id: string | null): Read[] {
  const { text, doubt } = decode(bytes);
  if (text.trim() === '') return [{ problem: emptyProblem(name) }];
  const draft: Draft = {
    id,
    text,
    title: null,
    byline: null,
    source: null,
    url: null,
    language: null,
    givenDate: null,
    origin: name,
  };
  return doubt ? [{ draft }, { problem: problem('encoding', name, doubt.what, doubt.advice, false) }] : [{ draft }];
}

async function readHtml(bytes: Uint8Array, name: string, id: string | null): Promise<Read[]> {
  const { readPage } = await import('./html/page.ts'); // heavy: only where there is a page
  const page = readPage(bytes, { file: name });
  const problems = page.problems.map((p): Read => ({ problem: p }));
  if (page.text.trim() === '') return problems;
  const { text, title, byline, source, url, language } = page;
  const { date: givenDate, basis, reasons } = page.published;
  const shown = basis === 'stated' && reasons[0] ? { shownDate: reasons[0].says } : {};
  const markup = page.captions.map((span) => ({ ...span, role: 'caption' as const }));
  return [{ draft: { id, text, title, byline, source, url, language, givenDate, ...shown, markup, origin: name } }, ...problems];
}

/** The first bytes of a stream, and the whole stream with them. */
async function withHead(chunks: AsyncGenerator<Uint8Array>): Promise<{ head: Uint8Array; all: AsyncGenerator<Uint8Array> }> {
  const parts: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD) {
    const next = await chunks.next();
    if (next.done) break;
    parts.push(next.value);
    size += next.value.length;
  }
  const start = Buffer.concat(parts);
  const all = async function* (): AsyncGenerator<Uint8Array> {
    yield start;
    yield* chunks;
  };
  return { head: start.subarray(0, HEAD), all: all() };
}
