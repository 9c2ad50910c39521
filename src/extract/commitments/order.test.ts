import { describe, expect, it } from 'vitest';
import { commitmentCase } from '../../../test/commitments.ts';

const RULE = 'commitment/order';

describe(RULE, () => {
  it.each([
    '[[ordered|The court ordered the mine to pay 3 million euros]].',
    '[[ordered|In May, the governor ordered the closure of all schools]].',
  ])('finds %s', (source) => {
    const { want, got } = commitmentCase(source, RULE);
    expect(got).toEqual(want);
  });

  it.each(['She ordered a coffee and a cake.', 'They restored order to the town.'])('leaves %s', (source) => {
    expect(commitmentCase(source, RULE).got).toEqual([]);
  });
});
