import { expect, test } from 'vitest';
import type { Evidence, FindingType } from '../model/record.ts';
import type { Draft } from './finder.ts';
import { withoutEchoes } from './one-matter.ts';

const draft = (type: FindingType, about: string, ...evidence: Evidence[]): Draft => ({
  type,
  severity: 'high',
  says: `${type} of ${about}.`,
  about,
  evidence,
  rule: 'test',
  weight: 1,
});
const at = (article: string, start: number, end: number): Evidence => ({ article, start, end });

const shape = (drafts: readonly Draft[]): string[] => withoutEchoes(drafts).map(({ type, severity }) => `${type} ${severity}`);

test('a conflict says all that a change of the same series does', () => {
  expect(shape([draft('figure.change', 's1'), draft('figure.conflict', 's1'), draft('figure.change', 's2')])).toEqual([
    'figure.conflict high',
    'figure.change high',
  ]);
});

test('what was put off and then kept counts low', () => {
  expect(shape([draft('commitment.contradicted', 't1'), draft('commitment.kept', 't1')])).toEqual([
    'commitment.contradicted low',
    'commitment.kept high',
  ]);
});

test('words changed in one place are told once aloud', () => {
  const copy = draft('copy.meaning-changed', 'c1', at('a', 10, 12), at('b', 20, 25));
  expect(shape([copy, draft('quote.altered', 'q1', at('a', 5, 40), at('b', 15, 50))])).toEqual([
    'copy.meaning-changed high',
    'quote.altered low',
  ]);
  expect(shape([copy, draft('quote.altered', 'q1', at('a', 5, 40), at('c', 15, 50))])).toEqual([
    'copy.meaning-changed high',
    'quote.altered high',
  ]);
});
