import { formatRows } from '../../export/format.ts';
import { rowsOf, type Row, type Section } from '../../export/rows.ts';
import { writeLine } from '../output.ts';
import { Exit, type ShowOptions } from '../program.ts';
import { readRecord } from '../record-file.ts';

const PIPE_WIDTH = 200;

/** `onrecord show`: returns the exit status. */
export async function runShow(section: Section, path: string, options: ShowOptions): Promise<number> {
  const format = options.format ?? (process.stdout.isTTY ? 'table' : 'jsonl');
  const rows = limited(rowsOf(readRecord(path), section, options.explain), options.limit ?? Infinity);
  let empty = true;
  for (const line of formatRows(rows, format, process.stdout.columns ?? PIPE_WIDTH)) {
    await writeLine(line);
    empty = false;
  }
  if (empty) console.error(`The record has no ${section}.`);
  return Exit.DONE;
}

function* limited(rows: Iterable<Row>, limit: number): Generator<Row> {
  let left = limit;
  for (const row of rows) {
    if (left-- <= 0) return;
    yield row;
  }
}
