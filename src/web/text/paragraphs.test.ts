import { expect, test } from 'vitest';
import { paragraphsOf } from './paragraphs.ts';

const drawn = (text: string, most?: number): readonly string[] =>
  paragraphsOf(text, most).map(({ start, end }) => text.slice(start, end));

test('lines that hold anything are paragraphs', () => {
  expect(drawn('One.\n\n Two.\n\t\n\u00a0\nThree.')).toEqual(['One.', ' Two.', 'Three.']);
  expect(drawn('')).toEqual([]);
});

test('a line without end is cut', () => {
  expect(drawn('x'.repeat(25), 10)).toEqual(['xxxxxxxxxx', 'xxxxxxxxxx', 'xxxxx']);
});
