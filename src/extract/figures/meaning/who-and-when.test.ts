import { expect, test } from 'vitest';
import { figuresOf } from '../../../../test/figures.ts';

test.each<[string, readonly (string | null)[]]>([
  ['Some 300 people are in the hall, according to the Transport Ministry.', ['Transport Ministry']],
  ['“There are 300 people in the hall,” said Rosa Lindqvist, the mayor.', ['Rosa Lindqvist']],
  ['Some 300 people are in the hall.', [null]],
])('who is given for it: %s', (text, wanted) => {
  expect(figuresOf(text).map(({ byName }) => byName)).toEqual(wanted);
});

test.each<[string, readonly (readonly [string | null, string | null])[]]>([
  ['On 3 May 2031 there were 300 ships in the port.', [['3 May 2031', null]]],
  [
    'Since 2011, 70 riders drowned and 410 were injured.',
    [
      [null, '2011'],
      [null, '2011'],
    ],
  ],
  ['The port still has 300 ships, after the fire of May 2030.', [[null, null]]],
  [
    'In May 2030, the mayor cut the fleet to 250 ships from 300.',
    [
      ['May 2030', null],
      ['May 2030', null],
    ],
  ],
  // Ages are told as of the article.
  ['Mr Lorne, 61, was appointed in the spring of 2030.', [[null, null]]],
  ['Vik, 58, told the council the budget of 2038 would be cut.', [[null, null]]],
  ['She won the race aged 24 in 1988.', [['1988', null]]],
  ['In 2019, Hill was 56 years old.', [['2019', null]]],
  // What it is compared with is not its own time.
  ['Fares were 12% lower than two years before.', [[null, null]]],
  ['Sales rose 8% from a year earlier.', [[null, null]]],
  ['Sales rose 8% in May compared with April.', [['May', null]]],
  [
    'The share is 9%, up from 8% a year earlier.',
    [
      [null, null],
      ['a year earlier', null],
    ],
  ],
  // Times of other clauses, and those that tell which event is meant.
  ['Sales fell 8% a year after the 2015 merger.', [[null, null]]],
  ['The club sold 300 seats before the 2015 cup.', [[null, null]]],
  ['After the 2015 merger, sales fell 8%.', [[null, null]]],
  ['The club has 300 members, who elected her in 2019.', [[null, null]]],
  ['The 12 directors said sales collapsed in 2015.', [[null, null]]],
  ['Some 90 houses fell in the 2015 flood.', [['2015', null]]],
  ['Some 90 houses fell in the 2015 season.', [['2015', null]]],
  ['Some 90 houses fell in 2015.', [['2015', null]]],
  ['Some 90 houses fell, the mayor said on 4 June 2031.', [['4 June 2031', null]]],
])('as of when, since when: %s', (text, wanted) => {
  expect(figuresOf(text).map(({ asOfText, sinceText }) => [asOfText, sinceText])).toEqual(wanted);
});

test('what is told of an earlier time without a day is marked as past', () => {
  const past = (text: string): readonly (boolean | undefined)[] => figuresOf(text).map((figure) => figure.past);
  expect(past('When the talks began, there were 900 ships there.')).toEqual([true]);
  expect(past('There are 900 ships there.')).toEqual([undefined]);
  expect(past('The share is now 17%, up from 14%.')).toEqual([undefined, true]);
});

test('a figure beside the time of another thing is not told as of today, unless its verb is of the present', () => {
  const past = (text: string): readonly (boolean | undefined)[] => figuresOf(text).map((figure) => figure.past);
  expect(past('Sales fell 8% a year after the 2015 merger.')).toEqual([true]);
  expect(past('The club has 300 members, who elected her in 2019.')).toEqual([undefined]);
  expect(past('Mr Lorne, 61, was appointed in the spring of 2030.')).toEqual([undefined]);
});
