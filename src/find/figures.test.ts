import { expect, test } from 'vitest';
import { alignTold, toldPile, type Telling, type ToldFigure } from '../../test/told-figures.ts';
import type { ArticleRecord, Copy } from '../model/record.ts';
import { figures } from './figures.ts';

/** Findings of a case as "type: sentence". */
function findings(tellings: Readonly<Record<string, Telling>>, copies: readonly Copy[] = []): string[] {
  const { articles, pile } = toldPile(tellings);
  const run = figures.start();
  for (const article of articles) run.add?.(article);
  const nothing = { entities: [], quoteGroups: [], copies, threads: [], timeline: [] };
  return run.finish({ ...nothing, ...alignTold(tellings, copies) }, pile).map(({ type, says }) => `${type}: ${says}`);
}

const entities: ArticleRecord['entities'] = [
  { id: 'e1', name: 'Harbour Authority', type: 'organization', role: null },
  { id: 'e2', name: 'Dockers Union', type: 'organization', role: null },
];
const ships = (value: number, more: Partial<ToldFigure> = {}): ToldFigure => ({
  value,
  what: 'ships waiting',
  where: 'Strelsau',
  qualifier: 'about',
  ...more,
});
const telling = (day: string, ...told: ToldFigure[]): Telling => ({ day, entities, figures: told });

test('agreement counts articles and origins', () => {
  expect(
    findings({
      a: telling('2031-03-04', ships(40, { by: 'e1' })),
      b: telling('2031-03-05', ships(40, { by: 'e2' })),
      c: telling('2031-03-05', ships(40)),
    }),
  ).toEqual([
    'figure.agreement: Three articles give about 40 ships waiting in Strelsau; two of them name two origins: Dockers Union and Harbour Authority.',
  ]);
  const plain = (day: string): Telling => telling(day, ships(40));
  expect(findings({ a: plain('2031-03-04'), b: plain('2031-03-05') })).toEqual([]);
  expect(findings({ a: plain('2031-03-04'), b: plain('2031-03-05'), c: plain('2031-03-05') })).toEqual([
    'figure.agreement: Three articles give about 40 ships waiting in Strelsau; none names an origin.',
  ]);
});

test('what all have from one origin is no agreement', () => {
  expect(
    findings({ a: telling('2031-03-04', ships(40, { by: 'e1' })), b: telling('2031-03-05', ships(40, { by: 'e1' })) }),
  ).toEqual([
    'claim.single-origin: Two articles give about 40 ships waiting in Strelsau, but both go back to one origin: Harbour Authority.',
  ]);
});

const copy = (a: string, b: string): Copy => ({
  id: `${a}${b}`,
  a,
  b,
  direction: 'implied',
  kind: 'rewrite',
  share: 1,
  passages: [],
  edits: [],
  findings: [],
});

test('articles that copy one another count once', () => {
  const three = { a: telling('2031-03-04', ships(40)), b: telling('2031-03-05', ships(40)), c: telling('2031-03-06', ships(40)) };
  expect(findings({ a: three.a, b: three.b }, [copy('a', 'b')])).toEqual([]);
  expect(findings(three, [copy('a', 'b')])).toEqual([]);
  expect(findings({ ...three, d: telling('2031-03-06', ships(40, { by: 'e2' })) }, [copy('a', 'b')])).toEqual([
    'figure.agreement: Four articles (three without copies) give about 40 ships waiting in Strelsau; only one of them names an origin: Dockers Union.',
  ]);
  expect(alignTold(three, [copy('a', 'b')])).toMatchObject({
    origins: [{ id: 'o1', name: 'a', kind: 'copy', articles: ['a', 'b'] }],
    series: [{ points: [{ origin: 'o1' }, { origin: 'o1' }, { origin: null }] }],
  });
  const named = (day: string): Telling => telling(day, ships(40, { by: 'e1' }));
  expect(findings({ a: named('2031-03-04'), b: named('2031-03-05') }, [copy('a', 'b')])).toEqual([]);
});

test('a number that a copy has changed is not from the text that they share', () => {
  const { series } = alignTold({ a: telling('2031-03-04', ships(40)), b: telling('2031-03-05', ships(90)) }, [copy('a', 'b')]);
  expect(series[0]!.points.map(({ origin }) => origin)).toEqual([null, null]);
});

test("articles with one agency's byline have one origin", () => {
  const wire = (day: string): Telling => ({ ...telling(day, ships(40)), byline: 'Reuters' });
  expect(findings({ a: wire('2031-03-04'), b: wire('2031-03-05') })).toEqual([]);
  expect(alignTold({ a: wire('2031-03-04'), b: wire('2031-03-05') }).origins).toEqual([
    { id: 'o1', name: 'Reuters', kind: 'agency', articles: ['a', 'b'] },
  ]);
});

test('one day and two numbers are a conflict, and only one however many say so', () => {
  expect(
    findings({ a: telling('2031-03-04', ships(40)), b: telling('2031-03-04', ships(90)), c: telling('2031-03-04', ships(91)) }),
  ).toEqual([
    'figure.conflict: Figures for ships waiting in Strelsau (as of 4 March 2031) exclude each other: about 40 in a; about 90 in b; about 91 in c.',
  ]);
});

test('an article that gives the other number as well knows both: no conflict', () => {
  expect(
    findings({ a: telling('2031-03-04', ships(40), ships(90)), b: telling('2031-03-04', ships(90)) }).filter((says) =>
      says.startsWith('figure.conflict'),
    ),
  ).toEqual([]);
});

