import { expect, test } from 'vitest';
import { whiskerOf } from './whisker.ts';

test.each([
  ['about', { arrow: null, loose: 'both', open: true }],
  ['nearly', { arrow: null, loose: 'below', open: true }],
  ['more-than', { arrow: 'up', loose: null, open: true }],
  ['at-least', { arrow: 'up', loose: null, open: false }],
  ['less-than', { arrow: 'down', loose: null, open: true }],
  ['at-most', { arrow: 'down', loose: null, open: false }],
  ['exactly-stated', { arrow: null, loose: null, open: false }],
  [null, { arrow: null, loose: null, open: false }],
] as const)('%s', (qualifier, expected) => {
  expect(whiskerOf({ qualifier, max: null })).toEqual({ ...expected, to: null });
});

test('a range goes to its other end', () => {
  expect(whiskerOf({ qualifier: 'between', max: 15 })).toEqual({ arrow: null, loose: null, open: false, to: 15 });
});
