import { expect, test } from 'vitest';
import type { Alignments } from '../align/alignments.ts';
import type { PassingArticle } from '../align/pile.ts';
import { passing, pileOf } from '../../test/planted.ts';
import { weekdayName } from '../model/day.ts';
import type { FigureEntry, Series } from '../model/record.ts';
import type { Draft } from './finder.ts';
import { omission } from './omission.ts';

const PADDING = 'The council met in the town hall and heard the report of the harbour master. '.repeat(10);

function article(id: string, day: string, words: string): PassingArticle {
  const text = `${words} ${PADDING}`;
  const passed = passing(id, text, {
    published: { date: day, from: day, to: day, weekday: weekdayName(day), basis: 'given', reasons: [] },
  });
  const at = text.indexOf('140');
  const figure: FigureEntry = {
    start: at,
    end: at + 11,
    value: 140,
    max: null,
    qualifier: null,
    unit: null,
    what: 'workers',
    where: 'Nordhaven',
    change: null,
    status: 'actual',
    asOf: null,
    since: null,
    by: null,
    rule: 'test',
  };
  const sentences = [{ start: 0, end: words.length }];
  return { record: { ...passed.record, figures: at >= 0 ? [figure] : [] }, sentences };
}

const SERIES: Omit<Series, 'points' | 'verdicts'> = { id: 's1', what: 'workers', where: 'Nordhaven', unit: null, findings: [] };

function silence(articles: readonly PassingArticle[], origins: readonly string[]): Draft[] {
  const carriers = articles.filter(({ record }) => record.figures.length > 0);
  const points = carriers.map(({ record }, i) => ({ article: record.article.id, figure: 0, origin: origins[i] ?? null }));
  const verdicts = points.slice(1).map((_, i) => ({ a: i, b: i + 1, verdict: 'same' as const, why: '' }));
  const alignments: Alignments = {
    entities: [],
    series: [{ ...SERIES, points, verdicts }],
    quoteGroups: [],
    copies: [],
    origins: [],
    threads: [],
    timeline: [],
  };
  return omission.start().finish(alignments, pileOf(articles));
}

const A = article('a', '2024-03-01', 'The mill at Nordhaven has 140 workers, the owner said.');
const B = article('b', '2024-03-02', 'There are 140 workers at Nordhaven, the union said.');

test('names who speaks of the matter later, at length, without the figure', () => {
  const drafts = silence([A, B, article('c', '2024-03-03', 'The workers at Nordhaven wait for news.')], ['o1', 'o2']);
  expect(drafts).toMatchObject([{ about: 's1', missing: ['c'], severity: 'low' }]);
  expect(drafts[0]!.says).toBe(
    'c leaves out the figure “140 workers” (Nordhaven), which a and b carry, from 2 independent origins.',
  );
});

test.each<[string, PassingArticle, readonly string[]]>([
  ['before the fact', article('c', '2024-02-20', 'The workers at Nordhaven wait for news.'), ['o1', 'o2']],
  ['on the day itself', article('c', '2024-03-01', 'The workers at Nordhaven wait for news.'), ['o1', 'o2']],
  ['of something else', article('c', '2024-03-03', 'The bakers at Sollund wait for flour.'), ['o1', 'o2']],
  ['where there is one origin only', article('c', '2024-03-03', 'The workers at Nordhaven wait for news.'), ['o1', 'o1']],
])('is silent on silence %s', (_, other, origins) => {
  expect(silence([A, B, other], origins)).toEqual([]);
});

test('a short article leaves nothing out', () => {
  const short = passing('c', 'The workers at Nordhaven wait.', { published: B.record.article.published });
  expect(silence([A, B, short], ['o1', 'o2'])).toEqual([]);
});
