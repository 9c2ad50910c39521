import { describe, expect, test } from 'vitest';
import { cluster, LEAST_LIKENESS } from './clusters.ts';
import { findNeighbours } from './neighbours.ts';
import { betweenDays } from './time-apart.ts';
import type { Vector } from './vectors.ts';

/** A vector of length 1 with these terms, all of one weight. */
const vector = (...terms: number[]): Vector => ({
  terms: Uint32Array.from(terms.toSorted((a, b) => a - b)),
  values: new Float32Array(terms.length).fill(1 / Math.sqrt(terms.length)),
});

const clustered = (vectors: readonly Vector[], days: readonly (number | null)[] = vectors.map(() => null)): number[][] =>
  cluster(vectors, days, findNeighbours(vectors, LEAST_LIKENESS));

describe('clusters', () => {
  test('are of what is alike', () => {
    expect(clustered([vector(1, 2, 3), vector(7, 8, 9), vector(2, 3, 4), vector(8, 9, 10)])).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  test('go by the average: one bridge between two groups does not join them', () => {
    const group = (from: number): Vector[] => [0, 1, 2].map((i) => vector(from, from + 1, from + 2, from + 3 + i));
    expect(clustered([...group(10), ...group(20), vector(10, 11, 20, 30, 31, 32)])).toHaveLength(2);
  });

  test('of like events stay apart, where each is much more alike in itself', () => {
    const event = (from: number): Vector[] =>
      [0, 1, 2].map((i) => vector(1, 2, 3, from, from + 1, from + 2, from + 3, from + 10 + i));
    expect(clustered([...event(100), ...event(200)])).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
  });

  test('of two articles with some in common are one in a week, and two in a year', () => {
    const two = [vector(1, 2, 3, 4), vector(1, 5, 6, 7)];
    expect(clustered(two, [0, 7])).toHaveLength(1);
    expect(clustered(two, [0, 372])).toHaveLength(2);
    expect(clustered(two, [0, null])).toHaveLength(1);
  });
});

test('time takes more the longer it is', () => {
  const at = (day: number) => ({ first: day, last: day });
  const left = [0, 7, 30, 180, 365].map((day) => betweenDays(at(0), at(day)));
  expect(left.map((share) => Math.round(share * 100))).toEqual([100, 100, 95, 67, 44]);
  expect(betweenDays({ first: 0, last: 400 }, at(390))).toBe(1);
});

test('a thousand articles of one story are compared a bounded number of times, and found to be one', () => {
  const vectors = Array.from({ length: 1000 }, (_, i) => vector(1, 2, 3, 4, 100 + i));
  expect(findNeighbours(vectors, LEAST_LIKENESS).length).toBeLessThanOrEqual(32 * vectors.length);
  expect(clustered(vectors)).toHaveLength(1);
});
