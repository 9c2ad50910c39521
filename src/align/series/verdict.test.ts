import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Qualifier } from '../../model/figure.ts';
import { disjoint, intervalOf, roundingStep } from './interval.ts';
import { judge, spell, spellDays, type Claim } from './verdict.ts';

const QUALIFIERS = '~ about,< less-than,> more-than,≥ at-least,≤ at-most,↑ as-many-as,- nearly,= exactly-stated'
  .split(',')
  .map((pair) => pair.split(' ') as [string, Qualifier]);

/** "~2500 2031-07-28", "12..15 2021", "≥9 ?": sign, number, day or none; further words: since, event, its report's day. */
function claim(source: string, article: string): Claim {
  const [number, day, kind, reported] = source.split(' ') as [string, string, string | undefined, string | undefined];
  const sign = QUALIFIERS.find(([one]) => number.startsWith(one));
  const [value, max] = number
    .slice(sign ? 1 : 0)
    .split('..')
    .map(Number) as [number, number | undefined];
  const range = (text: string | undefined): Claim['asOf'] => {
    if (text === undefined || text === '?') return null;
    if (text.length === 4) return { from: `${text}-01-01`, to: `${text}-12-31` };
    return { from: text, to: text };
  };
  return {
    article,
    value,
    max: max ?? null,
    qualifier: sign?.[1] ?? null,
    unit: null,
    asOf: range(day),
    reported: range(reported ?? day),
    since: null,
    adding: kind === 'since' || kind === 'event' ? kind : null,
    isFleeting: kind === 'fleeting',
  };
}

test.each([
  // the same number
  ['2500 2031-03-04', '2500 2031-03-04', 'same'],
  ['~2500 2031-03-04', '2500 2031-09-04', 'same'],
  ['~2500 2031-03-04', '~2500 ?', 'same'],
  ['12..15 2031-03-04', '12..15 2031-03-04', 'same'],
  ['>18000 2031-03-04', '18000 2031-03-04', 'same'],
  // what one leaves open the other may fill
  ['>61000 2031-01-15', '~62000 2031-07-27', 'compatible'],
  ['≥9 2031-03-02', '11 2031-03-02', 'compatible'],
  ['≤4000 2031-03-02', '3900 2031-03-02', 'compatible'],
  ['↑80000 2031-03-02', '70000 2031-03-02', 'compatible'],
  ['<500 2031-03-02', '480 2031-03-02', 'compatible'],
  ['12..15 2031-03-02', '14 2031-03-02', 'compatible'],
  ['~2500 2031-03-02', '2540 2031-03-02', 'compatible'],
  ['~2500 2031-03-02', '~2600 2031-03-02', 'compatible'],
  ['-8600 2031-03-02', '8550 2031-03-02', 'compatible'],
  ['2500 2031-03-02', '2512 2031-03-02', 'compatible'],
  ['≥9 2031-03-02', '>12 2031-03-02', 'compatible'],
  // one day, two numbers
  ['2500 2031-03-04', '5000 2031-03-04', 'conflict'],
  ['12 2031-03-04', '15 2031-03-04', 'conflict'],
  ['-8600 2031-03-04', '-8500 2031-03-04', 'conflict'],
  ['>520 2031-03-04', '~400 2031-03-04', 'conflict'],
  ['<500 2031-03-04', '500 2031-03-04', 'same'],
  ['<500 2031-03-04', '510 2031-03-04', 'conflict'],
  ['≤4000 2031-03-04', '8300 2031-03-04', 'conflict'],
  ['12..15 2031-03-04', '16 2031-03-04', 'conflict'],
  ['=500 2031-03-04', '501 2031-03-04', 'conflict'],
  ['37 2031', '38 2031', 'conflict'],
  // a later day
  ['800 2030-10-04', '640 2031-02-20', 'superseded'],
  ['77000 2021', '640 2031-02-20', 'superseded'],
  ['12 2031-03-04', '15 2031-03-05', 'superseded'],
  ['~800 2030-10-04', '640 2031-02-20', 'superseded'],
  // counts that add up
  ['-8500 2031-01-15 since', '-8600 2031-07-27 since', 'superseded'],
  ['8600 2031-01-15 since', '8300 2031-07-27 since', 'conflict'],
  ['>61000 2031-01-15 since', '~62000 2031-07-27 since', 'compatible'],
  ['12 2031-03-04 event', '15 2031-03-05 event', 'superseded'],
  ['12 2031-03-04 event', '15 2031-03-04 event', 'conflict'],
  ['15 2031-03-04 event', '12 2031-03-05 event', 'conflict'],
  ['12 2031-03-04 event 2031-03-05', '15 2031-03-04 event 2031-03-07', 'superseded'],
  ['23 2031-03-04 event 2031-09-01', '31 2031-03-04 event 2031-09-02', 'conflict'],
  // nothing can be said
  ['2500 ?', '5000 2031-03-04', null],
  ['2500 ?', '5000 ?', null],
  ['10 2031', '12 2031-05-01', null],
  ['2000 2031', '2500 2031-06-05', null],
  ['10 2031', '10 2031-05-01', 'same'],
  ['50 2031-03-04 event', '12 2031-08-04 event', null],
  ['12 2031-03-04 event', '50 2031-08-04 event', null],
])('%s and %s: %s', (a, b, verdict) => {
  const [x, y] = [claim(a, 'a'), claim(b, 'b')];
  expect(judge(x, y)?.verdict ?? null).toBe(verdict);
  expect(judge(y, x)).toEqual(judge(x, y));
});

