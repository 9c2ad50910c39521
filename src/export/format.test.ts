import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { formatRows, printable } from './format.ts';

const rows = [
  { id: 'f1', says: 'A "quoted", long\nsentence', weight: 2, nothing: null },
  { id: 'f2', says: 'short', weight: null, nothing: null },
];

test('CSV holds any text', () => {
  const csv = [...formatRows(rows, 'csv', 80)].join('\n');
  expect(parse(csv, { columns: true })).toEqual([
    { id: 'f1', says: 'A "quoted", long\nsentence', weight: '2', nothing: '' },
    { id: 'f2', says: 'short', weight: '', nothing: '' },
  ]);
});

test('JSON Lines is one object a line', () => {
  expect([...formatRows(rows, 'jsonl', 80)].map((line) => JSON.parse(line))).toEqual(rows);
});

test('a table fits its width, leaves out empty columns and keeps each entry on one line', () => {
  const lines = [...formatRows(rows, 'table', 24)];
  expect(lines[0]).toBe('id  says          weight');
  expect(lines).toHaveLength(4);
  expect(lines.every((line) => line.length <= 24)).toBe(true);
});

test.each([
  ['a\u001b[31mred', 'a [31mred'],
  ['left\u202eright', 'left right'],
  ['lone \ud800', 'lone \ufffd'],
])('%j can be printed', (text, expected) => {
  expect(printable(text)).toBe(expected);
});

test('no rows, no lines', () => {
  for (const format of ['table', 'csv', 'jsonl'] as const) expect([...formatRows([], format, 80)]).toEqual([]);
});
