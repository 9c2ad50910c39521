import { expect, test } from 'vitest';
import { figuresOf } from '../../../../test/figures.ts';

test.each<[string, readonly (string | null)[]]>([
  ['The line has 640 divers in Norway and 210 in Denmark.', ['Norway', 'Denmark']],
  ['The line lowered its ferry crews in Norway and Denmark to 640 each.', ['Norway', 'Denmark']],
  ['Storms went over Norway, where some 210 divers work.', ['Norway']],
  ['In Norway, 12 people were killed on Monday.', ['Norway']],
  ['The 640 divers will stay in Norway.', ['Norway']],
  ['About 23 people were hurt, the mayor told reporters in Oslo.', [null]],
  ['About 23 people were hurt.', [null]],
  ['They sent 500 doses to the Scandinavian country.', ['Scandinavian country']],
  ['The owner told his captains to bring ferry crews in Norway down to 640 from about 800.', ['Norway', 'Norway']],
])('%s', (text, wanted) => {
  expect(figuresOf(text).map(({ where }) => where)).toEqual(wanted);
});
