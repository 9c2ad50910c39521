import { readFile } from 'node:fs/promises';
import { isDay } from '../model/day.ts';
import type { Draft } from './article.ts';
import { decode } from './decode.ts';
import { isObject, readFields, type Fields } from './fields.ts';
import { unreadable } from './folder.ts';
import { parseJson } from './json-articles.ts';
import { problem, type Problem } from './problem.ts';

/** What the user supplies for one article, found by its id or its file's name. */
export interface MetaEntry {
  /** An id, or a path or its end ("a/story.txt", "story.txt", "story"). */
  readonly key: string;
  /** Where it was said, for messages. */
  readonly origin: string;
  readonly fields: Partial<Pick<Draft, 'givenDate' | 'source' | 'title' | 'url' | 'byline' | 'language'>>;
}

export interface MetaRead {
  readonly entries: readonly MetaEntry[];
  readonly problems: readonly Problem[];
}

/** `--date ID=DAY`. */
export function metaOfDates(pairs: readonly string[]): MetaRead {
  const entries: MetaEntry[] = [];
  const problems: Problem[] = [];
  for (const pair of pairs) {
    const cut = pair.lastIndexOf('=');
    const day = pair.slice(cut + 1).trim();
    if (cut < 1 || !isDay(day)) {
      problems.push(problem('meta', `--date ${pair}`, 'names no day.', 'Write --date ID=YYYY-MM-DD.'));
    } else entries.push({ key: pair.slice(0, cut), origin: `--date ${pair}`, fields: { givenDate: day } });
  }
  return { entries, problems };
}

/** `--meta FILE`: CSV with a row of names, or JSON Lines, or a JSON array; with `id` or `file` and any of date, source, title, url. */
export async function readMeta(path: string): Promise<MetaRead> {
  let text: string;
  try {
    text = decode(await readFile(path)).text;
  } catch (error) {
    return { entries: [], problems: [unreadable(path, error)] };
  }
  return /^\s*[[{]/.test(text) ? ofJson(text, path) : ofCsv(text, path);
}

const ADVICE = 'Write CSV with the columns id (or file), date, source, title, url; or the same as JSON Lines.';

async function ofCsv(text: string, path: string): Promise<MetaRead> {
  const { parse } = await import('csv-parse/sync');
  let rows: string[][];
  try {
    const delimiter = [',', ';', '\t'].reduce((best, mark) => (count(text, mark) > count(text, best) ? mark : best));
    rows = parse(text, { delimiter, bom: true, relaxColumnCount: true, relaxQuotes: true, skipEmptyLines: true, trim: true });
  } catch {
    return { entries: [], problems: [problem('meta', path, 'is not valid CSV.', ADVICE)] };
  }
  const names = rows[0] ?? [];
  const objects = rows.slice(1).map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])));
  return collect(objects, (i) => `${path}, row ${i + 2}`, path);
}

/** How often the mark stands in the first line. */
const count = (text: string, mark: string): number => (text.split(/\r?\n/, 1)[0] ?? '').split(mark).length;

function ofJson(text: string, path: string): MetaRead {
  const whole = text.trimStart().startsWith('[') ? parseJson(text) : null;
  if (whole && 'value' in whole && Array.isArray(whole.value))
    return collect(whole.value, (i) => `${path}, entry ${i + 1}`, path);
  const problems: Problem[] = [];
  const objects: unknown[] = [];
  const places: string[] = [];
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    const parsed = parseJson(line);
    const place = `${path}, line ${i + 1}`;
    if ('error' in parsed) problems.push(problem('meta', place, parsed.error, 'Mend the line; the others are used.'));
    else {
      objects.push(parsed.value);
      places.push(place);
    }
  });
  const read = collect(objects, (i) => places[i]!, path);
  return { entries: read.entries, problems: [...problems, ...read.problems] };
}

