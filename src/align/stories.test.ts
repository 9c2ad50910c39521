import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleOf } from '../../test/article.ts';
import type { Article } from '../model/article.ts';
import { partIntoStories, type Story } from './stories.ts';

const part = (articles: readonly Article[]): Story[] => {
  const parting = partIntoStories();
  for (const article of articles) parting.add(article);
  return parting.finish();
};

/** Ids joined, each story a word, in order of code units: "a1,a2" "b1". */
const parted = (articles: readonly Article[]): string[] =>
  part(articles)
    .map(({ articles: ids }) => ids.toSorted().join(','))
    .toSorted();

/** Lines "id [day] words". */
const pile = (lines: string): Article[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [, id, day, text] = /^\s*(\w+) (?:(\d{4}-\d\d-\d\d) )?(.+)$/.exec(line)!;
      return articleOf(text!, { id: id!, givenDate: day ?? null });
    });

const FERRY = `
  ferry1 The ferry Mirabel ran aground off Kestrel Point on Tuesday with 212 passengers aboard. Captain Ana Soares called the coastguard at Brantwick, which sent three boats. Nobody was hurt.
  ferry2 All 212 passengers of the Mirabel were brought ashore at Brantwick after the ferry ran aground at Kestrel Point. The coastguard praised Captain Ana Soares, who stayed aboard.
  ferry3 Divers will look at the hull of the Mirabel, the ferry that ran aground off Kestrel Point. Her captain, Ana Soares, told the coastguard at Brantwick that the steering had failed.`;
const LEVY = `
  levy1 The council of Norby voted to double the parking levy, from 4 to 8 crowns an hour. Councillor Piet Hadley said that shops in Market Street would lose customers.
  levy2 Shopkeepers in Market Street have asked the court to stop the parking levy in Norby, which the council doubled to 8 crowns an hour. Piet Hadley, a councillor, backs them.`;

describe('a pile is parted', () => {
  test.each<readonly [name: string, pile: string, stories: readonly string[]]>([
    ['two things in one place at one time', FERRY + LEVY, ['ferry1,ferry2,ferry3', 'levy1,levy2']],
    ['one story, with nothing else to compare it to', FERRY, ['ferry1,ferry2,ferry3']],
    ['one article alone', 'a1 The ferry ran aground.', ['a1']],
    ['articles that have nothing in common', 'a1 Rain is forecast.\n b1 The vote was close.', ['a1', 'b1']],
    ['articles without a word that says anything', 'a1 … – …\n b1 It was.', ['a1', 'b1']],
    [
      'two like events in one town, a year apart, though undated',
      `
      mill1 A fire destroyed the old flour mill in Dunmere on 3 March 2024. The fire brigade took 6 hours to put it out. Watchman Oskar Brandt was found dead, chief Lena Falk said.
      mill2 Police in Dunmere believe that a cable set the flour mill on fire. Oskar Brandt, 58, a watchman, died on 3 March 2024. The fire brigade under Lena Falk could not save him.
      mill3 The town of Dunmere buried Oskar Brandt, the watchman who died when the flour mill burned down on 3 March 2024. Lena Falk of the fire brigade spoke at the grave.
      barn1 A fire destroyed the riding school in Dunmere on 19 May 2025. The fire brigade led 31 horses out in time. Owner Greta Holm thanked neighbour Samuel Reyes, who had called for help.
      barn2 Police in Dunmere have arrested a boy over the fire at the riding school of 19 May 2025. Greta Holm, who owns it, got all 31 horses out with Samuel Reyes and the fire brigade.
      barn3 The 31 horses of Greta Holm have a new home, after the riding school in Dunmere burned down on 19 May 2025. Samuel Reyes, who had called the fire brigade, gave a stable.`,
      ['barn1,barn2,barn3', 'mill1,mill2,mill3'],
    ],
    [
      'two like events in one town, told in like words, by the year between them',
      `
      run1 2024-05-05 Some 12,000 runners filled the streets of Aldermoor for the spring marathon. Rain fell, and the river path was closed.
      run2 2024-05-06 The spring marathon in Aldermoor drew 12,000 runners. Rain fell all morning, and the river path had to be closed.
      run3 2025-05-04 The spring marathon drew 13,500 runners to the streets of Aldermoor. The sun shone, and the bridge was closed.
      run4 2025-05-05 About 13,500 runners took part in the spring marathon in Aldermoor. The bridge was closed while the sun shone.`,
      ['run1,run2', 'run3,run4'],
    ],
    [
      'follow-ups over months into one',
      `
      trial1 2025-01-10 Treasurer Viktor Lund of the Glasswater savings club was arrested over 2.4 million crowns that are missing, the prosecutor Ida Morell said.
      trial2 2025-03-28 The prosecutor Ida Morell has charged Viktor Lund, once treasurer of the Glasswater savings club, with the theft of 2.4 million crowns.
      trial3 2025-07-02 Viktor Lund, who was treasurer of the Glasswater savings club, told the court that he did not take the 2.4 million crowns. Prosecutor Ida Morell asked for six years.
      trial4 2025-11-14 A court sent Viktor Lund to prison for the theft of 2.4 million crowns from the Glasswater savings club, less than Ida Morell, the prosecutor, had asked for.`,
      ['trial1,trial2,trial3,trial4'],
    ],
  ])('%s', (_, articles, stories) => {
    expect(parted(pile(articles))).toEqual(stories.toSorted());
  });

  test('but not by what a publisher writes below every article', () => {
    const foot = '\n\nSign up for our newsletter.\n\nAll rights reserved. Harbour Media Group, 14 Quay Street, Lowmark.';
    const [ferry, , , levy] = pile(FERRY + LEVY);
    expect(parted([ferry!, levy!].map((one) => articleOf(one.text + foot, { id: one.id })))).toEqual(['ferry1', 'levy1']);
  });
});

