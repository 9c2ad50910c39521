import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import about from '../../package.json' with { type: 'json' };
import { onrecord } from './run.ts';

const work = mkdtempSync(join(tmpdir(), 'onrecord-cli-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('wrong use', () => {
  test.each<[string, string[], RegExp]>([
    ['no such command', ['bild'], /build/],
    ['build without a folder', ['build', 'x.txt'], /--output/],
    ['a section that is none', ['show', 'figure'], /figures/],
    ['a record that is not there', ['verify', join(work, 'nowhere')], /there is no/],
    ['a day that is none', ['extract', '-', '--date', 'x=2026-13-01'], /YYYY-MM-DD/],
    ['a format that is none', ['show', 'figures', '-f', 'xml'], /csv/],
  ])('%s is status 2, with what to do', (_, args, message) => {
    const { status, stdout, stderr } = onrecord(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
  });
});

test('--version and --help', () => {
  expect(onrecord(['--version']).stdout.trim()).toBe(about.version);
  const help = onrecord(['--help']).stdout;
  for (const command of ['build', 'extract', 'verify', 'compare', 'show', 'findings', 'stories', 'page', 'date']) {
    expect(help).toContain(command);
    expect(onrecord([command, '--help']).stdout, command).toMatch(/Examples?:\n {2}onrecord/);
  }
});

describe('a record', () => {
  const record = join(work, 'record');
  const articles = join(work, 'articles.jsonl');
  const morning = {
    id: 'morning',
    publishedAt: '2026-03-03',
    source: 'Morning Post',
    text: '"About 40 people came," Mayor Anna Ode said on Monday. The hall will reopen by the end of June.',
  };
  const evening = {
    id: 'evening',
    publishedAt: '2026-03-04',
    source: 'Evening Post',
    text: 'Nearly 45 people came to the hall on Monday, Mayor Anna Ode said. "About 40 people came," Ode said.',
  };

  beforeAll(() => {
    writeFileSync(articles, [morning, evening].map((one) => JSON.stringify(one)).join('\n'));
    expect(onrecord(['build', articles, '-o', record]).status).toBe(0);
  });

  test('comes with its page', () => {
    expect(existsSync(join(record, 'index.html'))).toBe(true);
  });

  test('is the same from standard input', () => {
    onrecord(['build', '-', '-o', join(work, 'piped'), '--no-page'], { input: readFileSync(articles, 'utf8') });
    expect(readFileSync(join(work, 'piped', 'record.json'), 'utf8')).toBe(readFileSync(join(record, 'record.json'), 'utf8'));
  });

  test('is verified, and a changed one is not', () => {
    expect(onrecord(['verify', record])).toMatchObject({ status: 0, stdout: '' });
    const changed = join(work, 'changed.json');
    writeFileSync(changed, readFileSync(join(record, 'record.json'), 'utf8').replaceAll('40 people', '41 people'));
    const { status, stdout } = onrecord(['verify', changed]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/not the text that was hashed/);
  });

  test.each(['findings', 'figures', 'quotations', 'commitments', 'timeline', 'copies', 'articles'])(
    'shows its %s in every format',
    (section) => {
      for (const format of ['table', 'csv', 'jsonl'])
        expect(onrecord(['show', section, record, '-f', format, '--explain']).status, format).toBe(0);
    },
  );

  test('names the rule behind each entry', () => {
    const rows = onrecord(['show', 'figures', record, '-f', 'jsonl', '--explain']).stdout.trim().split('\n');
    for (const row of rows)
      expect(JSON.parse(row)).toMatchObject({ rule: expect.stringMatching(/\//), why: expect.stringMatching(/\w/) });
  });

  test('compares two articles', () => {
    const { status, stdout } = onrecord(['compare', 'morning', 'evening', '--record', record]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^a {2}morning/);
    expect(JSON.parse(onrecord(['compare', 'morning', 'evening', '--record', record, '--json']).stdout)).toMatchObject({
      a: 'morning',
      b: 'evening',
    });
  });
});

test('extract prints one article a line, in input order', () => {
  const input = ['one', 'two'].map((id) => JSON.stringify({ id, text: `Text of ${id}.` })).join('\n');
  const { status, stdout } = onrecord(['extract', '-'], { input });
  expect(status).toBe(0);
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { article: { id: string } }).article.id),
  ).toEqual(['one', 'two']);
});
