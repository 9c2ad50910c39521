import { describe, expect, test } from 'vitest';
import { publishedWords, rangeWords } from './days.ts';
import { deadlineWords } from './labels.ts';

describe('a range is said in as few words as are honest', () => {
  test.each([
    ['2031-07-28', '2031-07-28', '28 July 2031'],
    ['2021-07-03', '2021-07-07', '3–7 July 2021'],
    ['2021-07-01', '2021-07-31', 'July 2021'],
    ['2021-07-01', '2021-08-31', 'July–August 2021'],
    ['2021-07-03', '2021-08-07', '3 July – 7 August 2021'],
    ['2021-01-01', '2021-12-31', '2021'],
    ['1990-01-01', '1999-12-31', '1990–1999'],
    ['2004-12-01', '2005-02-28', 'December 2004 – February 2005'],
    ['2020-12-30', '2021-01-02', '30 December 2020 – 2 January 2021'],
    ['2021-07-03', null, 'from 3 July 2021 on'],
    [null, '2021-07-03', 'until 3 July 2021'],
    [null, null, 'day unknown'],
  ])('%s to %s', (from, to, expected) => {
    expect(rangeWords({ from, to })).toBe(expected);
  });
});

test.each([
  [{ date: '2031-07-28', from: '2031-07-28', to: '2031-07-28', weekday: null }, '28 July 2031'],
  [{ date: null, from: '2031-01-22', to: null, weekday: 'Wednesday' }, 'a Wednesday not before 22 January 2031'],
  [{ date: null, from: '2031-01-22', to: '2018-01-30', weekday: null }, 'between 22 January 2031 and 30 January 2018'],
  [{ date: null, from: null, to: null, weekday: null }, 'undated'],
] as const)('the day of an article: %j', (published, expected) => {
  expect(publishedWords({ ...published, basis: 'inferred', reasons: [] })).toBe(expected);
});

test.each([
  [{ from: '2021-04-24', to: '2021-04-30', relation: 'by' }, 'by 30 April 2021'],
  [{ from: null, to: '2021-04-30', relation: 'by' }, 'by 30 April 2021'],
  [{ from: '2021-06-01', to: '2021-06-30', relation: 'before' }, 'before 1 June 2021'],
  [{ from: '2021-06-01', to: '2021-06-30', relation: 'on' }, 'in June 2021'],
  [{ from: '2021-06-01', to: '2021-06-01', relation: 'on' }, 'on 1 June 2021'],
  [{ from: null, to: null, relation: 'until' }, 'until a day that is not known'],
] as const)('a deadline: %j', (deadline, expected) => {
  expect(deadlineWords(deadline)).toBe(expected);
});
