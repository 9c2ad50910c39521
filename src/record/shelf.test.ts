import { expect, test } from 'vitest';
import { Shelf } from './shelf.ts';

test('gives back what was put there, in any order', () => {
  const shelf = new Shelf<{ readonly text: string }>();
  const texts = ['', 'plain', 'ß “curly” 𝒳', 'x'.repeat(300_000), 'lone \ud800 surrogate'];
  const places = texts.map((text) => shelf.put({ text }));
  expect(places).toEqual([0, 1, 2, 3, 4]);
  expect(places.toReversed().map((place) => shelf.get(place).text)).toEqual(texts.toReversed());
  expect(shelf.length).toBe(5);
  shelf.close();
});
