import { expect, test } from 'vitest';
import { alignTold, type ToldFigure } from '../../test/told-figures.ts';
import type { Day } from '../model/day.ts';
import type { Series } from '../model/record.ts';

const shape = ({ what, where, points, verdicts }: Series): unknown => [
  what,
  where,
  points.map(({ article, figure }) => `${article}${figure}`).join(' '),
  verdicts.map(({ verdict }) => verdict).join(' '),
];

/** Figures of article a and b, and whether they are one series. */
const PAIRS: readonly (readonly [string, ToldFigure, ToldFigure, boolean])[] = [
  [
    'like words',
    { value: 900, what: 'Danish nurses', where: 'Ruritania' },
    { value: 900, what: 'nurses of Denmark', where: 'Ruritania' },
    true,
  ],
  [
    'another nation',
    { value: 900, what: 'Danish nurses', where: 'Ruritania' },
    { value: 900, what: 'Swedish nurses', where: 'Ruritania' },
    false,
  ],
  [
    'another place',
    { value: 900, what: 'Danish nurses', where: 'Ruritania' },
    { value: 900, what: 'Danish nurses', where: 'Borduria' },
    false,
  ],
  [
    'a part of the place',
    { value: 900, what: 'Danish nurses', where: 'Ruritania' },
    { value: 900, what: 'Danish nurses', where: 'western Ruritania' },
    false,
  ],
  [
    'a misspelt place',
    { value: 900, what: 'Danish nurses', where: 'Ruritania' },
    { value: 900, what: 'Danish nurses', where: 'Ruritnia' },
    true,
  ],
  [
    'no nation, one place',
    { value: 900, what: 'Danish nurses', where: 'Ruritania' },
    { value: 700, what: 'nurses', where: 'Ruritania' },
    true,
  ],
  [
    'no place, an agreeing number',
    { value: 900, what: 'Danish nurses', where: 'Ruritania' },
    { value: 900, what: 'Danish nurses' },
    true,
  ],
  [
    'no place, another number',
    { value: 900, what: 'Danish nurses', where: 'Ruritania' },
    { value: 4000, what: 'Danish nurses' },
    false,
  ],
  ['another outcome', { value: 30, what: 'people killed' }, { value: 30, what: 'people injured' }, false],
  ['one outcome', { value: 30, what: 'people killed' }, { value: 31, what: 'deaths' }, true],
  ['another unit', { value: 30, what: 'quay repair', unit: 'EUR' }, { value: 30, what: 'repair', unit: 'USD' }, false],
  ['share and count', { value: 30, what: 'seats lost', unit: 'percent' }, { value: 30, what: 'seats lost' }, false],
  ['a plan and a fact', { value: 300, what: 'dock jobs' }, { value: 300, what: 'dock jobs', status: 'planned' }, false],
  ['fears and facts', { value: 30, what: 'people killed', status: 'feared' }, { value: 12, what: 'people killed' }, false],
  [
    'an estimated and a known cost',
    { value: 3e8, what: 'quay repair', unit: 'EUR', status: 'estimated' },
    { value: 4e8, what: 'quay repair', unit: 'EUR' },
    true,
  ],
  ['bare plurals that differ', { value: 300, what: 'people' }, { value: 4000, what: 'people' }, false],
  ['bare plurals that agree', { value: 300, what: 'passengers' }, { value: 300, what: 'passengers' }, true],
  [
    'bare plurals in one place',
    { value: 300, what: 'passengers', where: 'Strelsau' },
    { value: 500, what: 'passengers', where: 'Strelsau' },
    true,
  ],
  ['losses of two', { value: 3e8, what: 'loss', unit: 'EUR' }, { value: 4e8, what: 'loss', unit: 'EUR' }, false],
  [
    'an amount of change and a level',
    { value: 3, what: 'unemployment rate', unit: 'percent', change: 'up' },
    { value: 3, what: 'unemployment rate', unit: 'percent' },
    false,
  ],
  [
    'up and down',
    { value: 3, what: 'unemployment rate', unit: 'percent', change: 'up' },
    { value: 3, what: 'unemployment rate', unit: 'percent', change: 'down' },
    false,
  ],
  [
    'small numbers',
    { value: 2, what: 'patrol ships', where: 'Strelsau' },
    { value: 2, what: 'patrol ships', where: 'Strelsau' },
    false,
  ],
  ['small tolls', { value: 2, what: 'people killed' }, { value: 2, what: 'people killed' }, true],
  ['a whole and its part', { value: 12, what: 'people killed' }, { value: 3, what: 'children killed' }, false],
  ['what is narrowed', { value: 900, what: 'Danish night nurses' }, { value: 1800, what: 'Danish nurses' }, false],
  [
    'a scene and its parish',
    { value: 30, what: 'people killed', where: 'Strel Sound' },
    { value: 30, what: 'people dead', where: 'Strel Sound Bridge' },
    true,
  ],
  [
    'a scene and its parish, two tolls',
    { value: 30, what: 'people killed', where: 'Strel Sound' },
    { value: 4, what: 'people dead', where: 'Strel Sound Bridge' },
    false,
  ],
];

