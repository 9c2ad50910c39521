import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../test/article.ts';
import { namesOf } from '../../../test/names.ts';
import { makeDocument } from '../../text/document.ts';
import { findCast } from './cast.ts';

const check = (source: string): void => {
  const { expected, found } = namesOf(source);
  expect(found).toEqual(expected);
};

describe('one person, several names', () => {
  test.each([
    'President [[p1|Anna Quorley]] spoke. [[p1|Quorley]] left. Mrs [[p1|Quorley]] waved.',
    '[[p1|Quorley]]: No Deal Will Come This Year\n\nPresident [[p1|Anna Quorley]] spoke on Monday.',
    'Mr [[p1|Sabir Al-Tamrani]] spoke. “We stay,” [[p1|al-Tamrani]] said.',
    'Minister [[p1|Sabir Al-Tamrani]] spoke. [[p1|Al-Tamranis]]’s visit ended.',
    'The talks were led by [[p1|Ursula von der Quell]]. Ms [[p1|von der Quell]] said so.',
    '[[p1|Luis Ignacio Vulo da Prata]] won. [[p1|Vulo]] cheered. [[p1|Da Prata]] left.',
    'They saw [[p1|Robert “Bob” Quorley]] there. [[p1|Quorley]] left.',
    'The leader, [[p1|Kim Dae Su]], spoke. [[p1|Kim]] left.',
  ])('%s', check);
});

describe('two persons with one last name', () => {
  test.each([
    'President [[p1|Peter Quorley]] and First Lady [[p2|Anna Quorley]] came. Mr [[p1|Quorley]] spoke. Mrs [[p2|Quorley]] waved.',
    'It was [[p1|Peter Quorley]] and later [[p2|Karl Quorley]] who came.',
    'President [[p1|Peter Quorley]] came. [[p1r|The president]]’s eldest niece, [[p2|Brell]], sang.',
    'The teacher, [[p1|Anna Brell]], lives in [[l2|Riga]]. The mayor, [[p3|Peter Brell]], left. [[p3|Brell]] slept. [[p3|Brell]] woke.',
    '[[p1|Anna Brell]] and [[p2|Peter Brell]] came. [[p3|Brell]] left.',
    '[[p1|Peter Brell]] came. [[p1|Brell]] sang. [[p2|Anna Brell]] left. [[p3|Brell]] slept. It rained. [[p1|Peter Brell]] left.',
    '[[p1|Peter Brell]] came. [[p1|Brell]] and [[p1n|his]] wife, [[p2|Anna Brell]], sang. [[p1|Brell]] left.',
    '[[p1|Anna Brell]] came. [[p2|Peter Brell]] left. It rained. It snowed. Then it froze. The boats stayed. [[p3|Brell]] slept.',
    'Mayor [[p1|Anna Brell]] came with [[p2|Peter Brell]]. Mayor [[p1|Brell]] left.',
  ])('%s', check);
});

describe('roles', () => {
  test.each([
    'President [[p1|Anna Quorley]] spoke on Monday. Later [[p1r|the president]] left.',
    'President [[p1|Anna Quorley]] spoke. The vice president left.',
    '[[l1|US]] President [[p2|Anna Quorley]] spoke. The Iraqi president left. The [[l1|US]] [[p2r|president]] stayed.',
    '[[p1|Anna Quorley]], a ministry spokeswoman, spoke. [[p1r|The spokeswoman]] left.',
    'Minister [[p1|Anna Quorley]] met Minister [[p2|Karl Brell]]. The minister left.',
    'President [[p1|Anna Quorley]] spoke. The president of the club left.',
    'It was former President [[p1|Anna Quorley]] who spoke. The president left.',
    'It was then-President [[p1|Anna Quorley]] who spoke. The president left.',
    'Former President [[p1|Anna Quorley]] spoke. The president left.',
  ])('%s', check);
});

describe('bodies by their kind', () => {
  test.each([
    '[[o1|Quorley Airways]] lost money. [[o1r|The airline]] cut jobs. [[o1r|The company]]’s shares fell.',
    '[[o1|Quorley Airways]] and [[o2|Brell Airlines]] lost money. The airline cut jobs. The company fell.',
    'The [[o1|Teachers’ Union of Riga]] met the [[o2|Quorley Group]]. [[o1r|The union]] struck. [[o2r|The firm]] paid.',
    'The company was old when [[o1|Vandrel Motors]] came. He enjoyed the company of friends. “The company is dead,” it said.',
  ])('%s', check);
});

describe('pronouns', () => {
  test.each([
    '[[p1|Maria Quorley]] spoke. [[p1n|She]] left.',
    '[[p1|Maria Quorley]] met [[p2|Peter Brell]]. [[p1n|She]] left before [[p2n|he]] came.',
    '[[p1|Peter Quorley]] met [[p2|Karl Brell]]. He left.',
    '[[p1|Peter Quorley]] spoke. “He is gone,” [[p1n|he]] said.',
    '[[o1|NATO]] met. It said so.',
    '[[p1|Peter Quorley]] spoke. [[p2|Karl Brell]] thanked him.',
    'In his speech, [[p1|Peter Quorley]] said no.',
  ])('%s', check);
});

