import { expect, test } from 'vitest';
import { figuresOf } from '../../../../test/figures.ts';

/** What each figure of a text counts. */
test.each<[string, readonly (string | null)[]]>([
  ['About 640 Ruritanian divers are in the valley.', ['Ruritanian divers']],
  ['The firm will cut 300 production jobs and close 14 plants.', ['production jobs', 'plants']],
  ['The firm will cut 300 jobs in Strelsau, 200 in Zenda and 40 in Hentzau.', ['jobs', 'jobs', 'jobs']],
  ['Almost 70 riders had died and some 410 others wounded.', ['riders died', 'riders wounded']],
  ['The crossing takes 35 minutes.', ['crossing']],
  ['The gate reopened two weeks after the storm.', [null]],
  ['The families have waited for five months.', [null]],
  ['Eleven people were killed and 23 injured.', ['people killed', 'people injured']],
  ['The storm killed 14 people and left 300 homeless.', ['people killed', 'people homeless']],
  ['The storm came at night, killing 14 people.', ['killing people']],
  ['The quake killed 102 and 21 people.', ['people killed', 'people killed']],
  [
    'Fourteen people were hurt, and two suspects fled. The total rose to 20 from 14.',
    ['people hurt', 'suspects fled', 'people hurt', 'people hurt'],
  ],
  ['Two suspects fled. The total rose to 20 from 14.', ['suspects fled', 'total', 'total']],
  ["The flood hit roughly a third of the town's.", [null]],
  ["The flood hit roughly a third of the town's houses.", ["town's houses"]],
  ['One man was shot and killed.', ['man killed']],
  ['70% of all ferry passengers pay in cash.', ['ferry passengers']],
  ['Two of the old engines failed.', ['old engines']],
  ['They stole £910,000 worth of jewellery.', ['jewellery']],
  ['The town won a £13 million harbour contract.', ['harbour contract']],
  ['The town won a contract worth £13 million.', ['contract']],
  ['The yard posted a net loss of £13 million.', ['net loss']],
  ['Ferry sales fell 35% in January.', ['Ferry sales']],
  ['Ferry sales dropped by 35% in January.', ['Ferry sales']],
  ['The yard reported a 45% drop in ferry sales.', ['ferry sales']],
  ['The Strelsau index fell by 252 points.', ['Strelsau index']],
  ['The Strelsau index shed 5 percent, or 83 points.', ['Strelsau index', 'Strelsau index']],
  ['The death toll rose to 40.', ['death toll']],
  ['The bridge carries about 18,000 vehicles a day.', ['vehicles a day']],
  ['The yard got £5 million in aid.', ['aid']],
  ['The boats carry thousands of tons of grain.', ['grain']],
  ['She is a 56-year-old teacher.', ['teacher']],
  ['Revenue climbed to $12.3 billion from $10.1 billion.', ['Revenue', 'Revenue']],
  ['The bank raised rates by 75 basis points.', ['rates']],
  ['Ferry claims sank by 400 to a seasonally adjusted 51,000.', ['Ferry claims', 'Ferry claims']],
  [
    'Police said 153 people were killed, including 20 children, and 133 were injured.',
    ['people killed', 'children', 'people injured'],
  ],
  ['The party won 64 of 120 seats.', ['seats', 'seats']],
  ['About 1.1 million of the 2.3 million islanders have fled.', ['islanders fled', 'islanders']],
  ['The site has 23 million daily users.', ['daily users']],
  ['The Reds hold a 220-213 majority.', ['majority', 'majority']],
  ['Ferry prices fell 0.9% month-on-month to £268.', ['Ferry prices', 'Ferry prices']],
  ['The trial took 1,800 patients, of whom 900 got a placebo.', ['patients', 'patients']],
  ['Output grew at an annual rate of 2.6 percent.', ['Output']],
  ['The death toll from the storm has risen to 1,013.', ['death toll']],
  ['The suit seeks $1.3bn in damages.', ['damages']],
])('%s', (text, wanted) => {
  expect(figuresOf(text).map(({ what }) => what)).toEqual(wanted);
});

test('a figure ends with its sentence', () => {
  const found = figuresOf('Storm toll rises to eleven\n\nDivers searched the harbour for 3 boats.');
  expect(found.map(({ text }) => text)).toEqual(['eleven', '3 boats']);
});

test('what is left out is supplied from the sentence before', () => {
  const text = 'About 640 Ruritanian divers are in Strelsau.\n\nThe crew keeps its size, which is some 640.';
  expect(figuresOf(text).map(({ what, where }) => [what, where])).toEqual([
    ['Ruritanian divers', 'Strelsau'],
    ['Ruritanian divers', 'Strelsau'],
  ]);
});
