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
    'Since 2003, 460 divers have died and 3,300 were injured.',
    [
      [null, '2003'],
      [null, '2003'],
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
])('as of when, since when: %s', (text, wanted) => {
  expect(figuresOf(text).map(({ asOfText, sinceText }) => [asOfText, sinceText])).toEqual(wanted);
});

test('what is told of an earlier time without a day is marked as past', () => {
  const past = (text: string): readonly (boolean | undefined)[] => figuresOf(text).map((figure) => figure.past);
  expect(past('When the talks began, there were 900 ships there.')).toEqual([true]);
  expect(past('There are 900 ships there.')).toEqual([undefined]);
  expect(past('The share is now 17%, up from 14%.')).toEqual([undefined, true]);
});
