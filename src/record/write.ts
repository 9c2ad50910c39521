import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { RecordSink } from './build.ts';

/** A record file that is being written. Nothing stands under its name before `finish`; `discard` leaves nothing behind. */
export interface RecordFile extends RecordSink {
  finish(): void;
  discard(): void;
}

/** Pieces are gathered to about this many UTF-16 units before they are written. */
const CHUNK = 1 << 20;

/** Writes a record piece by piece, one article or other element a line, so that it need never be whole in memory. */
export function createRecordFile(path: string): RecordFile {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.unfinished`;
  const file = openSync(unfinished, 'w');
  let waiting = '';
  let articles = 0;
  const flush = (): void => {
    const bytes = Buffer.from(waiting);
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
    waiting = '';
  };
  const write = (text: string): void => {
    waiting += text;
    if (waiting.length >= CHUNK) flush();
  };
  const list = (items: readonly unknown[]): string =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  return {
    head: (head) => write(`${JSON.stringify(head).slice(0, -1)},\n"articles":[`),
    article: (article) => write(`${articles++ === 0 ? '\n' : ',\n'}${JSON.stringify(article)}`),
    tail({ rules, ...sections }) {
      write(articles === 0 ? ']' : '\n]');
      for (const [name, items] of Object.entries(sections)) write(`,\n${JSON.stringify(name)}:${list(items)}`);
      write(`,\n"rules":${JSON.stringify(rules, null, 1)}\n}\n`);
    },
    finish() {
      flush();
      closeSync(file);
      renameSync(unfinished, path);
    },
    discard() {
      closeSync(file);
      rmSync(unfinished, { force: true });
    },
  };
}
