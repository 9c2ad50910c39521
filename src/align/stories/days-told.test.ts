import { expect, test } from 'vitest';
import { tokenize } from '../../text/tokens.ts';
import { dayAt } from './days-told.ts';

/** Days that are told, in order, each at the token with which it begins. The article is of Wednesday, 4 March 2026. */
function told(text: string, published: string | null = '2026-03-04'): string[] {
  const tokens = tokenize(text);
  const days: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const day = dayAt(tokens, i, published);
    if (!day) continue;
    days.push(day.name);
    i = day.last;
  }
  return days;
}

test.each<readonly [text: string, days: readonly string[]]>([
  ['It burned on May 5, 2010.', ['5-5']],
  ['It burned on 5 May.', ['5-5']],
  ['It burned on the 5th of May.', ['5-5']],
  ['It burned on Sept. 12 and Oct. 3.', ['9-12', '10-3']],
  ['It burned on Wednesday.', ['3-4']],
  ['It burned on Thursday.', ['2-26']],
  ['It burned yesterday, not today.', ['3-3', '3-4']],
  ['It will burn next Thursday, and every Monday.', []],
  ['She may 5 times.', []],
  ['In May 2010 there were 5 fires in March.', []],
  ['May 32, March 0', []],
  ['5', []],
  ['', []],
])('%s', (text, days) => {
  expect(told(text)).toEqual(days);
});

test('a weekday is no day where the article has none', () => {
  expect(told('It burned on Wednesday, 4 March, not yesterday.', null)).toEqual(['3-4']);
});
