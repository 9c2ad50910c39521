import { describe, expect, it } from 'vitest';
import { commitmentCase } from '../../../test/commitments.ts';

const RULE = 'commitment/finished';

describe(RULE, () => {
  it.each([
    '[[done|The evacuation of the island is complete]].',
    '[[done|The merger was completed on Friday]].',
    '[[done|The restoration of the organ wrapped up in May]].',
  ])('finds %s', (source) => {
    const { want, got } = commitmentCase(source, RULE);
    expect(got).toEqual(want);
  });

  it.each([
    'The evacuation will be completed in May.',
    'The campaign ended in 1987.',
    'The talks were over a new contract.',
    'The restoration has not been completed.',
  ])('leaves %s', (source) => {
    expect(commitmentCase(source, RULE).got).toEqual([]);
  });
});
