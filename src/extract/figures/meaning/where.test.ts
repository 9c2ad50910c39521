import { expect, test } from 'vitest';
import { figuresOf } from '../../../../test/figures.ts';

test.each<[string, readonly (string | null)[]]>([
  ['There are now 2,500 soldiers in Norway and 900 in Denmark.', ['Norway', 'Denmark']],
  ['The army has cut troop levels in Norway and Denmark to 2,500 each.', ['Norway', 'Denmark']],
  ['There were attacks in Norway, where about 900 soldiers remain.', ['Norway']],
  ['In Norway, 12 people were killed on Monday.', ['Norway']],
  ['The 2,500 soldiers are not leaving Norway soon.', ['Norway']],
  ['About 23 people were hurt, the mayor told reporters in Oslo.', [null]],
  ['About 23 people were hurt.', [null]],
  ['They sent 500 doses to the Scandinavian country.', ['Scandinavian country']],
  ['The minister ordered commanders to cut troop levels in Norway to 2,500 from about 3,000.', ['Norway', 'Norway']],
])('%s', (text, wanted) => {
  expect(figuresOf(text).map(({ where }) => where)).toEqual(wanted);
});
