import { expect, test } from 'vitest';
import type { Alignments } from '../align/alignments.ts';
import type { PassingArticle, Pile } from '../align/pile.ts';
import type { Published } from '../model/article.ts';
import { dateConflict } from './date-conflict.ts';
import { dateInferred } from './date-inferred.ts';
import type { Finder } from './finder.ts';

const passing = (published: Published): PassingArticle =>
  // Of an article the finders of dates read nothing but its head.
  ({ record: { article: { id: 'a1', title: null, published } }, sentences: [] }) as unknown as PassingArticle;

function says(finder: Finder, published: Published): string[] {
  const run = finder.start();
  run.add?.(passing(published));
  return run.finish({} as Alignments, {} as Pile).map((draft) => draft.says);
}

const reason = { says: 'It tells of 3 May 2026 as past.', evidence: [{ article: 'a1', start: 3, end: 9 }] };

test.each<[string, Published, string]>([
  [
    'a day',
    { date: '2026-05-04', from: '2026-05-04', to: '2026-05-04', weekday: 'Monday', basis: 'inferred', reasons: [reason] },
    'The article “a1” carries no date; it was published on 4 May 2026, because it tells of 3 May 2026 as past.',
  ],
  [
    'a range with a weekday',
    { date: null, from: '2026-05-06', to: '2026-06-03', weekday: 'Wednesday', basis: 'inferred', reasons: [reason] },
    'The article “a1” carries no date; it was published on a Wednesday from 6 May 2026 to 3 June 2026, because it tells of 3 May 2026 as past.',
  ],
  [
    'an open range',
    { date: null, from: '2026-05-03', to: null, weekday: null, basis: 'inferred', reasons: [reason] },
    'The article “a1” carries no date; it was published not before 3 May 2026, because it tells of 3 May 2026 as past.',
  ],
])('%s', (_, published, sentence) => {
  expect(says(dateInferred, published)).toEqual([sentence]);
  expect(says(dateConflict, published)).toEqual([]);
});

test('a given date against which nothing speaks is no finding', () => {
  const given: Published = {
    date: '2026-05-04',
    from: '2026-05-04',
    to: '2026-05-04',
    weekday: 'Monday',
    basis: 'given',
    reasons: [],
  };
  expect(says(dateInferred, given)).toEqual([]);
  expect(says(dateConflict, given)).toEqual([]);
});

test('a given date that the text contradicts', () => {
  const against = { says: 'It is given as of 1 May 2026, but it tells of 3 May 2026 as past.', evidence: reason.evidence };
  const given: Published = {
    date: '2026-05-01',
    from: '2026-05-01',
    to: '2026-05-01',
    weekday: 'Friday',
    basis: 'given',
    reasons: [against],
  };
  expect(says(dateConflict, given)).toEqual([
    'The date of the article “a1” is in doubt: it is given as of 1 May 2026, but it tells of 3 May 2026 as past.',
  ]);
});
