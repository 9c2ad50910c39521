import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onrecord } from './run.ts';

const work = mkdtempSync(join(tmpdir(), 'onrecord-date-'));
const file = (name: string): string => join(work, name);
afterAll(() => rmSync(work, { recursive: true, force: true }));

beforeAll(() => {
  writeFileSync(
    file('open.txt'),
    'The quay on the north side was closed on 3 March 2026 after a fire, the mayor said. It will open again on 9 June 2026.',
  );
  writeFileSync(file('silent.txt'), 'The mayor was pleased with the new quay, and so was everybody else who came to see it.');
  writeFileSync(
    file('shown.html'),
    `<html lang="en"><head><title>Quay is closed</title></head><body><article><h1>Quay is closed</h1><p class="date">Posted 5 March 2026</p>
<p>The quay on the north side was closed by the council after a fire had burned for two days, and nobody could say when it would open.</p>
<p>The mayor asked all who live near it to stay away from it, and thanked the people who had helped to put the fire out.</p></article></body></html>`,
  );
});

test('dates are said in words, with their reasons', () => {
  const { status, stdout } = onrecord(['date', file('open.txt'), file('silent.txt'), '--date', 'silent=2026-03-02']);
  expect(status).toBe(0);
  expect(stdout).toBe(`open
  between 3 March 2026 and 9 June 2026 (inferred)
  - It tells of 3 March 2026 as past.
  - It tells of 9 June 2026 as still to come.

silent
  Monday, 2 March 2026 (given)
  - It was given with the article.
`);
});

test('what cannot be dated says what to do', () => {
  expect(onrecord(['date', file('silent.txt')]).stdout).toMatch(/day unknown \(unknown\)\n {2}- Nothing .* --date/);
});

test('--jsonl has the day as the record has it', () => {
  const { stdout } = onrecord(['date', file('open.txt'), '--jsonl']);
  expect(JSON.parse(stdout)).toMatchObject({
    id: 'open',
    published: { date: null, from: '2026-03-03', to: '2026-06-09', basis: 'inferred' },
  });
});

test('a date that a page only shows is stated; one from the command line is given', () => {
  const published = (...more: string[]): unknown =>
    (JSON.parse(onrecord(['date', file('shown.html'), '--jsonl', ...more]).stdout) as { published: unknown }).published;
  expect(published()).toMatchObject({
    date: '2026-03-05',
    basis: 'stated',
    reasons: [{ says: expect.stringMatching(/Posted 5 March/) }],
  });
  expect(published('--date', 'shown=2026-03-06')).toMatchObject({ date: '2026-03-06', basis: 'given', reasons: [] });
});
