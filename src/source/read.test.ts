import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { Article } from '../model/article.ts';
import { Metadata, metaOfDates, readMeta } from './meta.ts';
import type { Problem } from './problem.ts';
import { readInputs, type ReadOptions } from './read.ts';

const root = mkdtempSync(join(tmpdir(), 'read-'));
let folder = '';
let made = 0;

beforeEach(() => {
  folder = join(root, String(made++));
  mkdirSync(folder);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};

async function readAll(inputs: readonly string[], options?: ReadOptions): Promise<{ articles: Article[]; problems: Problem[] }> {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  for await (const result of readInputs(inputs, options)) {
    if (result.kind === 'article') articles.push(result.article);
    else problems.push(result.problem);
  }
  return { articles, problems };
}

async function* streamOf(...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

test('a plain-text file is one article: its text is the file, without a byte order mark, with its line ends', async () => {
  put('ferry.txt', '\ufeffFerry late\r\n\r\nThe ferry was late on Monday.\n');
  const { articles, problems } = await readAll([folder]);
  expect(problems).toEqual([]);
  expect(articles).toHaveLength(1);
  expect(articles[0]).toMatchObject({
    id: 'ferry',
    text: 'Ferry late\r\n\r\nThe ferry was late on Monday.\n',
    title: null,
    givenDate: null,
  });
});

test.each<[string, Uint8Array, string, string | null]>([
  ['UTF-16 with its mark', Buffer.from('\ufeffA “bold” plan', 'utf16le'), 'A “bold” plan', null],
  ['UTF-16 without it', Buffer.from('The plan was a bold one', 'utf16le'), 'The plan was a bold one', null],
  [
    'windows-1252',
    Buffer.from([0x41, 0x20, 0x93, 0x62, 0x6f, 0x6c, 0x64, 0x94, 0x20, 0x70, 0x6c, 0x61, 0x6e]),
    'A “bold” plan',
    'encoding',
  ],
  ['UTF-8 that ends within a character', Buffer.from('A “bold” plan –').subarray(0, -1), 'A “bold” plan \ufffd', 'encoding'],
  ['UTF-8 decoded wrongly before', Buffer.from('A plan thatâ€™s bold'), 'A plan thatâ€™s bold', 'encoding'],
])('decodes %s', async (_name, bytes, text, code) => {
  const { articles, problems } = await readAll([put('a.txt', bytes)]);
  expect(articles.map((article) => article.text)).toEqual([text]);
  expect(problems.map((p) => p.code)).toEqual(code ? [code] : []);
  expect(problems.every((p) => !p.fatal)).toBe(true);
});

test('ids are file names; equal ones are paths from their common folder, in any order', async () => {
  const a = put('x/one.txt', 'First text.');
  const b = put('y/one.txt', 'Second text.');
  const c = put('y/two.txt', 'Third text.');
  const forward = await readAll([a, b, c]);
  const backward = await readAll([c, b, a]);
  expect(forward.articles.map((article) => article.id)).toEqual(['x/one.txt', 'y/one.txt', 'two']);
  expect(backward.articles.map((article) => article.id)).toEqual(['two', 'y/one.txt', 'x/one.txt']);
});

test.each<[string, object, object]>([
  [
    'ours',
    { id: 7, text: 'Body.', title: 'T', publishedAt: '2031-07-28T23:50:00-04:00', source: 'Post' },
    { id: '7', givenDate: '2031-07-28', source: 'Post' },
  ],
  [
    'news-please',
    { maintext: 'Body.', date_publish: '2031-07-28 10:00:00', source_domain: 'x.org', authors: ['A B', 'C D'] },
    { givenDate: '2031-07-28', source: 'x.org', byline: 'A B, C D' },
  ],
  [
    'trafilatura',
    { raw_text: 'Body.', date: '2031-07-28', sitename: 'X', hostname: 'x.org', author: 'A B' },
    { text: 'Body.', source: 'X', byline: 'A B' },
  ],
  [
    'fundus',
    { plaintext: 'Body.', publishing_date: '2031-07-28 10:00:00+02:00', publisher: 'X' },
    { text: 'Body.', source: 'X', givenDate: '2031-07-28' },
  ],
  ['fundus body', { body: { summary: ['S.'], sections: [{ headline: ['H'], paragraphs: ['P.'] }] } }, { text: 'S.\n\nH\n\nP.' }],
])('understands the field names of %s', async (_name, object, expected) => {
  const { articles, problems } = await readAll([put('a.jsonl', `${JSON.stringify(object)}\n`)]);
  expect(problems).toEqual([]);
  expect(articles).toHaveLength(1);
  expect(articles[0]).toMatchObject(expected);
});

test('a line that is cut off is named with its number, and the rest goes on', async () => {
  const path = put(
    'a.jsonl',
    '{"id":"a","text":"One."}\n\n{"id":"b","text":"Tw\n{"id":"c","text":"Three."}\n[1]\n{"note":"none"}',
  );
  const { articles, problems } = await readAll([path]);
  expect(articles.map((article) => article.id)).toEqual(['a', 'c']);
  expect(problems.map((p) => [p.input.replace(path, 'a.jsonl'), p.code])).toEqual([
    ['a.jsonl, line 3', 'json'],
    ['a.jsonl, line 5, entry 1', 'json'],
    ['a.jsonl, line 6', 'no-text'],
  ]);
});

test.each<[string, string]>([
  [
    'a list',
    JSON.stringify(
      [
        { id: 'a', text: 'One.' },
        { id: 'b', text: 'Two.' },
      ],
      null,
      2,
    ),
  ],
  [
    'a list on one line',
    JSON.stringify([
      { id: 'a', text: 'One.' },
      { id: 'b', text: 'Two.' },
    ]),
  ],
  [
    'a list under "articles"',
    JSON.stringify(
      {
        articles: [
          { id: 'a', text: 'One.' },
          { id: 'b', text: 'Two.' },
        ],
      },
      null,
      1,
    ),
  ],
])('a JSON document that is %s', async (_name, json) => {
  const { articles, problems } = await readAll([put('a.json', json)]);
  expect(problems).toEqual([]);
  expect(articles.map((article) => article.id)).toEqual(['a', 'b']);
});

test('one article in a JSON document over several lines, in UTF-16', async () => {
  const json = JSON.stringify({ text: 'One.', title: 'T' }, null, 2);
  const { articles, problems } = await readAll([put('a.json', Buffer.from(`\ufeff${json}`, 'utf16le'))]);
  expect(problems).toEqual([]);
  expect(articles.map((article) => article.text)).toEqual(['One.']);
  expect(articles[0]!.id).toMatch(/^a[0-9a-f]{12}$/);
});

test('the same article twice is read once; the same id with another text gets a suffix', async () => {
  const path = put('a.jsonl', ['One.', 'One.', 'Two.', 'Two.'].map((text) => JSON.stringify({ id: 'a', text })).join('\n'));
  const { articles, problems } = await readAll([path, path]);
  expect(articles.map((article) => article.id)).toEqual(['a', expect.stringMatching(/^a~[0-9a-f]{8}$/)]);
  expect(problems.map((p) => p.code)).toEqual(['duplicate', 'same-id', 'duplicate']);
});

test('standard input is JSON Lines or one text, packed or not', async () => {
  const line = '{"id":"a","text":"One."}\n';
  expect((await readAll(['-'], { stdin: streamOf(line.slice(0, 9), line.slice(9)) })).articles.map((a) => a.id)).toEqual(['a']);
  expect((await readAll(['-'], { stdin: streamOf(gzipSync(line)) })).articles.map((a) => a.id)).toEqual(['a']);
  expect((await readAll(['-'], { stdin: streamOf('Just words.') })).articles.map((a) => a.text)).toEqual(['Just words.']);
});

test.each<[string, string, Uint8Array | string, string]>([
  ['empty', 'a.txt', '', 'empty'],
  ['nothing but white space', 'a.txt', ' \n\t\n', 'empty'],
  ['binary', 'a.txt', new Uint8Array([1, 2, 0, 3, 0, 0, 255, 0, 7]), 'binary'],
  ['a PDF', 'a.pdf', '%PDF-1.7', 'unsupported'],
  ['a PDF under another name', 'a.txt', '%PDF-1.7 …', 'unsupported'],
  ['a table', 'a.csv', 'id,date\n', 'unsupported'],
  ['JSON without articles', 'gold.json', '{"figures":[1,2]}', 'no-text'],
  ['no JSON', 'a.json', '{"text": ', 'json'],
  ['an empty list', 'a.json', '[]', 'no-articles'],
  ['a page without text', 'a.html', '<!doctype html><title>x</title>', 'no-text'],
  ['damaged gzip', 'a.txt.gz', gzipSync('Some words that are packed.').subarray(0, 20), 'archive'],
  ['a file over the limit', 'a.txt', Buffer.alloc(50_000_000, 'word '), 'too-large'],
  ['a packed file over the limit', 'a.txt.gz', gzipSync(Buffer.alloc(50_000_000, 'word ')), 'too-large'],
])('%s is a problem with advice', async (_name, file, content, code) => {
  const { articles, problems } = await readAll([put(file, content)]);
  expect(articles).toEqual([]);
  expect(problems.map((p) => p.code)).toEqual([code]);
  expect(problems[0]!.fatal).toBe(true);
  expect(problems[0]!.advice).not.toBe('');
});

test('what does not exist, an address and an empty folder are named', async () => {
  const { problems } = await readAll([join(folder, 'none.txt'), 'https://example.org/story', folder]);
  expect(problems.map((p) => p.code)).toEqual(['missing', 'url', 'no-articles']);
});

test("folders: sorted, without hidden files and saved pages' pictures; links that lead back are walked once", async () => {
  put('b.txt', 'B.');
  put('a/c.txt', 'C.');
  put('.hidden.txt', 'H.');
  put('page.html', '<!doctype html><title>t</title><p>Words of a page that says something of some length, so that it is a text.');
  put('page_files/x.js', 'x');
  put('odd \u202e name\n.txt', 'Odd.');
  symlinkSync(folder, join(folder, 'a/loop'));
  symlinkSync(join(folder, 'gone'), join(folder, 'dead.txt'));
  const { articles, problems } = await readAll([folder]);
  expect(articles.map((article) => article.id)).toEqual(['c', 'b', 'odd \u202e name\n', 'page']);
  expect(problems.map((p) => p.code)).toEqual(['missing']);
});

test.skipIf(process.getuid?.() === 0)('a file that may not be read is named', async () => {
  chmodSync(put('a.txt', 'Words.'), 0);
  expect((await readAll([folder])).problems.map((p) => p.code)).toEqual(['unreadable']);
});

test('an article in another language is kept and named', async () => {
  const text =
    'Der Hafen bleibt am Montag geschlossen, sagte ein Sprecher der Stadt. Die Fähren fahren wieder, sobald der Sturm nachlässt, und die Reisenden müssen sich gedulden.';
  const { articles, problems } = await readAll([put('hafen.txt', text)]);
  expect(articles.map((article) => article.language)).toEqual(['de']);
  expect(problems.map((p) => [p.code, p.fatal])).toEqual([['language', false]]);
  expect(problems[0]!.what).toContain('German');
});

test('--meta and --date supply what the files do not say; what names no article is told', async () => {
  put('one.txt', 'One.');
  put('two.txt', 'Two.');
  const csv = put(
    '../meta.csv',
    '\ufefffile;date;source\none.txt;2031-07-28;The Post\ntwo;28 July 2031;\nthree.txt;2021-01-01;X\n;2021-01-01;X\n',
  );
  const read = await readMeta(csv);
  const dates = metaOfDates(['two=2021-08-01', 'x=2021-02-30']);
  const { articles, problems } = await readAll([folder], { meta: new Metadata([...read.entries, ...dates.entries]) });
  expect(articles.map(({ id, givenDate, source }) => [id, givenDate, source])).toEqual([
    ['one', '2031-07-28', 'The Post'],
    ['two', '2021-08-01', null],
  ]);
  expect(problems.map((p) => p.code)).toEqual(['meta']);
  expect([...read.problems, ...dates.problems].map((p) => p.code)).toEqual(['meta', 'meta']);
});

test('--meta as JSON Lines, found by id', async () => {
  const meta = await readMeta(put('../meta.jsonl', '{"id":"a","date":"2031-07-28","title":"T"}\nbroken\n'));
  const { articles } = await readAll([put('a.jsonl', '{"id":"a","text":"One."}')], { meta: new Metadata(meta.entries) });
  expect(articles[0]).toMatchObject({ givenDate: '2031-07-28', title: 'T' });
  expect(meta.problems.map((p) => p.code)).toEqual(['meta']);
});

test('ten thousand files', async () => {
  for (let i = 0; i < 10_000; i++) writeFileSync(join(folder, `n${i}.txt`), `The ferry number ${i} was late.`);
  let count = 0;
  for await (const result of readInputs([folder])) if (result.kind === 'article') count++;
  expect(count).toBe(10_000);
});

test('nothing throws on random bytes, under any name', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('a.txt', 'a.html', 'a.json', 'a.jsonl', 'a.txt.gz', 'a', 'a.jsonl.gz'),
      fc.constantFrom('', '{"', '[', '<html>', '\x1f\x8b\x08', '\ufeff'),
      async (bytes, name, start) => {
        const path = put(name, Buffer.concat([Buffer.from(start, 'latin1'), bytes]));
        const { articles, problems } = await readAll([path]);
        expect(articles.length + problems.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 300 },
  );
});