test('two numbers of one article and day are not held against each other', () => {
  expect(judge(claim('12 2031-03-04', 'a'), claim('15 2031-03-04', 'a'))).toBeNull();
});

test('counts since two days are two counts', () => {
  const since = (source: string, day: string): Claim => ({ ...claim(source, day), since: { from: day, to: day } });
  expect(judge(since('8500 2031-03-04 since', '2003-03-20'), since('100 2031-03-04 since', '2014-06-01'))).toBeNull();
});

test('the reason says how far apart, in number and time', () => {
  const why = judge(claim('-8500 2031-01-15 since', 'a'), claim('-8600 2031-07-15 since', 'b'))!.why;
  expect(why).toBe('Nearly 8,500 and nearly 8,600 differ by 100, 6 months apart.');
});

test.each([
  [{ value: 2500, max: null, qualifier: 'about', unit: null }, 'about 2,500'],
  [{ value: 12, max: 15, qualifier: null, unit: null }, '12 to 15'],
  [{ value: 2.2e9, max: null, qualifier: 'more-than', unit: 'USD' }, 'more than $2.2 billion'],
  [{ value: 3.5, max: null, qualifier: null, unit: 'percent' }, '3.5%'],
  [{ value: 1234567, max: null, qualifier: null, unit: null }, '1,234,567'],
  [{ value: 40, max: null, qualifier: 'at-least', unit: 'km' }, 'at least 40 km'],
  [{ value: 86, max: null, qualifier: null, unit: '[yd_i]' }, '86 yards'],
  [{ value: 1, max: null, qualifier: null, unit: '[mi_i]' }, '1 mile'],
  [{ value: 6, max: 7, qualifier: null, unit: '[ft_i]' }, '6 feet to 7 feet'],
  [{ value: 300, max: null, qualifier: 'about', unit: '[gal_us]' }, 'about 300 gallons'],
  [{ value: 40, max: null, qualifier: null, unit: '[mi_i]/h' }, '40 mph'],
  [{ value: 900, max: null, qualifier: null, unit: '[bbl_us]/d' }, '900 barrels per day'],
  [{ value: -4, max: null, qualifier: null, unit: 'Cel' }, '-4°C'],
  [{ value: 12, max: null, qualifier: null, unit: 'MW' }, '12 megawatts'],
  [{ value: 70, max: null, qualifier: null, unit: 'CHF' }, '70 CHF'],
] as const)('%j is spelled %s', (figure, words) => {
  expect(spell(figure)).toBe(words);
});

