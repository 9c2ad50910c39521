import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UNKNOWN_DATE } from '../../src/model/article.ts';
import type { StoryRecord } from '../../src/model/record.ts';
import { articleRecord, storyRecord } from '../record.ts';
import { onrecord } from './run.ts';

const work = mkdtempSync(join(tmpdir(), 'onrecord-stories-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const ferry = (id: string, publishedAt: string, source: string, title: string): object => ({
  id,
  publishedAt,
  source,
  title,
  text: 'The ferry Mirabel ran aground off Kestrel Point with 212 passengers. Captain Ana Soares called the coastguard at Brantwick.',
});
const LINES = [
  ferry('f2', '2026-03-05', 'Coast Post', 'Ferry Mirabel aground'),
  {
    id: 'levy',
    publishedAt: '2026-03-04',
    title: 'Norby doubles its parking levy',
    text: 'The council of Norby voted to double the parking levy to 8 crowns an hour, Piet Hadley said in Market Street.',
  },
  ferry('f1', '2026-03-03', 'Brantwick Echo', 'Ferry Mirabel aground off Kestrel Point'),
].map((line) => JSON.stringify(line));

const pile = join(work, 'pile.jsonl');
beforeAll(() => writeFileSync(pile, LINES.join('\n')));

describe('onrecord stories', () => {
  test('lists the stories for a person', () => {
    const { status, stdout } = onrecord(['stories', pile]);
    expect(status).toBe(0);
    expect(stdout).toBe(`st1     Ferry Mirabel aground
        2 articles, 3 March 2026 to 5 March 2026, 2 outlets: Brantwick Echo, Coast Post
st2     Norby doubles its parking levy
        1 article, 4 March 2026
`);
  });

  test('--json is the same in whatever order the articles come, from standard input too', () => {
    const { stdout } = onrecord(['stories', pile, '--json']);
    expect(JSON.parse(stdout)).toEqual([
      { id: 'st1', title: 'Ferry Mirabel aground', articles: ['f1', 'f2'] },
      { id: 'st2', title: 'Norby doubles its parking levy', articles: ['levy'] },
    ]);
    expect(onrecord(['stories', '-', '--json'], { input: LINES.toReversed().join('\n') }).stdout).toBe(stdout);
  });

  test('what cannot be read is named, and the rest is parted', () => {
    const { status, stdout, stderr } = onrecord(['stories', '-', '--json'], { input: `${LINES[0]}\n{"id":\n` });
    expect(status).toBe(1);
    expect(stderr).toContain('standard input');
    expect(JSON.parse(stdout)).toHaveLength(1);
  });

  test('nothing to read is wrong use', () => {
    expect(onrecord(['stories', join(work, 'nowhere')]).status).toBe(2);
  });
});

describe('build --split', () => {
  const records = join(work, 'records');
  const recordOf = (story: string): StoryRecord =>
    JSON.parse(readFileSync(join(records, story, 'record.json'), 'utf8')) as StoryRecord;

  test('makes a record and a page for each story, from standard input too', () => {
    const { status, stdout } = onrecord(['build', '-', '--split', '-o', records], { input: LINES.join('\n') });
    expect(status).toBe(0);
    expect(stdout).toContain('st2     Norby doubles its parking levy');
    expect(recordOf('st1').articles.map(({ article }) => article.id)).toEqual(['f1', 'f2']);
    expect(recordOf('st2')).toMatchObject({ title: 'Norby doubles its parking levy' });
    expect(existsSync(join(records, 'st1', 'index.html'))).toBe(true);
    expect(readFileSync(join(records, 'stories.json'), 'utf8').trim()).toBe(onrecord(['stories', pile, '--json']).stdout.trim());
    expect(onrecord(['verify', join(records, 'st1'), join(records, 'st2')]).status).toBe(0);
  });

  test('two texts of one id keep the names that the list gives them', () => {
    const twice = LINES.map((line) => JSON.stringify({ ...(JSON.parse(line) as object), id: 'same' })).slice(0, 2);
    const folder = join(work, 'twice');
    expect(onrecord(['build', '-', '--split', '--no-page', '-o', folder], { input: twice.join('\n') }).status).toBe(1);
    for (const { id, articles } of JSON.parse(readFileSync(join(folder, 'stories.json'), 'utf8')) as {
      id: string;
      articles: string[];
    }[]) {
      const record = JSON.parse(readFileSync(join(folder, id, 'record.json'), 'utf8')) as StoryRecord;
      expect(record.articles.map(({ article }) => article.id)).toEqual(articles);
    }
  });

  test('has no title for all', () => {
    expect(onrecord(['build', pile, '--split', '--title', 'x', '-o', records])).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('findings --since', () => {
  const folder = join(work, 'hall');
  const days = { first: '2026-03-03', second: '2026-03-04' };
  const record = storyRecord({
    articles: Object.entries(days).map(([id, date]) =>
      articleRecord('Words.', {}, { id, published: { ...UNKNOWN_DATE, date, from: date, to: date, basis: 'given' } }),
    ),
    findings: [['first'], ['first', 'second']].map((evidence, i) => ({
      id: `f${i + 1}`,
      type: 'figure.change',
      severity: 'low',
      says: 'It says.',
      about: 's1',
      evidence: evidence.map((article) => ({ article, start: 0, end: 5 })),
      rule: 'find/figure-change',
    })),
  });
  const findings = (...args: readonly string[]) => {
    const { status, stdout, stderr } = onrecord([...args, folder, '-f', 'jsonl']);
    return { status, lines: stdout.split('\n').filter(Boolean), stderr };
  };

  beforeAll(() => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'record.json'), JSON.stringify(record));
  });

  test('keeps what rests on an article of the day or later', () => {
    expect(findings('findings').lines).toHaveLength(2);
    const since = findings('findings', '--since', '2026-03-04');
    expect(since.lines.map((line) => (JSON.parse(line) as { readonly id: string }).id)).toEqual(['f2']);
    expect(findings('show', 'findings', '--since', '2026-03-04')).toEqual(since);
  });

  test('says so where nothing is new', () => {
    const { status, lines: none, stderr } = findings('findings', '--since', '2026-03-05');
    expect({ status, none }).toEqual({ status: 0, none: [] });
    expect(stderr).toContain('no findings that are new since 2026-03-05');
  });

  test.each([
    ['a day that is none', ['findings', '--since', '2026-02-30'], /YYYY-MM-DD/],
    ['another section', ['show', 'figures', '--since', '2026-03-04'], /for findings/],
  ])('%s is wrong use', (_, args, message) => {
    const { status, stderr } = findings(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});
