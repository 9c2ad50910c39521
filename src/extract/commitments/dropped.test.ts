import { describe, expect, it } from 'vitest';
import { commitmentCase } from '../../../test/commitments.ts';

const RULE = 'commitment/dropped';

describe(RULE, () => {
  it.each([
    '[[withdrawn|The merger has been scrapped]].',
    '[[withdrawn|The union called off the strike]].',
    '[[withdrawn|Orley council has dropped its plan to close the library]].',
  ])('finds %s', (source) => {
    const { want, got } = commitmentCase(source, RULE);
    expect(got).toEqual(want);
  });

  it.each(['Sales dropped by a third.', 'The strike may be cancelled.'])('leaves %s', (source) => {
    expect(commitmentCase(source, RULE).got).toEqual([]);
  });
});
