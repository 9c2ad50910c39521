import { describe, expect, it } from 'vitest';
import { commitmentCase } from '../../../test/commitments.ts';

const RULE = 'commitment/denial';

describe(RULE, () => {
  it.each([
    '[[contradicted|The nuns aren’t selling the orchard]], the abbess said.',
    '[[contradicted|The bank ruled out a merger]].',
    '[[contradicted|The ferry company refused to sign the contract]].',
  ])('finds %s', (source) => {
    const { want, got } = commitmentCase(source, RULE);
    expect(got).toEqual(want);
  });

  it.each(['He is not swimming today.', 'They refused the offer.', 'The chairman ruled on the complaint.'])(
    'leaves %s',
    (source) => {
      expect(commitmentCase(source, RULE).got).toEqual([]);
    },
  );
});
