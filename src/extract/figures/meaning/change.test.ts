import { expect, test } from 'vitest';
import { figuresOf } from '../../../../test/figures.ts';

test.each<[string, readonly (string | null)[]]>([
  ['Ferry sales rose 3% in May.', ['up']],
  ['Ferry sales fell by a further 3% in May.', ['down']],
  ['The tax rose by 3 % to 4.5 %.', ['up', 'up']],
  ['The yard cut its crews to 250 from about 300.', ['down', 'down']],
  ['The share is now 17%, up from 14% in May.', ['up', 'up']],
  ['The yard reported a 45% drop in sales.', ['down']],
  ['The index shed 5 percent, or 83 points.', ['down', 'down']],
  ['The index closed 2% higher.', ['up']],
  ['The yard has 300 workers.', [null]],
  ['A climber fell 60 metres.', [null]],
  ['It can hold up to 300 cars.', [null]],
])('%s', (text, wanted) => {
  expect(figuresOf(text).map(({ change }) => change)).toEqual(wanted);
});
