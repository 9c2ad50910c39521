import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleOf } from '../../../test/article.ts';
import { timesOf } from '../../../test/times.ts';
import { makeDocument } from '../../text/document.ts';
import { makeReader } from './reader.ts';
import { resolveTimes } from './resolve.ts';
import { RULES } from './rules.ts';
import { findTimes } from './times.ts';

test('rules have names of their own, and say what they do', () => {
  const names = RULES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, about } of RULES) {
    expect(name).toMatch(/^time\/[a-z-]+$/);
    expect(about).toMatch(/\.$/);
  }
});

const WORDS =
  'the a of in by early late end last next year month week day Monday May March 2021 15 3rd , . - – ago later before nearly two half an hour first quarter every ’82 90 s : 30 p.m. UTC spring fall past'.split(
    ' ',
  );

test('times lie in the text, in order, and do not overlap, whatever the words', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), fc.boolean(), (words, tight) => {
      const text = words.join(tight ? '' : ' ');
      const times = findTimes(makeDocument(articleOf(text)));
      let at = 0;
      for (const { start, end } of times) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
      resolveTimes(times, { from: '2031-07-28', to: '2031-07-28' });
    }),
  );
});

test('strange text does no harm', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      resolveTimes(findTimes(makeDocument(articleOf(text))), { from: null, to: null });
    }),
  );
});

/** How often the rules look at a token. */
function steps(text: string): number {
  const document = makeDocument(articleOf(text));
  let looks = 0;
  const { tokens } = document;
  findTimes({
    ...document,
    tokens: {
      ...tokens,
      lower(i) {
        looks++;
        return tokens.lower(i);
      },
    },
  });
  return looks;
}

test.each([
  'two ',
  'the end of ',
  'Monday ',
  'May 3, ',
  '90 ',
  'every day ago ',
  'last first half of ',
  '3-',
  '1:',
  'nearly a few of ',
])('twice as much of %j takes twice as many steps at most', (piece) => {
  const [small, large] = [steps(piece.repeat(2_000)), steps(piece.repeat(4_000))];
  expect(large).toBeLessThanOrEqual(small * 2.1 + 100);
});

test('a reader sees nothing beyond its sentence', () => {
  const reader = makeReader(makeDocument(articleOf('On Monday. May 3 came.')));
  reader.move(0, 3);
  expect([reader.lower(1), reader.lower(3), reader.lower(-1)]).toEqual(['monday', '', '']);
});

test("a number in the editor's brackets counts", () => {
  expect(timesOf('It opened [Ten] years ago.')).toEqual(['2016|[Ten] years ago']);
});