test.each(PAIRS)('%s', (_, a, b, together) => {
  const { series } = alignTold({ a: { day: '2031-03-04', figures: [a] }, b: { day: '2031-03-05', figures: [b] } });
  expect(series.length).toBe(together ? 1 : 0);
});

test('a number without a nation stays apart where two nations are told of', () => {
  const { series } = alignTold({
    a: {
      day: '2031-03-04',
      figures: [
        { value: 900, what: 'Danish nurses', where: 'Ruritania' },
        { value: 400, what: 'Swedish nurses', where: 'Ruritania' },
      ],
    },
    b: { day: '2031-03-05', figures: [{ value: 700, what: 'nurses', where: 'Ruritania' }] },
  });
  expect(series).toEqual([]);
});

test('a later day supersedes, and points stand in order of their days', () => {
  const { series } = alignTold({
    b: { day: '2031-03-05', figures: [{ value: 700, what: 'Danish nurses', where: 'Ruritania' }] },
    a: { day: '2030-03-04', figures: [{ value: 900, what: 'nurses of Denmark', where: 'Ruritania' }] },
  });
  expect(series.map(shape)).toEqual([['nurses of Denmark', 'Ruritania', 'a0 b0', 'superseded']]);
});

test('one article alone makes a series where a number changes, and none where it is said twice', () => {
  const told = (value: number, day: Day): ToldFigure => ({
    value,
    what: 'Danish nurses',
    where: 'Ruritania',
    asOf: { from: day, to: day },
  });
  expect(alignTold({ a: { figures: [told(900, '2031-03-04'), told(700, '2031-05-04')] } }).series.map(shape)).toEqual([
    ['Danish nurses', 'Ruritania', 'a0 a1', 'superseded'],
  ]);
  expect(alignTold({ a: { figures: [told(900, '2031-03-04'), told(900, '2031-03-04')] } }).series).toEqual([]);
});

test('a spokesman counts for his body, whatever it is called; nobody is no origin', () => {
  const toll: ToldFigure = { value: 30, what: 'people killed', by: 'e1' };
  const { origins, series } = alignTold({
    a: {
      day: '2031-03-04',
      entities: [{ id: 'e1', name: 'Harbour Authority', type: 'organization', role: null }],
      figures: [toll],
    },
    b: {
      day: '2031-03-04',
      entities: [{ id: 'e1', name: 'Ole Brandt', type: 'person', role: 'a Harbour Authority spokesman' }],
      figures: [toll],
    },
    c: {
      day: '2031-03-04',
      entities: [{ id: 'e1', name: 'Ida Lund', type: 'person', role: 'press secretary of the Harbour Authority' }],
      figures: [toll],
    },
    d: { day: '2031-03-04', entities: [{ id: 'e1', name: 'officials', type: 'other', role: null }], figures: [toll] },
    e: { day: '2031-03-04', entities: [{ id: 'e1', name: 'Ida Lund', type: 'person', role: 'Mayor' }], figures: [toll] },
    f: { day: '2031-03-04', byline: 'By Nils Holm, Reuters', figures: [{ ...toll, by: null }] },
    g: {
      day: '2031-03-04',
      entities: [{ id: 'e1', name: 'Harbour Authority figures', type: 'other', role: null }],
      figures: [toll],
    },
  });
  expect(origins).toEqual([
    { id: 'o1', name: 'Harbour Authority', kind: 'attributed', articles: ['a', 'b', 'c', 'g'] },
    { id: 'o2', name: 'Ida Lund', kind: 'attributed', articles: ['e'] },
    { id: 'o3', name: 'Reuters', kind: 'agency', articles: ['f'] },
  ]);
  expect(series[0]!.points.map(({ origin }) => origin)).toEqual(['o1', 'o1', 'o1', null, 'o2', 'o3', 'o1']);
});

test('long series are compared in a window, in linear time', () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, i) => [
      `a${String(i).padStart(3, '0')}`,
      { day: '2031-03-04', figures: [{ value: 900, what: 'Danish nurses', where: 'Ruritania' }] },
    ]),
  );
  const [series] = alignTold(many).series;
  expect(series!.points.length).toBe(300);
  expect(series!.verdicts.length).toBeLessThan(300 * 13);
});
