import { describe, expect, it } from 'vitest';
import { commitmentCase } from '../../../test/commitments.ts';

const RULE = 'commitment/be-to';

describe(RULE, () => {
  it.each([
    '[[planned|The bridge is to reopen in June]].',
    'A baker won the prize, with [[planned|the sum to be announced in April]].',
  ])('finds %s', (source) => {
    const { want, got } = commitmentCase(source, RULE);
    expect(got).toEqual(want);
  });

  it.each(['The aim is to close the gap.', 'It is hard to close the gap.'])('leaves %s', (source) => {
    expect(commitmentCase(source, RULE).got).toEqual([]);
  });
});
