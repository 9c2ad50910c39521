import { describe, expect, it } from 'vitest';
import { commitmentCase } from '../../../test/commitments.ts';

const RULE = 'commitment/happened';

describe(RULE, () => {
  it.each([
    '[[done|The tunnel reopened on Monday]].',
    '[[done|The circus has left the town]].',
    '[[done|On Friday the firm paid the families on May 2]].',
  ])('finds %s', (source) => {
    const { want, got } = commitmentCase(source, RULE);
    expect(got).toEqual(want);
  });

  it.each([
    'The report released Monday by the ministry is long.',
    'No road reopened on Monday.',
    'The mill opened in 1902.',
    'A hunter opened fire in the wood on Monday.',
    'The minister said the tunnel had opened.',
  ])('leaves %s', (source) => {
    expect(commitmentCase(source, RULE).got).toEqual([]);
  });
});
