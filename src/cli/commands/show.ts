import { formatRows } from '../../export/format.ts';
import { rowsOf, type Row, type Section } from '../../export/rows.ts';
import { writeLine } from '../output.ts';
import type { Day } from '../../model/day.ts';
import type { StoryRecord } from '../../model/record.ts';
import { newSince } from '../../record/new-since.ts';
import { Exit, UseError, type ShowOptions } from '../program.ts';
import { readRecord } from '../record-file.ts';

const PIPE_WIDTH = 200;

/** `onrecord show`: returns the exit status. */
export async function runShow(section: Section, path: string, options: ShowOptions): Promise<number> {
  const format = options.format ?? (process.stdout.isTTY ? 'table' : 'jsonl');
  const record = options.since === undefined ? readRecord(path) : sinceDay(readRecord(path), section, options.since);
  const rows = limited(rowsOf(record, section, options.explain), options.limit ?? Infinity);
  let empty = true;
  for (const line of formatRows(rows, format, process.stdout.columns ?? PIPE_WIDTH)) {
    await writeLine(line);
    empty = false;
  }
  if (empty)
    console.error(`The record has no ${section}${options.since === undefined ? '' : ` that are new since ${options.since}`}.`);
  return Exit.DONE;
}

function sinceDay(record: StoryRecord, section: Section, day: Day): StoryRecord {
  if (section !== 'findings') throw new UseError('--since is for findings: onrecord show findings --since DAY');
  const { findings, uncertain } = newSince(record, day);
  if (uncertain > 0) {
    const rest = uncertain === 1 ? 'One finding rests' : `${uncertain.toLocaleString('en')} findings rest`;
    console.error(`${rest} on articles that may be as late, but have no certain day; left out.`);
  }
  return { ...record, findings };
}

function* limited(rows: Iterable<Row>, limit: number): Generator<Row> {
  let left = limit;
  for (const row of rows) {
    if (left-- <= 0) return;
    yield row;
  }
}
