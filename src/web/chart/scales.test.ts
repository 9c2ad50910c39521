import { expect, test } from 'vitest';
import { sampleRecord } from '../../../test/page/sample.ts';
import { storyOf } from '../story/story.ts';
import { place } from './layout.ts';
import { originMarks } from './origin-marks.ts';
import { drawnOf, pointsOf, originCount, type SeriesPoint } from './points.ts';
import { dayScale, valueScale } from './scales.ts';

const story = storyOf(sampleRecord());
const homes = pointsOf(story, story.series.get('s1')!);
const withValue = (value: number): SeriesPoint => ({ ...homes[0]!, figure: { ...homes[0]!.figure, value } });

test('points stand in the order of their days and know their conflicts', () => {
  expect(homes.map(({ words, daysSaid, conflicts }) => [words, daysSaid, conflicts.length])).toEqual([
    ['About 400 homes', '4 March 2031', 1],
    ['More than 520 homes', '4 March 2031', 2],
    ['Nearly 520 homes', '4 March 2031', 1],
    ['At least 430 homes', '20 March 2031', 0],
    ['Some 120 homes', '2 April 2031', 0],
  ]);
});

test('an origin counts once, and nobody does not count', () => {
  expect(originCount(homes)).toBe(2);
});

test('every origin has its own colour and shape', () => {
  const marks = [...originMarks(homes).values()];
  expect(new Set(marks.map((mark) => mark.hue)).size).toBe(3);
  expect(marks.find((mark) => mark.origin === null)?.hue).toBe('hue-none');
});

test('all points lie within the scales', () => {
  const [x, y] = [dayScale(homes, [0, 600])!, valueScale(homes, [200, 0])];
  for (const one of place(homes, x, y, 650, () => 'about 400')) {
    expect(one.x).toBeGreaterThanOrEqual(0);
    expect(one.x).toBeLessThanOrEqual(660);
    expect(one.y).toBeGreaterThanOrEqual(0);
    expect(one.y).toBeLessThanOrEqual(200);
  }
});

test.each([
  ['one value', [5], false],
  ['nothing below nought where nothing is', [1, 90], false],
  ['more than two orders of magnitude', [10, 90_000], true],
])('%s', (_name, values, logarithmic) => {
  const scale = valueScale(values.map(withValue), [100, 0]);
  expect(scale.domain()[0]).toBeGreaterThanOrEqual(0);
  expect('base' in scale).toBe(logarithmic);
});

test('of very many points as many are drawn as can be told apart, those in conflict among them', () => {
  const many = Array.from({ length: 5000 }, (_, index) => ({ ...homes[3]!, index, conflicts: index === 1234 ? [7] : [] }));
  const drawn = drawnOf(many);
  expect(drawn.length).toBeLessThanOrEqual(300);
  expect(drawn.map(({ index }) => index)).toEqual(drawn.map(({ index }) => index).toSorted((a, b) => a - b));
  for (const index of [0, 1234, 4999]) expect(drawn).toContain(many[index]);
  expect(drawnOf(homes)).toBe(homes);
});

test('figures without any day have no day scale', () => {
  expect(dayScale([{ ...homes[0]!, days: null }], [0, 100])).toBeNull();
});
