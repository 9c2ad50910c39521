import { expect, test } from 'vitest';
import { articleOf } from '../../test/article.ts';
import type { Extraction } from '../model/extraction.ts';
import { UNKNOWN_DATE, type Published } from '../model/article.ts';
import type { TimeExpression } from '../model/time.ts';
import { toArticleRecord } from './article-record.ts';

const on = (day: string): Published => ({ date: day, from: day, to: day, weekday: null, basis: 'given', reasons: [] });

const day = (value: string): TimeExpression => ({
  start: 12,
  end: 22,
  type: 'DATE',
  symbolic: { kind: 'fixed', value },
  mod: null,
  rule: 'time/test',
});

const extraction = (more: Partial<Extraction>): Extraction => ({
  article: articleOf('Opened on 1 May 2026.', { title: 'A headline' }),
  offset: 12,
  sentences: [],
  structure: [],
  entities: [],
  names: [],
  times: [],
  quotations: [],
  figures: [],
  commitments: [],
  events: [],
  stated: null,
  ...more,
});

test('spans of the reading become spans of the text, or of the title', () => {
  const structure = [{ start: 0, end: 10, role: 'title', rule: 'structure/title-given' }] as const;
  const { structure: parts, times } = toArticleRecord(extraction({ structure, times: [day('2026-05-01')] }), UNKNOWN_DATE);
  expect(parts).toEqual([{ start: 0, end: 10, in: 'title', role: 'title', rule: 'structure/title-given' }]);
  expect(times[0]).toMatchObject({ start: 0, end: 10 });
});

test.each<[string, Published, boolean | null]>([
  ['after the article', on('2026-04-30'), true],
  ['on its day', on('2026-05-01'), false],
  ['before it', on('2026-05-02'), false],
  ['of an undated article', UNKNOWN_DATE, null],
])('an event %s', (_, published, future) => {
  const events = [{ start: 12, end: 32, time: 0, rule: 'event/test' }];
  expect(toArticleRecord(extraction({ times: [day('2026-05-01')], events }), published).events[0]?.future).toBe(future);
});

test('an event without a day is left out', () => {
  const events = [{ start: 12, end: 32, time: 0, rule: 'event/test' }];
  expect(toArticleRecord(extraction({ times: [day('PRESENT_REF')], events }), UNKNOWN_DATE).events).toEqual([]);
});
