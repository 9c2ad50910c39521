import { describe, expect, it } from 'vitest';
import { commitmentCase } from '../../../test/commitments.ts';

const RULE = 'commitment/going-to';

describe(RULE, () => {
  it.each([
    '[[promised|The club is going to build a new stand]].',
    '[[contradicted|The club is not going to sell the ground]], the chairman said.',
  ])('finds %s', (source) => {
    const { want, got } = commitmentCase(source, RULE);
    expect(got).toEqual(want);
  });

  it.each(['They are going to the opera.', 'We were going to paint the house.', 'It is going to be hard.'])(
    'leaves %s',
    (source) => {
      expect(commitmentCase(source, RULE).got).toEqual([]);
    },
  );
});
