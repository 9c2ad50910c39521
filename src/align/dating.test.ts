import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleOf } from '../../test/article.ts';
import { extract } from '../extract/extract.ts';
import type { Published } from '../model/article.ts';
import type { Day } from '../model/day.ts';
import type { Extraction } from '../model/extraction.ts';
import { makeDating } from './dating.ts';

const read = (id: string, text: string, givenDate: Day | null = null): Extraction => extract(articleOf(text, { id, givenDate }));

function datesOf(extractions: readonly Extraction[]): Map<string, Published> {
  const dating = makeDating();
  for (const extraction of extractions) dating.add(extraction);
  return dating.finish();
}

const dateOf = (text: string, ...neighbours: readonly Extraction[]): Published =>
  datesOf([...neighbours, read('open', text)]).get('open')!;

const short = ({ date, from, to, weekday, basis }: Published): string => `${basis} ${date} ${from}..${to} ${weekday}`;

test.each<[string, string]>([
  ['The harbour is closed. The mayor was pleased.', 'unknown null null..null null'],
  // a weekday alone says too little
  ['The mayor said on Monday that the harbour is closed.', 'unknown null null..null null'],
  ['The harbour closed on 3 March 2024 after a fire.', 'inferred null 2024-03-03..null null'],
  ['The harbour has been closed since 2019.', 'inferred null 2019-01-01..null null'],
  ['The harbour closed on 3 March 2024. It will open on 9 June 2024.', 'inferred null 2024-03-03..2024-06-09 null'],
  ['The harbour closed on 3 March 2024. It will open in 2026.', 'inferred null 2024-03-03..2026-12-31 null'],
  ['The harbour closed on 3 March 2024. The mayor said it would open in 2026.', 'inferred null 2024-03-03..null null'],
  // what only bears a year, what was planned, what is quoted
  ['The city was chosen for the 2032 Regatta.', 'unknown null null..null null'],
  ['The mayor said the harbour would open by 2031.', 'unknown null null..null null'],
  // the day on which somebody kept it
  ['The harbour was shut by a fire. [downloaded on 2 October 2025]', 'unknown null null..null null'],
  ['Retrieved: 2 October 2025. The harbour was shut by a fire.', 'unknown null null..null null'],
  // told again and again by one weekday only
  [
    'The harbour closed on 3 March 2024 after a fire. “We are sad,” the mayor said on Monday. The council told reporters Monday that it would help.',
    'inferred null 2024-03-04..null Monday',
  ],
])('%s', (text, expected) => {
  expect(short(dateOf(text))).toBe(expected);
});

test('an article is never dated exactly by a weekday and an old date', () => {
  const text = 'The harbour closed on Friday, the mayor said. A pier had burned on Friday, 3 May 2019.';
  expect(dateOf(text).date).toBeNull();
});

const STORY =
  'Mayor Ada Brook told the Lund council on Monday that the harbour would be shut. “We owe it to the sailors and to everyone who lives by the water in this old town,” Brook said.';

test('a neighbour that tells of the same weekday in the same words gives the day', () => {
  const neighbour = read(
    'dated',
    'Ada Brook, the mayor of Lund, told the council Monday that its harbour would be shut. “We owe it to the sailors and to everyone who lives by the water in this old town,” she said.',
    '2026-03-03',
  );
  const twice = `${STORY} The council agreed on Monday.`;
  const published = dateOf(twice, neighbour);
  expect(short(published)).toBe('inferred 2026-03-02 2026-03-02..2026-03-02 Monday');
  expect(published.reasons[0]!.says).toContain('the same Monday as “dated”');
  expect(
    published.reasons
      .flatMap(({ evidence }) => evidence)
      .map(({ article, start, end }) => (article === 'open' ? twice.slice(start, end) : article)),
  ).toContain('Monday');
});

test('told once, the weekday gives the week', () => {
  const neighbour = read('dated', STORY.replace('told', 'warned'), '2026-03-03');
  expect(short(dateOf(STORY, neighbour))).toBe('inferred null 2026-03-02..2026-03-08 null');
});

test('a neighbour with another event on that weekday gives nothing', () => {
  const neighbour = read('dated', 'Ada Brook told the Lund council on Monday that a school would be built there.', '2026-03-03');
  expect(dateOf(STORY, neighbour).basis).toBe('unknown');
});

test('neighbours that disagree about the day give nothing', () => {
  const both = [read('one', STORY, '2026-03-03'), read('two', STORY, '2026-04-07')];
  expect(dateOf(STORY, ...both).basis).toBe('unknown');
});

test('a neighbour gives the year of a date that is ahead, and months that are past narrow it', () => {
  const neighbour = read(
    'dated',
    'The Lund council agreed that all ferries to Ystad would stop by December 31, 2026.',
    '2026-06-02',
  );
  const text =
    'The ferries from Lund to Ystad will stop on December 31, the council said. The pier burned in August and was shut in November.';
  expect(short(dateOf(text, neighbour))).toBe('inferred null 2026-11-01..2026-12-31 null');
});

test('a weekday with a day and month leaves few years', () => {
  const text =
    'The pier was shut on Tuesday, March 3, the council said. It was built in 2019, and the harbour will be dredged in 2028.';
  expect(short(dateOf(text))).toBe('inferred null 2020-03-03..2026-11-03 null');
});

describe('a copy that names its source', () => {
  const passage =
    'The old pier in Lund, which had stood for ninety years and was loved by all who fished from it, broke in two and fell into the water.';
  const original = extract(articleOf(passage, { id: 'original', source: 'The Lund Post', givenDate: '2026-03-03' }));

  test('came after it', () => {
    const published = dateOf(`${passage} The Lund Post was the first to report it.`, original);
    expect(short(published)).toBe('inferred null 2026-03-03..null null');
    expect(published.reasons[0]!.says).toContain('names the source of “original”');
  });

  test('may have come before it where it names nobody', () => {
    expect(dateOf(`${passage} Nobody was hurt.`, original).basis).toBe('unknown');
  });
});

test('given comes before stated, and what speaks against it is told', () => {
  const text = 'Ferry sinks\n\nMarch 3, 2026\n\nA ferry sank off Lund on 2 March 2026.';
  expect(short(datesOf([read('a', text)]).get('a')!)).toBe('stated 2026-03-03 2026-03-03..2026-03-03 Tuesday');
  const given = datesOf([read('a', text, '2026-02-10')]).get('a')!;
  expect(short(given)).toBe('given 2026-02-10 2026-02-10..2026-02-10 Tuesday');
  expect(given.reasons.map(({ says }) => says)).toEqual([
    'It is given as of 10 February 2026, but its text states 3 March 2026.',
    'It is given as of 10 February 2026, but it tells of 2 March 2026 as past.',
  ]);
});

test('the order of the articles makes no difference', () => {
  const articles = [
    read('open', `${STORY} The council agreed on Monday.`),
    read('other', 'The ferries from Lund to Ystad will stop on December 31. The pier was shut in October.'),
    read('one', STORY, '2026-03-03'),
    read('two', `${STORY} It closed in 2020.`, '2026-03-03'),
    read('three', 'All ferries from Lund to Ystad would stop by December 31, 2026, it was agreed.', '2026-06-02'),
  ];
  const expected = Object.fromEntries(datesOf(articles));
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
      expect(Object.fromEntries(datesOf(shuffled))).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});
