import { describe, expect, test } from 'vitest';
import { sampleRecord } from '../../../test/page/sample.ts';
import { complete } from '../data.ts';
import { highlightsOf } from '../text/layers.ts';
import { claimsOf } from './claims.ts';
import { inCommon } from './in-common.ts';
import { familiesOf } from './lineage.ts';
import { periodsOf } from './periods.ts';
import { promisesByOutcome } from './promises.ts';
import { search } from './search.ts';
import { speakersOf, unattributed } from './speakers.ts';
import { pinText } from '../../model/pin-text.ts';
import { articleTitle, storyOf } from './story.ts';
import { variantsOf } from './variants.ts';

const story = storyOf(sampleRecord());

test('an article without an outlet stands for itself', () => {
  expect(story.outlets.map(({ name, named }) => [name, named])).toEqual([
    ['Tarn Gazette', true],
    ['Northern Wire', true],
    ['The Metropole', true],
    ['Vale Herald', true],
    ['uplands', false],
  ]);
  expect(articleTitle(story.articles.get('uplands')!)).toBe(
    'April has come and gone, and the wall of the Upper Tarn dam is not sealed.',
  );
});

test('a speaker is one over all articles; what has none is kept apart', () => {
  expect(speakersOf(story).map(({ name, said }) => [name, said.length])).toEqual([
    ['Ilse Marrow', 5],
    ['Tomas Reed', 1],
  ]);
  expect(unattributed(story)).toEqual([{ article: 'uplands', quotation: 0 }]);
});

test('promises are grouped by what became of them', () => {
  expect(promisesByOutcome(story).map(({ outcome, threads }) => [outcome, threads.map(({ id }) => id)])).toEqual([
    ['contradicted', ['t1']],
    ['kept', ['t2']],
  ]);
});

describe('claims and outlets', () => {
  const claims = claimsOf(story);
  test('a silence that a finding stands for is on its claim, and first', () => {
    expect(claims[0]).toMatchObject({ id: 's2', kind: 'figure' });
    expect([...claims[0]!.missing]).toEqual(['source Tarn Gazette']);
  });
  test('a claim of one outlet is none that can be compared', () => {
    expect(claims.map(({ id }) => id)).not.toContain('s3');
  });
});

test('an article hangs on the one that it shares most with; a circle is cut', () => {
  const copy = (a: string, b: string, share: number) => ({ ...story.record.copies[0]!, a, b, share });
  const drawn = (branch: ReturnType<typeof familiesOf>[number]): string =>
    branch.article + (branch.branches.length > 0 ? `(${branch.branches.map(drawn).join(' ')})` : '');
  expect(familiesOf([copy('a', 'b', 0.9), copy('b', 'c', 0.8), copy('a', 'c', 0.5)]).map(drawn)).toEqual(['a(b(c))']);
  expect(familiesOf([copy('a', 'b', 0.9), copy('b', 'a', 0.8)]).map(drawn)).toEqual(['a(b)']);
  expect(familiesOf([copy('x', 'y', 0.4), copy('a', 'b', 0.9), copy('a', 'c', 0.7)]).map(drawn)).toEqual(['a(b c)', 'x(y)']);
});

test('the timeline has its background and what lies ahead apart', () => {
  expect(periodsOf(story).map(({ label, open, days }) => [label, open, days.length])).toEqual([
    ['Background, before the first article', false, 2],
    ['March 2031', true, 1],
    ['April 2031', true, 1],
    ['Ahead of the last article', true, 1],
  ]);
});

test('wordings are set against the first direct one', () => {
  const { base, others } = variantsOf(story, story.record.quoteGroups[0]!);
  expect(base?.text).toBe('We will have the wall sealed by the end of April,');
  expect(others.map(({ kind }) => kind)).toEqual(['direct', 'bare']);
});

test('two articles have in common what the record joins', () => {
  expect(inCommon(story, 'wire-1', 'herald-1').map(({ kind }) => kind)).toEqual(['figure', 'words', 'event']);
});

describe('search', () => {
  test.each([
    ['sealed april', 'all words, in any order', { findings: 1, quotations: 3, articles: 4, entities: 0 }],
    ['"sealed by"', 'a phrase', { findings: 1, quotations: 2, articles: 2, entities: 0 }],
    ['MARROW', 'in any case', { findings: 1, quotations: 0, articles: 4, entities: 1 }],
    ['(a+)+$ [', 'signs are literal', { findings: 0, quotations: 0, articles: 0, entities: 0 }],
    ['   ', 'nothing', { findings: 0, quotations: 0, articles: 0, entities: 0 }],
  ])('%s (%s)', (query, _name, expected) => {
    const found = search(story, query);
    expect(Object.fromEntries(Object.entries(found).map(([kind, hits]) => [kind, hits.total]))).toEqual(expected);
  });

  test('an article’s hit is the word itself', () => {
    const place = search(story, 'seeping').articles.hits[0]?.place;
    expect(place && pinText(story.articles.get(place.article)!, place)).toBe('seeping');
  });
});

test('every highlight says what it is and why', () => {
  const all = highlightsOf(story, story.articles.get('gazette-1')!);
  expect(all.find((one) => one.layer === 'figures')).toMatchObject({
    kind: 'figure',
    what: 'about 400 homes evacuated',
    details: ['in Tarn', 'as of 4 March 2031', 'given by Tarn water board'],
    rule: 'figures/count',
  });
});

describe('a record that leaves lists out', () => {
  test('is completed', () => {
    const record = complete({ onrecord: 1, title: 'x', articles: [] });
    expect(claimsOf(storyOf(record))).toEqual([]);
  });
  test('is refused without articles', () => {
    expect(() => complete({})).toThrow('no list of articles');
    expect(() => complete(null)).toThrow('no list of articles');
  });
});
