import type { Row } from './rows.ts';

export const FORMATS = ['table', 'csv', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];

/** Lines of text, without line ends. `width` (columns) matters to tables only. */
export function* formatRows(rows: Iterable<Row>, format: Format, width: number): Generator<string> {
  switch (format) {
    case 'jsonl':
      for (const row of rows) yield JSON.stringify(row);
      return;
    case 'csv':
      yield* csvLines(rows);
      return;
    case 'table':
      yield* tableLines([...rows], width);
      return;
    default:
      format satisfies never;
  }
}

/** RFC 4180, but with the line ends of the system's pipes. */
function* csvLines(rows: Iterable<Row>): Generator<string> {
  let first = true;
  for (const row of rows) {
    if (first) yield Object.keys(row).map(csvCell).join(',');
    first = false;
    yield Object.values(row).map(csvCell).join(',');
  }
}

function csvCell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const GAP = '  ';
const NARROWEST = 4;

/** Columns side by side; the widest give way until a row fits. Empty columns are left out. */
function* tableLines(rows: readonly Row[], width: number): Generator<string> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!).filter(
    (column) => column !== 'start' && column !== 'end' && rows.some((row) => row[column] !== null && row[column] !== ''),
  );
  const cells = rows.map((row) => columns.map((column) => printable(row[column] ?? '')));
  const widths = columns.map((column, i) => Math.max(column.length, ...sample(cells).map((row) => row[i]!.length)));
  let excess = widths.reduce((sum, w) => sum + w, 0) + GAP.length * (columns.length - 1) - width;
  while (excess > 0) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest]! <= NARROWEST) break;
    const cut = Math.min(excess, Math.max(1, widths[widest]! - Math.max(NARROWEST, secondWidest(widths, widest))));
    widths[widest]! -= cut;
    excess -= cut;
  }
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => fit(cell, widths[i]!))
      .join(GAP)
      .trimEnd();
  yield line(columns);
  yield widths.map((w) => '─'.repeat(w)).join(GAP);
  for (const row of cells) yield line(row);
}

/** Spread arguments have a limit; widths beyond the first thousands of rows change nothing that matters. */
const sample = <Item>(rows: readonly Item[]): readonly Item[] => rows.slice(0, 5000);

const secondWidest = (widths: readonly number[], widest: number): number =>
  Math.max(...widths.map((w, i) => (i === widest ? 0 : w)));

const fit = (cell: string, width: number): string => (cell.length > width ? `${cell.slice(0, width - 1)}…` : cell.padEnd(width));

/** An article's words must not steer a terminal: control and direction characters become spaces. */
export const printable = (value: string | number): string =>
  String(value)
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .toWellFormed();
