import { expect, test } from 'vitest';
import { figuresOf } from '../../../../test/figures.ts';

test.each<[string, readonly string[]]>([
  ['The yard has cut 300 jobs.', ['actual']],
  ['The yard will cut 300 jobs.', ['planned']],
  ['The yard plans to cut 300 jobs.', ['planned']],
  ['About 300 jobs will be cut at the yard.', ['planned']],
  ['The repair will cost 300 million euros.', ['estimated']],
  ['The repair may cost 300 million euros.', ['estimated']],
  ['Some 300 people are feared dead.', ['feared']],
  ['The yard set a goal of 300 ships.', ['goal']],
  ['There are now 300 ships at the yard, meeting a goal set in May.', ['actual']],
  ['Harrow to host three fairs\n\nThe council of the town said so on Monday.', ['planned']],
  ['Harrow to host “three libraries”\n\nThe council of the town said so on Monday.', ['planned']],
  ['Harrow Town to build 40 homes\n\nThe council of the town said so on Monday.', ['planned']],
  ['Harrow hosts three fairs\n\nThe council of the town said so on Monday.', ['actual']],
  ['Harrow sent it to the three fairs\n\nThe council of the town said so on Monday.', ['actual']],
  ['The minister ordered commanders to cut the force to 250 from 300.', ['planned', 'actual']],
])('%s', (text, wanted) => {
  expect(figuresOf(text).map(({ status }) => status)).toEqual(wanted);
});