test.each([
  [{ from: '2031-07-09', to: '2031-07-09' }, '9 July 2031'],
  [{ from: '2020-11-01', to: '2020-11-30' }, 'November 2020'],
  [{ from: '2011-01-01', to: '2011-12-31' }, '2011'],
  [{ from: '2011-01-01', to: null }, 'not before 1 January 2011'],
  [null, null],
])('%j is spelled %s', (range, words) => {
  expect(spellDays(range)).toBe(words);
});

test.each([
  [2500, 100],
  [3.5, 0.1],
  [37, 1],
  [1e6, 1e6],
  [0, 1],
])('%d is rounded to %d', (value, step) => {
  expect(roundingStep(value)).toBeCloseTo(step, 12);
});

const value = fc.oneof(
  fc.integer({ min: 1, max: 100_000 }),
  fc.integer({ min: 1, max: 500 }).map((n) => n * 100),
  fc.double({ min: 0.1, max: 99, noNaN: true }).map((n) => Number(n.toFixed(1))),
);
const qualifier = fc.constantFrom<Qualifier | null>(null, ...QUALIFIERS.map(([, name]) => name));
const day = fc.constantFrom('2031-03-01', '2031-03-02', '2031-03-20', '2031-09-01', null);
const anyClaim = fc
  .record({
    article: fc.constantFrom('a', 'b'),
    value,
    qualifier,
    day,
    reported: day,
    isFleeting: fc.boolean(),
    adding: fc.constantFrom('since' as const, 'event' as const, null),
  })
  .map(({ day: asOf, reported, ...rest }): Claim => ({
    ...rest,
    max: null,
    unit: null,
    since: null,
    asOf: asOf === null ? null : { from: asOf, to: asOf },
    reported: reported === null ? null : { from: reported, to: reported },
  }));

test('verdicts are symmetric', () => {
  fc.assert(
    fc.property(anyClaim, anyClaim, (a, b) => {
      const other = { ...b, article: 'c' };
      expect(judge(a, other)).toEqual(judge(other, a));
    }),
  );
});

/** What each qualifier may be widened to. */
const WIDER: readonly (readonly [Qualifier | null, Qualifier | null])[] = [
  ['exactly-stated', null],
  [null, 'about'],
  ['exactly-stated', 'about'],
  ['more-than', 'at-least'],
  ['less-than', 'at-most'],
  ['nearly', 'less-than'],
  ['nearly', 'at-most'],
  ['exactly-stated', 'at-least'],
  ['exactly-stated', 'at-most'],
];

test('widening a qualifier never creates a conflict', () => {
  fc.assert(
    fc.property(anyClaim, anyClaim, fc.constantFrom(...WIDER), (a, b, [narrow, wide]) => {
      const other = { ...b, article: 'c' };
      const before = judge({ ...a, qualifier: narrow }, other);
      const after = judge({ ...a, qualifier: wide }, other);
      if (after?.verdict === 'conflict') expect(disjoint(intervalOf({ ...a, qualifier: narrow }), intervalOf(other))).toBe(true);
      if (before?.verdict === 'same' || before?.verdict === 'compatible') expect(after?.verdict).toMatch(/same|compatible/);
    }),
    { numRuns: 500 },
  );
});

test('a whole per cent stands for what rounds to it beside a finer one', () => {
  const share = (source: string, article: string): Claim => ({ ...claim(source, article), unit: 'percent' });
  expect(judge(share('19.9 2031-03-04', 'a'), share('20 2031-09-04', 'b'))!.verdict).toBe('compatible');
  expect(judge(share('19 2031-03-04', 'a'), share('20 2031-09-04', 'b'))!.verdict).toBe('superseded');
});
