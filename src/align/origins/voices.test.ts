import { expect, test } from 'vitest';
import { passing } from '../../../test/planted.ts';
import type { Copy } from '../../model/record.ts';
import { makeVoices, type Voices } from './voices.ts';

const copy = (a: string, b: string): Copy => ({
  id: `${a}${b}`,
  a,
  b,
  direction: 'implied',
  kind: 'rewrite',
  share: 1,
  passages: [],
  edits: [],
  findings: [],
});

function voices(copies: readonly Copy[], agencies: Readonly<Record<string, string>> = {}): Voices {
  const run = makeVoices();
  for (const id of ['a', 'b', 'c', 'd', 'e'])
    run.add(passing(id, 'Nothing to tell.', agencies[id] ? { byline: agencies[id] } : {}).record);
  return run.finish(copies);
}

test('copies have one voice, the likely original leads', () => {
  const { of, choirs } = voices([copy('b', 'c'), copy('a', 'b')]);
  expect(choirs).toEqual([{ agency: null, articles: ['a', 'b', 'c'] }]);
  expect(['a', 'b', 'c', 'd'].map(of)).toEqual(['a', 'a', 'a', 'd']);
});

test('articles that carry one agency have one voice without being copies', () => {
  const { of, choirs } = voices([], { a: 'Reuters', d: 'Reuters', b: 'AFP' });
  expect(choirs).toEqual([
    { agency: 'Reuters', articles: ['a', 'd'] },
    { agency: 'AFP', articles: ['b'] },
  ]);
  expect(of('a')).toBe(of('d'));
  expect(of('a')).not.toBe(of('b'));
});

test("a copy of an agency's article carries the agency's text, whether or not it says so", () => {
  expect(voices([copy('a', 'b')], { b: 'Reuters', e: 'Reuters' }).choirs).toEqual([
    { agency: 'Reuters', articles: ['a', 'b', 'e'] },
  ]);
});
