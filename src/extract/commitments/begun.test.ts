import { describe, expect, it } from 'vitest';
import { commitmentCase } from '../../../test/commitments.ts';

const RULE = 'commitment/begun';

describe(RULE, () => {
  it.each(['[[begun|The evacuation has begun]].', '[[begun|Repairs to the bridge started on Monday]].'])('finds %s', (source) => {
    const { want, got } = commitmentCase(source, RULE);
    expect(got).toEqual(want);
  });

  it.each(['The work, begun in May, is hard.', 'The campaign began in 1999.', 'Work will begin in May.'])(
    'leaves %s',
    (source) => {
      expect(commitmentCase(source, RULE).got).toEqual([]);
    },
  );
});
