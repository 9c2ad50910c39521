import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hrefOf, parseRoute, pinHref, type Route } from './route.ts';

describe('every address leads back to its route', () => {
  const routes: readonly Route[] = [
    { view: 'record', finding: null },
    { view: 'record', finding: 'f1' },
    { view: 'timeline', day: '2031-07-28' },
    { view: 'figures', series: 's1' },
    { view: 'said', speaker: '~Ann / Bob? #1 100%' },
    { view: 'quote', group: 'q1' },
    { view: 'promises', thread: 't1' },
    { view: 'sources' },
    { view: 'compare', a: 'a/b', b: 'ü' },
    { view: 'compare', a: 'x', b: null },
    { view: 'compare', a: null, b: 'y' },
    { view: 'articles' },
    { view: 'article', article: 'doc 0', pin: null },
    { view: 'article', article: 'doc0', pin: { start: 3, end: 9 } },
    { view: 'article', article: 'doc0', pin: { start: 3, end: 9, in: 'title' } },
    { view: 'search', query: 'a & b = "c" #?' },
  ];
  test.each(routes)('%j', (route) => {
    expect(parseRoute(hrefOf(route))).toEqual(route);
  });

  test('any id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
        expect(parseRoute(pinHref(id, { start: 1, end: 2 }))).toEqual({
          view: 'article',
          article: id,
          pin: { start: 1, end: 2 },
        });
      }),
    );
  });
});

test.each([
  ['', { view: 'record', finding: null }],
  ['#', { view: 'record', finding: null }],
  ['#/nowhere', { view: 'unknown', address: '/nowhere' }],
  ['#/article', { view: 'articles' }],
  ['#/article/a?span=9-3', { view: 'article', article: 'a', pin: null }],
  ['#/article/a?span=1-2x', { view: 'article', article: 'a', pin: null }],
  ['#/article/%E0%A4%A', { view: 'article', article: '%E0%A4%A', pin: null }],
])('%s is understood', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});

test('a lone surrogate in an id breaks no address', () => {
  expect(hrefOf({ view: 'article', article: 'a\ud800', pin: null })).toBe('#/article/a%EF%BF%BD');
});
