import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StoryRecord } from '../../src/model/record.ts';
import { verifyRecord } from '../../src/record/verify.ts';
import { onrecord, type Ran } from './run.ts';

const GOOD = 'The harbour of Norby will open again on Monday, the mayor said.\n';
const work = mkdtempSync(join(tmpdir(), 'onrecord-bad-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

function build(name: string, files: Readonly<Record<string, string | Uint8Array>>): Ran & { readonly record: StoryRecord } {
  const folder = join(work, name);
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  const output = join(work, `${name}-out`);
  const ran = onrecord(['build', folder, '-o', output, '--no-page']);
  return { ...ran, record: JSON.parse(readFileSync(join(output, 'record.json'), 'utf8')) as StoryRecord };
}

const ids = (record: StoryRecord): string[] => record.articles.map(({ article }) => article.id);

describe('bad input is named with what to do, and the rest goes on', () => {
  test.each<[string, string, string | Uint8Array, RegExp]>([
    ['an empty file', 'empty.txt', '', /empty\.txt: .*empty/],
    ['white space alone', 'blank.txt', ' \n\t\n', /blank\.txt: /],
    ['a binary file', 'noise.txt', new Uint8Array([0, 1, 2, 3, 255, 254, 0, 0, 7, 200]), /noise\.txt: .*/],
    ['a picture', 'photo.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), /photo\.jpg: /],
    ['a truncated JSON line', 'cut.jsonl', '{"id":"x","text":"Fine and whole."}\n{"id":"y","text":"cut o', /cut\.jsonl.*2/],
    ['JSON that is no article', 'other.json', '{"a":1}', /other\.json/],
    ['a page without text', 'page.html', '<!doctype html><title>x</title><div></div>', /page\.html: /],
    [
      'another language',
      'deutsch.txt',
      'Die Brücke über den Sund bleibt bis Ende Juni gesperrt, sagte die Ministerin am Donnerstag. Die Reparatur wird teurer als erwartet, und niemand weiß, wann sie fertig sein wird.',
      /deutsch\.txt: .*German/,
    ],
  ])('%s', (name, file, content, message) => {
    const { status, stderr, record } = build(name.replaceAll(' ', '-'), { [file]: content, 'good.txt': GOOD });
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
    expect(ids(record)).toContain('good');
    expect(verifyRecord(record)).toEqual([]);
  });

  test('a file of the wrong encoding is decoded as what it is', () => {
    const { record } = build('encoding', {
      'latin.txt': Buffer.from('\x93We will rebuild,\x94 the mayor of Norby said on Monday. It\x92s late.\n', 'latin1'),
    });
    expect(record.articles[0]!.article.text).toBe('“We will rebuild,” the mayor of Norby said on Monday. It’s late.\n');
  });

  test('a file that cannot be read', () => {
    mkdirSync(join(work, 'unreadable'));
    symlinkSync(join(work, 'nowhere.txt'), join(work, 'unreadable', 'gone.txt'));
    const { status, stderr, record } = build('unreadable', { 'good.txt': GOOD });
    expect(status).toBe(1);
    expect(stderr).toMatch(/gone\.txt: /);
    expect(ids(record)).toEqual(['good']);
  });

  test('a file of 50 MB and more', () => {
    const { status, stderr, record } = build('large', { 'large.txt': Buffer.alloc(51 * 1024 * 1024, 'word '), 'good.txt': GOOD });
    expect(status).toBe(1);
    expect(stderr).toMatch(/large\.txt: .*50 MB/);
    expect(ids(record)).toEqual(['good']);
  });

  test('a name with odd characters', () => {
    const { status, record } = build('odd', { 'a “b” ü\u202e \u0007;$(x).txt': GOOD });
    expect(status).toBe(0);
    expect(record.articles).toHaveLength(1);
  });

  test('one id for two texts: both are kept, under names that do not depend on order', () => {
    const lines = [JSON.stringify({ id: 'x', text: GOOD }), JSON.stringify({ id: 'x', text: `${GOOD}More.` })];
    const first = build('same-id', { 'a.jsonl': lines.join('\n') });
    const second = build('same-id-turned', { 'a.jsonl': lines.toReversed().join('\n') });
    expect(first.status).toBe(1);
    expect(ids(first.record)).toHaveLength(2);
    expect(ids(second.record)).toEqual(ids(first.record));
  });

  test('nothing to read at all', () => {
    const folder = join(work, 'nothing');
    mkdirSync(folder);
    const { status, stderr, stdout } = onrecord(['build', folder, '-o', join(work, 'nothing-out')]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/no article could be read/);
    expect(stdout).toBe('');
  });
});

describe('a folder of ten thousand files', () => {
  let ran: ReturnType<typeof build>;
  beforeAll(() => {
    const files = Array.from({ length: 10_000 }, (_, i) => [`f${i}.txt`, `${GOOD}Number ${i} of many.\n`] as const);
    ran = build('many', Object.fromEntries(files));
  });

  test('is read whole', () => {
    expect(ran.status).toBe(0);
    expect(ran.record.articles).toHaveLength(10_000);
  });
});
