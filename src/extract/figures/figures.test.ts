import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleOf } from '../../../test/article.ts';
import { figuresOf } from '../../../test/figures.ts';
import { makeDocument } from '../../text/document.ts';
import type { Cast } from '../names/cast.ts';
import { findFigures } from './figures.ts';

const pieces = fc.constantFrom(
  '2,500',
  '3',
  'half',
  'a',
  'million',
  '$',
  '€',
  '%',
  '-',
  '–',
  'to',
  'and',
  'two',
  'thirds',
  'of',
  'between',
  'hundred',
  '.',
  '(',
  ')',
  '"',
  '“',
  '\n',
  '\ud800',
  '½',
  '1/2',
  'people',
  'killed',
  'each',
  'in',
  'Norway',
  'from',
  'by',
  'up',
  '0',
  '9'.repeat(30),
  '1,2,3.4.5',
  "'",
  'which',
  'is',
  ':',
  '+44',
);

test('no text makes it throw; figures lie in order within the text and have a number', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(pieces, fc.constantFrom('', ' ')), { maxLength: 60 }), (parts) => {
      const text = parts.map(([piece, gap]) => piece + gap).join('');
      let last = 0;
      for (const { start, end, value, max } of figuresOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(Number.isFinite(value)).toBe(true);
        if (max !== null) expect(max).toBeGreaterThan(value);
        last = start;
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['numbers without end', '1 '.repeat(20_000)],
  ['one long number', '9'.repeat(200_000)],
  ['number words without end', 'twenty hundred thousand '.repeat(8_000)],
  ['ranges without end', '1-2-'.repeat(20_000)],
  ['brackets without end', '(1 '.repeat(20_000)],
  ['vague words without end', 'tens of '.repeat(20_000)],
])('%s take linear time', (_, text) => {
  const steps = (source: string): number => {
    const document = makeDocument(articleOf(source));
    let count = 0;
    const lower = (i: number): string => {
      count++;
      return document.tokens.lower(i);
    };
    findFigures({ ...document, tokens: { ...document.tokens, lower } }, { times: [], cast: NOBODY, quotations: [] });
    return count;
  };
  expect(steps(text)).toBeLessThan(steps(text.slice(0, text.length >> 2)) * 5 + 1000);
});

const NOBODY: Cast = {
  entities: () => [],
  entity: () => null,
  country: () => null,
  mentions: () => [],
  mentionAt: () => null,
  mentionsIn: () => [],
  party: () => 'e1',
};
