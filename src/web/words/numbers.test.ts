import { expect, test } from 'vitest';
import { counted, figureWords, valueWords } from './numbers.ts';

test.each([
  [2500, null, '2,500'],
  [12.5, 'percent', '12.5 %'],
  [3, 'percentage-point', '3 points'],
  [2e9, 'GBP', '£2bn'],
  [950, 'EUR', '€950'],
  [30, 'km', '30 km'],
  [5, 'QQQQ', '5 QQQQ'],
] as const)('%d %s', (value, unit, expected) => {
  expect(valueWords(value, unit)).toBe(expected);
});

test.each([
  [{ value: 2500, max: null, qualifier: 'nearly', unit: null }, 'nearly 2,500'],
  [{ value: 10, max: 12, qualifier: 'between', unit: 'percent' }, '10 % to 12 %'],
  [{ value: 6, max: null, qualifier: null, unit: null }, '6'],
] as const)('%j', (figure, expected) => {
  expect(figureWords(figure)).toBe(expected);
});

test('counts have their plural', () => {
  expect([counted(1, 'article'), counted(2000, 'article'), counted(2, 'family', 'families')]).toEqual([
    '1 article',
    '2,000 articles',
    '2 families',
  ]);
});
