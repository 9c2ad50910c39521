import { expect, test } from 'vitest';
import { recognise, stemOf } from './formats.ts';
import { fileIds } from './ids.ts';
import { printable } from './problem.ts';

test.each<[string, string]>([
  ['/a/story.txt', 'story'],
  ['/a/story.html.gz', 'story'],
  ['/a/story', 'story'],
  ['/a/2031-07-28 the U.S. story.txt', '2031-07-28 the U.S. story'],
  ['/a/St. Moby', 'St. Moby'],
  ['/a/v1.2', 'v1.2'],
  ['/a/.txt', '.txt'],
])('the stem of %j is %j', (path, expected) => {
  expect(stemOf(path)).toBe(expected);
});

test.each<[string[], string[]]>([
  [
    ['/a/x.txt', '/a/y.txt'],
    ['x', 'y'],
  ],
  [
    ['/a/b/x.txt', '/a/c/x.txt', '/a/y.txt'],
    ['b/x.txt', 'c/x.txt', 'y'],
  ],
  [
    ['/a/x.txt', '/a/x.html'],
    ['x.txt', 'x.html'],
  ],
  [
    ['/a/x.txt', '/a/b/x.txt'],
    ['x.txt', 'b/x.txt'],
  ],
  [['/a/x.txt', '/a/x.txt'], ['x']],
])('ids of %j are %j', (paths, expected) => {
  expect([...fileIds(paths).values()]).toEqual(expected);
  expect(fileIds(paths.toReversed())).toEqual(fileIds(paths));
});

test.each<[string, string | number[], string]>([
  ['story.txt', 'Storm stops ferry', 'text'],
  ['story', 'Storm stops ferry', 'text'],
  ['story', '<!DOCTYPE html><html>', 'html'],
  ['story.txt', '\n <html lang="en">', 'html'],
  ['story.htm', 'no markup', 'html'],
  ['story', '{"id": 1}', 'json'],
  ['story', '[{"id": 1}]', 'json'],
  ['story.md', '[{a list}]', 'text'],
  ['story.unknown', 'Storm stops ferry', 'text'],
  ['story.docx', 'PK', 'none'],
  ['story', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], 'none'],
  ['story.txt', [0, 1, 2, 3], 'none'],
])('%j that begins %j is read as %s', (name, head, expected) => {
  expect(recognise(name, typeof head === 'string' ? Buffer.from(head) : Uint8Array.from(head)).format).toBe(expected);
});

test('names are shown without what moves the cursor or turns the text', () => {
  expect(printable('a\u202eb\n\u001b[31m\ud800')).toBe('a\\u202eb\\u000a\\u001b[31m\ufffd');
});
