import { expect, test } from 'vitest';
import { measureOf, placeKey } from './measure.ts';

const key = (what: string): string => {
  const measure = measureOf(what);
  return measure === null ? '' : `${measure.terms}|${measure.nation ?? ''}|${measure.outcome ?? ''}`;
};

test.each([
  ['US troops', 'U.S. service members'],
  ['US troops', 'American soldiers'],
  ['US troops', 'United States forces'],
  ['US troops', 'U.S. military personnel'],
  ['American troops', 'troops of the United States'],
  ['people killed', 'killed'],
  ['people killed', 'deaths'],
  ['people killed', 'dead'],
  ['people killed', 'killing people'],
  ['people killed', 'people died'],
  ['people killed', 'victims dead'],
  ['death toll', 'deaths'],
  ['people wounded', 'injured'],
  ['people injured', 'injuries'],
  ['injuring people', 'wounded people'],
  ['US troops killed', 'American service members died'],
  ['homes destroyed', 'houses destroyed'],
  ['jobs', 'positions'],
  ['the number of jobs', 'jobs'],
  ['troop levels', 'troops'],
  ['vehicles a day', 'vehicles per day'],
  ['vehicles each day', 'vehicles a day'],
  ['children', 'child'],
  ['new cases', 'new infections'],
  ['doses', 'jabs'],
  ['protesters arrested', 'demonstrators detained'],
  ['British soldiers', 'UK troops'],
  ['factories', 'plants'],
  ['employees', 'workers'],
  ['police officers', 'police'],
  ['Iraqi civilians', "Iraq's civilians"],
  ['unemployment rate', 'unemployment'],
])('“%s” and “%s” are one measure', (a, b) => {
  expect(key(a)).toBe(key(b));
});

test.each([
  ['US troops', 'Iraqi troops'],
  ['US troops', 'British troops'],
  ['troops killed', 'troops wounded'],
  ['people killed', 'people missing'],
  ['people killed', 'people'],
  ['civilians killed', 'soldiers killed'],
  ['children killed', 'people killed'],
  ['combat troops', 'troops'],
  ['new troops', 'troops'],
  ['production jobs', 'salaried jobs'],
  ['cars', 'vehicles'],
  ['vehicles a day', 'vehicles'],
  ['vehicles a day', 'vehicles a year'],
  ['net profit', 'profit'],
  ['operating profit', 'net profit'],
  ['homes destroyed', 'homes damaged'],
  ['doses', 'cases'],
  ['votes for', 'seats'],
  ['men', 'women'],
  ['people arrested', 'people injured'],
  ['people displaced', 'people killed'],
  ['buses', 'trains'],
])('“%s” and “%s” are two measures', (a, b) => {
  expect(key(a)).not.toBe(key(b));
});

test.each([
  'people',
  'jobs',
  'vehicles',
  'a loss',
  'profit',
  'passengers',
  'people a day',
  'sales',
  'touchdown',
  'record',
  'the line',
  'depth',
  'quake',
  'repair',
])('“%s” alone may count anything', (what) => {
  expect(measureOf(what)!.isGeneric).toBe(true);
});

test.each(['people killed', 'US troops', 'field goal', 'quake victims', 'production jobs', 'unemployment', 'net profit'])(
  '“%s” says what it counts',
  (what) => {
    expect(measureOf(what)!.isGeneric).toBe(false);
  },
);

test.each([
  ['the West Bank', 'West Bank'],
  ['U.S.', 'United States'],
  ['Britain', 'United Kingdom'],
  ['Curaçao', 'Curacao'],
])('“%s” and “%s” are one place', (a, b) => {
  expect(placeKey(a)).toBe(placeKey(b));
});

test.each([
  ['western Ruritania', 'Ruritania'],
  ['Strelsau', 'Ruritania'],
  ['Niger', 'Nigeria'],
])('“%s” and “%s” are two places', (a, b) => {
  expect(placeKey(a)).not.toBe(placeKey(b));
});

test('words that count nothing give no measure', () => {
  expect(measureOf(null)).toBeNull();
  expect(measureOf('the number of')).toBeNull();
  expect(measureOf('')).toBeNull();
});