test('a later number is a change, from day to day', () => {
  expect(findings({ a: telling('2031-03-04', ships(40)), b: telling('2031-05-04', ships(90)) })).toEqual([
    'figure.change: The figure given for ships waiting in Strelsau rose from about 40 (4 March 2031) to about 90 (4 May 2031).',
  ]);
});

test('a number that one article alone tells is no finding', () => {
  expect(findings({ a: telling('2031-03-04', ships(40)) })).toEqual([]);
  expect(findings({ a: telling('2031-03-04', ships(40), ships(40)) })).toEqual([]);
});

test('numbers that leave each other room are no finding', () => {
  expect(
    findings({ a: telling('2031-03-04', ships(3200, { qualifier: 'more-than' })), b: telling('2031-03-04', ships(3300)) }),
  ).toEqual([]);
});

test('a toll that grows from report to report is told by the days of the reports', () => {
  const dead = (value: number): ToldFigure => ({ value, what: 'people killed', asOf: { from: '2031-03-02', to: '2031-03-02' } });
  expect(findings({ a: telling('2031-03-03', dead(9)), b: telling('2031-03-05', dead(11)) })).toEqual([
    'figure.change: The figure given for people killed rose from 9 (3 March 2031) to 11 (5 March 2031).',
  ]);
});

test('a change up and down again, and a last number left open that a later one settles', () => {
  expect(
    findings({
      a: telling('2031-03-04', ships(40)),
      b: telling('2031-05-04', ships(90)),
      c: telling('2031-07-04', ships(60, { qualifier: 'more-than' })),
    }),
  ).toEqual([
    'figure.change: The figure given for ships waiting in Strelsau rose from about 40 (4 March 2031) to about 90 (4 May 2031).',
  ]);
  const cost = (value: number, more: Partial<ToldFigure> = {}): ToldFigure => ({
    value,
    what: 'harbour wall',
    unit: 'EUR',
    ...more,
  });
  expect(
    findings({
      a: telling('2031-03-04', cost(2e6, { status: 'estimated' })),
      b: telling('2031-05-04', cost(3e6, { qualifier: 'more-than' })),
      c: telling('2031-07-04', cost(4e6)),
    }),
  ).toEqual([
    'figure.change: The figure given for harbour wall rose from an estimated €2 million (4 March 2031) to €4 million (4 July 2031).',
  ]);
});

test('a copy that has changed a number is told as a copy, not as a change or a conflict', () => {
  const slip: Copy = {
    ...copy('a', 'b'),
    edits: [{ type: 'number', a: { start: 0, end: 2 }, b: { start: 0, end: 2 } }],
  };
  const both = { a: telling('2031-03-04', ships(40)), b: telling('2031-03-06', ships(90)) };
  expect(findings(both, [slip])).toEqual([]);
  expect(findings(both)).toHaveLength(1);
});

test('a bridge is a place at which something happens', () => {
  const dead = (value: number): ToldFigure => ({ value, what: 'killing people', where: 'Elbow Bridge' });
  expect(findings({ a: telling('2031-03-03', dead(9)), b: telling('2031-03-05', dead(11)) })).toEqual([
    'figure.change: The figure given for people killed at Elbow Bridge rose from 9 (3 March 2031) to 11 (5 March 2031).',
  ]);
});

test('what holds for a day only is neither a change nor a conflict', () => {
  const fell = (value: number): ToldFigure => ({ value, what: 'Ruritanian harbour stocks', unit: 'percent' });
  const rate = (value: number): ToldFigure => ({ value, what: 'unemployment rate', unit: 'percent', where: 'Ruritania' });
  const mark = (value: number): ToldFigure => ({ value, what: 'mark', where: 'Ruritania' });
  for (const told of [fell, mark]) {
    expect(findings({ a: telling('2031-03-03', told(20)), b: telling('2031-03-05', told(35)) })).toEqual([]);
    expect(findings({ a: telling('2031-03-03', told(20)), b: telling('2031-03-03', told(35)) })).toEqual([]);
  }
  expect(findings({ a: telling('2031-03-03', rate(4)), b: telling('2031-05-03', rate(6)) })).toEqual([
    'figure.change: The figure given for unemployment rate in Ruritania rose from 4% (3 March 2031) to 6% (3 May 2031).',
  ]);
});

test('six times as much within a month is another thing of that name', () => {
  const shops = (value: number): ToldFigure => ({ value, what: 'ship chandlers', where: 'Ruritania' });
  expect(findings({ a: telling('2031-03-03', shops(350)), b: telling('2031-04-01', shops(6200)) })).toEqual([]);
  expect(findings({ a: telling('2031-03-03', shops(350)), b: telling('2033-04-01', shops(6200)) })).toHaveLength(1);
});

test('how old somebody is makes no agreement', () => {
  const age = { value: 51, what: 'Ada Fell', unit: 'a', rule: 'figure/age', by: 'e1' };
  expect(findings({ a: telling('2031-03-03', age), b: telling('2031-03-05', { ...age, by: 'e2' }) })).toEqual([]);
});

test('a minister speaks for the ministry: one origin', () => {
  const both: ArticleRecord['entities'] = [
    { id: 'e1', name: 'Harbour Ministry', type: 'organization', role: null },
    { id: 'e2', name: 'Ada Fell', type: 'person', role: 'harbour minister' },
  ];
  const by = (day: string, id: string): Telling => ({ day, entities: both, figures: [ships(40, { by: id })] });
  expect(findings({ a: by('2031-03-04', 'e1'), b: by('2031-03-05', 'e2') })).toEqual([
    'claim.single-origin: Two articles give about 40 ships waiting in Strelsau, but both go back to one origin: Harbour Ministry.',
  ]);
});
