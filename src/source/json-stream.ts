import { isUtf8 } from 'node:buffer';
import { allBytes } from './bytes.ts';
import { byteOrderMark, decode, decodeAs } from './decode.ts';
import { isObject } from './fields.ts';
import { draftOf, parseJson } from './json-articles.ts';
import { byteLines, type ByteLine } from './lines.ts';
import { LARGEST, LARGEST_IN_WORDS } from './limits.ts';
import { problem, type Problem } from './problem.ts';
import type { Read } from './read.ts';

const MEND_LINE = 'The other lines were read; get a fresh copy, or mend this one.';

/**
 * Articles from JSON Lines, one a line, and from a JSON document that holds one article or a list of them. Which of these it is
 * shows in the first line. Of JSON Lines one line is held at a time; a document is held whole.
 */
export async function* readJson(chunks: AsyncIterable<Uint8Array>, head: Uint8Array, name: string): AsyncGenerator<Read> {
  const lines = byteLines(await inUtf8(chunks, head));
  let first = true;
  for await (const line of lines) {
    const read = readLine(line, name);
    if (read === null) continue;
    if (first && 'raw' in read && !isSingleLine(read)) {
      yield* readDocument(read.raw, lines, name);
      return;
    }
    first = false;
    yield* read.reads;
  }
  if (first) yield { problem: problem('empty', name, 'is empty.', 'Leave it out, or save the articles again.') };
}

interface LineRead {
  /** The line's text; absent where it is too long. */
  readonly raw?: string;
  readonly valid: boolean;
  readonly reads: readonly Read[];
}

/** Null for a blank line. */
function readLine(line: ByteLine, name: string): LineRead | null {
  const origin = `${name}, line ${line.number}`;
  if (line.bytes === null) {
    const p = problem(
      'too-large',
      origin,
      `has ${LARGEST_IN_WORDS} or more.`,
      'An article has a few thousand characters; check the file.',
    );
    return { valid: false, reads: [{ problem: p }] };
  }
  const { text: raw, problems } = lineText(line.bytes, origin);
  if (raw.trim() === '') return null;
  const parsed = parseJson(raw);
  if ('error' in parsed) return { raw, valid: false, reads: [{ problem: problem('json', origin, parsed.error, MEND_LINE) }] };
  return { raw, valid: true, reads: [...articles(parsed.value, origin), ...problems.map((p) => ({ problem: p }))] };
}

function lineText(bytes: Uint8Array, origin: string): { text: string; problems: Problem[] } {
  if (isUtf8(bytes)) return { text: decodeAs(bytes, 'utf-8').text, problems: [] };
  const { text, doubt } = decode(bytes);
  return { text, problems: doubt ? [problem('encoding', origin, doubt.what, doubt.advice, false)] : [] };
}

/** Whether the first line stands for itself; otherwise it is the start of a document over several lines. */
const isSingleLine = (read: LineRead): boolean => read.valid || !/[[{,]\s*$/.test(read.raw!.slice(-100));

/** The articles of a JSON value: of an object, of a list, or of a list under "articles". */
function* articles(value: unknown, origin: string): Generator<Read> {
  if (isObject(value) && value['onrecord'] === 1) {
    yield {
      problem: problem(
        'no-text',
        origin,
        'is a record that onrecord wrote, not an article.',
        'Give the articles that it was made from.',
      ),
    };
    return;
  }
  const list =
    isObject(value) && Array.isArray(value['articles']) && typeof value['text'] !== 'string' ? value['articles'] : value;
  if (!Array.isArray(list)) {
    const { draft, problems } = draftOf(value, origin);
    if (draft) yield { draft };
    for (const p of problems) yield { problem: p };
    return;
  }
  if (list.length === 0) yield { problem: problem('no-articles', origin, 'is an empty list.', 'Leave it out.') };
  for (let i = 0; i < list.length; i++) {
    const { draft, problems } = draftOf(list[i], `${origin}, entry ${i + 1}`);
    if (draft) yield { draft };
    for (const p of problems) yield { problem: p };
  }
}

/** The rest of a document whose first line is no JSON by itself; where the whole is none either, its lines are tried one by one. */
async function* readDocument(firstLine: string, lines: AsyncIterable<ByteLine>, name: string): AsyncGenerator<Read> {
  const held: ByteLine[] = [{ number: 1, bytes: Buffer.from(firstLine) }];
  let size = firstLine.length;
  for await (const line of lines) {
    size += (line.bytes?.length ?? LARGEST) + 1;
    if (size > LARGEST) {
      const advice = 'Write it as JSON Lines, one article a line; that may be of any size.';
      yield { problem: problem('too-large', name, `is a JSON document of ${LARGEST_IN_WORDS} or more.`, advice) };
      return;
    }
    held.push(line);
  }
  const { text, problems } = lineText(
    Buffer.from(held.map((line) => Buffer.from(line.bytes!).toString('latin1')).join('\n'), 'latin1'),
    name,
  );
  const parsed = parseJson(text);
  if ('value' in parsed) {
    yield* articles(parsed.value, name);
    for (const p of problems) yield { problem: p };
    return;
  }
  const reads = held.flatMap((line) => readLine(line, name) ?? []);
  if (reads.some((read) => read.valid)) for (const read of reads) yield* read.reads;
  else yield { problem: problem('json', name, parsed.error, 'Get a fresh copy, or write one article a line as JSON Lines.') };
}

/** JSON is UTF-8; UTF-16 with its byte order mark is turned into it. */
async function inUtf8(chunks: AsyncIterable<Uint8Array>, head: Uint8Array): Promise<AsyncIterable<Uint8Array>> {
  const mark = byteOrderMark(head);
  if (mark === null || mark === 'utf-8') return chunks;
  const bytes = await allBytes(chunks);
  const text = bytes === null ? '' : decodeAs(bytes, mark).text;
  return (async function* () {
    yield Buffer.from(text);
  })();
}
