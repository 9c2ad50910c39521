import { describe, expect, it } from 'vitest';
import { commitmentCase } from '../../../test/commitments.ts';

const RULE = 'commitment/delayed';

describe(RULE, () => {
  it.each([
    '[[delayed|Construction had been due to begin in March but was pushed back to May]].',
    '[[delayed|The election has been postponed]].',
    '[[delayed|The launch was pushed back to June]].',
  ])('finds %s', (source) => {
    const { want, got } = commitmentCase(source, RULE);
    expect(got).toEqual(want);
  });

  it.each(['Snow delayed her.', 'The launch could be delayed.'])('leaves %s', (source) => {
    expect(commitmentCase(source, RULE).got).toEqual([]);
  });
});
