import { expect, test } from 'vitest';
import { dayTicks, tickWords } from './day-ticks.ts';
import { scaleUtc } from 'd3-scale';

const ticks = (from: string, to: string, width: number): readonly string[] => {
  const days = dayTicks(scaleUtc().domain([new Date(from), new Date(to)]), width);
  return days.map((_day, i) => tickWords(days, i));
};

test.each([
  ['years', '2011-01-01', '2021-06-01', 640, ['2012', '2014', '2016', '2018', '2020']],
  ['months', '2020-11-15', '2021-03-15', 640, ['Dec 2020', 'Jan 2021', 'Feb', 'Mar']],
  ['days', '2021-03-01', '2021-03-13', 640, ['2 Mar 2021', '4 Mar', '6 Mar', '8 Mar', '10 Mar', '12 Mar']],
] as const)('%s', (_name, from, to, width, expected) => {
  expect(ticks(from, to, width)).toEqual(expected);
});

test('there are never more than have room', () => {
  for (let width = 240; width < 1400; width += 37)
    for (const to of ['2021-01-03', '2021-01-20', '2021-03-01', '2021-12-01', '2040-01-01'])
      expect(ticks('2021-01-01', to, width).length).toBeLessThanOrEqual(Math.max(2, Math.floor((width - 120) / 84)));
});