function collect(objects: readonly unknown[], place: (i: number) => string, path: string): MetaRead {
  const entries: MetaEntry[] = [];
  const problems: Problem[] = [];
  objects.forEach((object, i) => {
    const fields = isObject(object) ? readFields(object) : null;
    const key = isObject(object) ? keyOf(object, fields!) : null;
    if (!fields || key === null) {
      problems.push(problem('meta', place(i), 'has neither id nor file.', ADVICE));
      return;
    }
    if (fields.date === null) {
      problems.push(problem('date', place(i), `has a date that is no day: "${fields.dateGiven}".`, 'Write it as YYYY-MM-DD.'));
    }
    entries.push({ key, origin: place(i), fields: given(fields) });
  });
  if (objects.length === 0) problems.push(problem('meta', path, 'holds no entries.', ADVICE));
  return { entries, problems };
}

function keyOf(object: Readonly<Record<string, unknown>>, fields: Fields): string | null {
  for (const name of ['id', 'file', 'filename', 'name', 'path', 'article']) {
    for (const [key, value] of Object.entries(object)) {
      if (
        key.trim().toLowerCase() === name &&
        (typeof value === 'string' || typeof value === 'number') &&
        `${value}`.trim() !== ''
      ) {
        return `${value}`.trim();
      }
    }
  }
  return fields.id;
}

function given(fields: Fields): MetaEntry['fields'] {
  return {
    ...(fields.date ? { givenDate: fields.date } : {}),
    ...(fields.source === null ? {} : { source: fields.source }),
    ...(fields.title === null ? {} : { title: fields.title }),
    ...(fields.url === null ? {} : { url: fields.url }),
    ...(fields.byline === null ? {} : { byline: fields.byline }),
    ...(fields.language === null ? {} : { language: fields.language }),
  };
}

/** What is known of articles from outside; later entries win over earlier ones. */
export class Metadata {
  readonly #byKey = new Map<string, MetaEntry[]>();
  readonly #unused = new Set<MetaEntry>();

  constructor(entries: readonly MetaEntry[]) {
    for (const entry of entries) {
      const key = entry.key.replaceAll('\\', '/').replace(/^\.\//, '');
      const same = this.#byKey.get(key);
      if (same) same.push(entry);
      else this.#byKey.set(key, [entry]);
      this.#unused.add(entry);
    }
  }

  /** The draft with what is supplied for it. An article is meant by its id, its path or the end of its path, or its file's stem. */
  applyTo<D extends Draft>(draft: D, id: string | null, path: string | null): D {
    if (this.#byKey.size === 0) return draft;
    const entries = keysOf(id, path).flatMap((key) => this.#byKey.get(key) ?? []);
    for (const entry of entries) this.#unused.delete(entry);
    const told = Object.assign({}, draft, ...entries.map((entry) => entry.fields)) as D; // the entries' fields are the draft's own
    if (entries.some((entry) => entry.fields.givenDate)) delete (told as { shownDate?: string }).shownDate; // given goes before shown
    return told;
  }

  /** What names no article that was read; to be asked when all are read. */
  problems(): Problem[] {
    return [...this.#unused].map((entry) =>
      problem(
        'meta',
        entry.origin,
        `names no article that was read ("${entry.key}").`,
        "Use the article's id or its file's name.",
        false,
      ),
    );
  }
}

/** From the least to the most certain way of naming: ends of the path, the path, the id. */
function keysOf(id: string | null, path: string | null): string[] {
  const keys: string[] = [];
  if (path !== null) {
    const parts = path.replaceAll('\\', '/').split('/');
    const last = parts.at(-1)!;
    const stem = last.replace(/(?:\.[A-Za-z][A-Za-z0-9]{0,7})(?:\.gz)?$/i, '');
    if (stem !== last) keys.push(stem);
    for (let i = parts.length - 1; i >= 0; i--) keys.push(parts.slice(i).join('/'));
  }
  if (id !== null) keys.push(id);
  return [...new Set(keys)];
}
