import { expect, test } from 'vitest';
import { articleRecord, storyRecord } from '../../test/record.ts';
import { UNKNOWN_DATE, type Published } from '../model/article.ts';
import type { Finding } from '../model/record.ts';
import { newSince } from './new-since.ts';

const inferred = (from: string | null, to: string | null): Published => ({ ...UNKNOWN_DATE, from, to, basis: 'inferred' });
const exact = (date: string): Published => ({ ...UNKNOWN_DATE, date, from: date, to: date, basis: 'given' });

const DAYS: Readonly<Record<string, Published>> = {
  before: exact('2026-03-08'),
  'on the day': exact('2026-03-09'),
  'a range behind it': inferred('2026-03-10', '2026-03-20'),
  'a range around it': inferred('2026-03-01', '2026-03-20'),
  'a range before it': inferred('2026-03-01', '2026-03-08'),
  'open, from before': inferred('2026-03-01', null),
  unknown: UNKNOWN_DATE,
};

const record = (...evidence: readonly (readonly string[])[]) =>
  storyRecord({
    articles: Object.entries(DAYS).map(([id, published]) => articleRecord('Words.', {}, { id, published })),
    findings: evidence.map((articles, i): Finding => ({
      id: `f${i}`,
      type: 'figure.change',
      severity: 'low',
      says: 'It says.',
      about: 's1',
      evidence: articles.map((article) => ({ article, start: 0, end: 5 })),
      rule: 'find/x',
    })),
  });

test.each([
  ['before', [], 0],
  ['on the day', ['f0'], 0],
  ['a range behind it', ['f0'], 0],
  ['a range around it', [], 1],
  ['a range before it', [], 0],
  ['open, from before', [], 1],
  ['unknown', [], 1],
] as const)('%s', (article, ids, uncertain) => {
  const found = newSince(record([article]), '2026-03-09');
  expect({ ids: found.findings.map(({ id }) => id), uncertain: found.uncertain }).toEqual({ ids, uncertain });
});

test('one late article among the evidence is enough, and the order stays', () => {
  const { findings } = newSince(record(['before', 'on the day'], ['before'], ['unknown', 'on the day']), '2026-03-09');
  expect(findings.map(({ id }) => id)).toEqual(['f0', 'f2']);
});
