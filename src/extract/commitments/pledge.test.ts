import { describe, expect, it } from 'vitest';
import { commitmentCase } from '../../../test/commitments.ts';

const RULE = 'commitment/pledge';

describe(RULE, () => {
  it.each([
    '[[promised|The company pledged to pay the workers by Friday]].',
    '[[promised|The two choirs agreed on a merger]].',
    '[[promised|The bank is committed to closing no branch before 2030]].',
    '[[promised|The mayor, who took office in 2019, had promised to widen the road]].',
    '[[restated|The abbey renewed its promise to restore the organ]].',
  ])('finds %s', (source) => {
    const { want, got } = commitmentCase(source, RULE);
    expect(got).toEqual(want);
  });

  it.each([
    'The two sides agreed that the talks were useful.',
    'A promise to himself was enough for him.',
    'She swore at the referee.',
    'The panel agreed to disagree.',
  ])('leaves %s', (source) => {
    expect(commitmentCase(source, RULE).got).toEqual([]);
  });
});
