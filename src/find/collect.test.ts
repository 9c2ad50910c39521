import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attachFindings, collectFindings } from './collect.ts';
import type { Draft } from './finder.ts';

const draft = (more: Partial<Draft>): Draft => ({
  type: 'figure.conflict',
  severity: 'high',
  says: 'Two figures differ.',
  about: 's1',
  evidence: [{ article: 'a', start: 0, end: 1 }],
  rule: 'figure/conflict',
  weight: 0,
  ...more,
});

test('strongest first: severity, then weight', () => {
  const drafts = [
    draft({ says: 'low', severity: 'low', weight: 9 }),
    draft({ says: 'light', weight: 1 }),
    draft({ says: 'heavy', weight: 2 }),
  ];
  expect(collectFindings(drafts).map(({ id, says }) => `${id} ${says}`)).toEqual(['f1 heavy', 'f2 light', 'f3 low']);
});

test('what is said twice is said once', () => {
  expect(collectFindings([draft({}), draft({ weight: 3 })])).toHaveLength(1);
});

test('the order of the drafts does not matter', () => {
  const some = fc.record({
    severity: fc.constantFrom('high' as const, 'medium' as const, 'low' as const),
    weight: fc.integer({ min: 0, max: 3 }),
    says: fc.constantFrom('a', 'b', 'c', 'd'),
    type: fc.constantFrom('figure.conflict' as const, 'omission' as const),
  });
  fc.assert(
    fc.property(fc.array(some), (all) => {
      const drafts = all.map((one) => draft(one));
      expect(collectFindings(drafts.toReversed())).toEqual(collectFindings(drafts));
    }),
  );
});

test('findings are attached to what they speak of', () => {
  const findings = collectFindings([draft({}), draft({ says: 'Another.', about: 's2' })]);
  const things = attachFindings(
    [
      { id: 's1', findings: [] },
      { id: 's3', findings: [] },
    ],
    findings,
  );
  expect(things.map((thing) => thing.findings)).toEqual([[findings.find(({ about }) => about === 's1')!.id], []]);
});
