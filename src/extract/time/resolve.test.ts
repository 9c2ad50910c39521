import { expect, test } from 'vitest';
import { articleOf } from '../../../test/article.ts';
import { timesOf } from '../../../test/times.ts';
import { makeDocument } from '../../text/document.ts';
import { resolveTimes, type Anchor } from './resolve.ts';
import { findTimes } from './times.ts';

const valueOf = (text: string, anchor: Anchor): string => {
  const [one] = resolveTimes(findTimes(makeDocument(articleOf(text))), anchor);
  return `${one!.value} ${one!.from} ${one!.to}`;
};

const NEVER: Anchor = { from: null, to: null };

test.each<[string, string]>([
  ['They met on Thursday.', 'XXXX-WXX-4 null null'],
  ['It ended on December 31.', 'XXXX-12-31 null null'],
  ['It ended in November.', 'XXXX-11 null null'],
  ['It ended last year.', 'XXXX null null'],
  ['It ended last week.', 'XXXX-WXX null null'],
  ['It ended today.', 'XXXX-XX-XX null null'],
  ['It ended on Monday afternoon.', 'XXXX-WXX-1TAF null null'],
  ['It ended on 3 May 2019.', '2019-05-03 2019-05-03 2019-05-03'],
  ['It took 20 years.', 'P20Y null null'],
])('without a day, %s is %s', (text, expected) => {
  expect(valueOf(text, NEVER)).toBe(expected);
});

const AUTUMN: Anchor = { from: '2021-11-04', to: '2021-12-30' };

test.each<[string, string]>([
  ['It was so last year.', '2020 2020-01-01 2020-12-31'],
  ['It will end on December 31.', '2021-12-31 2021-12-31 2021-12-31'],
  ['It ended in November.', '2021-11 2021-11-01 2021-11-30'],
  ['It will end by the end of this year.', '2021 2021-12-01 2021-12-31'],
  ['It will end by the end of the month.', 'XXXX-XX null null'],
  ['They met on Thursday.', 'XXXX-WXX-4 null null'],
])('where every day of a range agrees, %s is %s', (text, expected) => {
  expect(valueOf(text, AUTUMN)).toBe(expected);
});

test.each<[string, string]>([
  ['It was begun in early 2003.', '2003 2003-01-01 2003-04-30'],
  ['It was begun in mid-2003.', '2003 2003-05-01 2003-08-31'],
  ['It was begun in late 2003.', '2003 2003-09-01 2003-12-31'],
  ['It was begun at the beginning of 2003.', '2003 2003-01-01 2003-01-31'],
  ['It was begun at the end of 2003.', '2003 2003-12-01 2003-12-31'],
  ['It was begun in early September 2003.', '2003-09 2003-09-01 2003-09-10'],
  ['It was begun at the end of September 2003.', '2003-09 2003-09-24 2003-09-30'],
  ['It was begun in the third quarter of 2003.', '2003-Q3 2003-07-01 2003-09-30'],
  ['It was begun in the winter of 2003.', '2003-WI 2003-12-01 2004-02-29'],
  ['It was begun in the 1990s.', '199 1990-01-01 1999-12-31'],
])('the days of %s are %s', (text, expected) => {
  expect(valueOf(text, NEVER)).toBe(expected);
});

test('a history is reckoned from its own dates, a report from its day', () => {
  const history = [1911, 1912, 1913, 1914, 1915, 1916, 1917, 1918, 1919]
    .map((year) => `A bridge fell on 3 May ${year}.`)
    .join(' ');
  expect(timesOf(`${history} The mill burned on 8 June 1920, and in August the barn.`).at(-1)).toBe('1920-08|August');
  expect(timesOf('The mill burned on 8 June 1920, and in February the barn.').at(-1)).toBe('2026-02|February');
});