describe('a story', () => {
  test('has the headline that is most like the others, its days and its outlets; the largest comes first', () => {
    const heads = [
      'Ferry Mirabel aground',
      'All safe: ferry Mirabel aground off Kestrel Point',
      'Divers look at ferry Mirabel',
      'Levy',
      'Levy doubled',
    ];
    const articles = pile(FERRY + LEVY).map((one, i) => ({
      ...one,
      title: heads[i]!,
      source: i % 2 === 0 ? 'Brantwick Echo' : 'Coast Post',
      givenDate: i === 4 ? null : `2026-03-0${i + 1}`,
    }));
    expect(part(articles)).toMatchObject([
      {
        id: 'st1',
        title: 'Ferry Mirabel aground',
        articles: ['ferry1', 'ferry2', 'ferry3'],
        days: { from: '2026-03-01', to: '2026-03-03' },
        sources: ['Brantwick Echo', 'Coast Post'],
      },
      { id: 'st2', articles: ['levy1', 'levy2'], days: { from: '2026-03-04', to: '2026-03-04' } },
    ]);
  });

  test('without a headline is called by an article’s first words', () => {
    expect(part(pile('a1 The ferry ran aground. Nobody was hurt.'))[0]!.title).toBe('The ferry ran aground.');
  });

  test('carries the ids that the articles have in the end', () => {
    const parting = partIntoStories();
    for (const article of pile(FERRY)) parting.add(article);
    expect(parting.finish(['x~1', 'y', 'z'])[0]!.articles).toEqual(['x~1', 'y', 'z']);
  });
});

const words = fc.constantFrom(
  ...'fire mill Dunmere Brandt court Lund 31 horses 2024 March 3 levy Norby ferry Mirabel said the of'.split(' '),
);
const anyText = fc.oneof(
  fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const anyPile = fc
  .array(fc.record({ text: anyText, day: fc.option(fc.constantFrom('2024-03-03', '2024-03-09', '2025-06-01')) }), {
    maxLength: 25,
  })
  .map((list) => list.map(({ text, day }, i) => articleOf(text, { id: `a${i}`, givenDate: day })));

test('every article is in one story', () => {
  fc.assert(
    fc.property(anyPile, (articles) => {
      expect(
        part(articles)
          .flatMap(({ articles: ids }) => ids)
          .toSorted(),
      ).toEqual(articles.map(({ id }) => id).toSorted());
    }),
    { numRuns: 60 },
  );
});

test('the order of the inputs does not matter', () => {
  const shuffled = anyPile.chain((articles) =>
    fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length })),
  );
  fc.assert(
    fc.property(shuffled, ([articles, others]) => {
      expect(part(others)).toEqual(part(articles));
    }),
    { numRuns: 60 },
  );
});
