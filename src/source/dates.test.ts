import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDay } from '../model/day.ts';
import { dayOf } from './dates.ts';

test.each<[unknown, string | null]>([
  ['2031-07-28', '2031-07-28'],
  ['2031-07-28T23:50:00-04:00', '2031-07-28'],
  ['2031-07-28 10:00:00', '2031-07-28'],
  ['2031-07-28T00:10:00Z', '2031-07-28'],
  ['20310728', '2031-07-28'],
  ['20310728T101500Z', '2031-07-28'],
  ['2021/7/6', '2021-07-06'],
  ['Mon, 28 Jul 2031 23:50:00 GMT', '2031-07-28'],
  ['Mon Jul 28 23:50:00 2031', '2031-07-28'],
  ['July 28, 2031', '2031-07-28'],
  ['28 July 2031', '2031-07-28'],
  ['Sept. 1st, 2021', '2021-09-01'],
  [' 2031-07-28 ', '2031-07-28'],
  // no day, or more than one reading
  ['03/04/2021', null],
  ['2021-02-30', null],
  ['2021-13-01', null],
  ['2021-07', null],
  ['2021', null],
  ['July 2021', null],
  ['yesterday', null],
  ['', null],
  [1627257600, null],
  [null, null],
  [undefined, null],
  [{}, null],
])('the day of %j is %j', (given, expected) => {
  expect(dayOf(given)).toBe(expected);
});

test('what is made of any text is a day that exists, or nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9/ T:.-]{4,20}$/)), (text) => {
      const day = dayOf(text);
      expect(day === null || isDay(day)).toBe(true);
    }),
  );
});