describe('bodies and places', () => {
  test.each([
    'The [[o1|Northern Relief Forces]] ([[o1|NRF]]) came. The [[o1|NRF]] left.',
    'On Monday [[l1|Israel]] said so. [[l1|Israel]] said no. Later [[l1|Israel]] said yes.',
    'It was Rep. [[p1|Tim Jordan]] who spoke. [[p1|Jordan]] said no.',
    'The [[l1|U.S.]] and the [[l1|United States]] are one.',
    'The [[o1|Defense Department]] said so. The [[o1|Pentagon]] agreed.',
    '[[o1|Vandrel Motors]] grew. Later [[o1|Vandrel]] shares fell.',
  ])('%s', check);
});

describe('capitals that name nobody', () => {
  test.each([
    'However, the Monday meeting failed. Officials left in June.',
    'Fishing Fleet Stays Out Of [[l1|Malta]] All Summer\n\nThe boats will leave [[l1|Malta]] soon.',
    'It costs US$20 and runs on a 3G network.',
    'The pro-Riga camp won.',
    'Surgeons met. Prosecutors said no. Fangirls left.',
    'It was Navy Vice Adm. [[p1|Bill Quorley]] who spoke.',
    'It was [[p1|Mark Quorley]] who spoke.',
    'It was Rep. [[p1|Ann Quorley]], R-[[l2|Ohio]], who spoke.',
    'Hopes for [[x1|Hurricane Ina]] faded. [[x1|Hurricane Ina]] came.',
    "The [[o1|Workers' Party]] and the [[o2|WHO]] agreed.",
    '',
  ])('%s', check);
});

test('a party is who its words amount to', () => {
  const text =
    'Both delegations agreed, acting Defence Secretary, Jane Roe, said. The Roe administration and officials did too. Officials left.';
  const cast = findCast(makeDocument(articleOf(text)));
  const party = (words: string, from = 0): string => {
    const start = text.indexOf(words, from);
    const id = cast.party({ start, end: start + words.length });
    const { name, type } = cast.entities().find((entity) => entity.id === id)!;
    return `${type} ${name}`;
  };
  expect(party('Both delegations')).toBe('other Both delegations');
  expect(party('acting Defence Secretary, Jane Roe')).toBe('person Jane Roe');
  expect(party('The Roe administration')).toBe('organization The Roe administration');
  const officials = cast.party({ start: text.indexOf('officials'), end: text.indexOf('officials') + 9 });
  expect(cast.party({ start: text.indexOf('Officials'), end: text.indexOf('Officials') + 9 })).toBe(officials);
});

test('mentions are found by offset and by span', () => {
  const text = 'In Riga Jane Roe met NATO officials.';
  const cast = findCast(makeDocument(articleOf(text)));
  expect(cast.mentionAt(text.indexOf('Roe'))).toMatchObject({ type: 'person' });
  expect(cast.mentionAt(text.indexOf('met'))).toBeNull();
  expect(cast.mentionsIn({ start: 0, end: 20 }).map(({ type }) => type)).toEqual(['place', 'person']);
});

test('strange text does no harm', () => {
  const strange = [
    '\ud800 \udc00 Mr',
    '“'.repeat(2000),
    'A'.repeat(20_000),
    'Mr '.repeat(500),
    'Of the Of the '.repeat(300),
    '- - Al-Al-Al-',
    'X, '.repeat(900),
  ];
  for (const text of strange) {
    const mentions = findCast(makeDocument(articleOf(text))).mentions();
    for (let i = 0; i < mentions.length; i++) {
      expect(mentions[i]!.end).toBeGreaterThan(mentions[i]!.start);
      if (i > 0) expect(mentions[i]!.start).toBeGreaterThanOrEqual(mentions[i - 1]!.end);
    }
  }
});

test.each([
  ['A lawyer for Jane Roe said so.', 'A lawyer for Jane Roe', 'other A lawyer for Jane Roe'],
  ['The widow of Mayor Jane Roe said so.', 'The widow of Mayor Jane Roe', 'other The widow of Mayor Jane Roe'],
  ['Jane Roe and Paul Weston said so.', 'Jane Roe and Paul Weston', 'other Jane Roe and Paul Weston'],
  ['The head of the agency, Jane Roe, said so.', 'The head of the agency, Jane Roe', 'person Jane Roe'],
  ['Director of communications Jane Roe said so.', 'Director of communications Jane Roe', 'person Jane Roe'],
])('%s', (text, words, wanted) => {
  const cast = findCast(makeDocument(articleOf(text)));
  const id = cast.party({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const { name, type } = cast.entities().find((entity) => entity.id === id)!;
  expect(`${type} ${name}`).toBe(wanted);
});

test('"the authority" is the one body of that kind', () => {
  const text = 'The Quorley Harbour Authority said so. The authority and the director of the ministry agreed.';
  const cast = findCast(makeDocument(articleOf(text)));
  const name = (words: string): string => {
    const start = text.indexOf(words);
    const id = cast.party({ start, end: start + words.length });
    return cast.entities().find((entity) => entity.id === id)!.name;
  };
  expect(name('The authority')).toBe('Quorley Harbour Authority');
  expect(name('the director of the ministry')).toBe('the director of the ministry');
});
