import { describe, expect, it } from 'vitest';
import { commitmentCase } from '../../../test/commitments.ts';

const RULE = 'commitment/will';

describe(RULE, () => {
  it.each([
    '[[promised|The council will close the old pier by the end of June]].',
    'The mayor announced on Monday that [[promised|the library will reopen on May 3]].',
    'Norland Steel said [[promised|it would sell its mill]].',
    '[[contradicted|The minister will not resign]], his office said.',
    '[[conditional|The union will strike]] if talks fail.',
    'The premier had announced that [[restated|the tunnel would open in 2027]].',
    '[[delayed|The vote will be postponed until May 3]].',
    '[[delayed|Delivery of the trams will be delayed until October]].',
    '[[expected|The new terminal will be ready by 2030]].',
    '[[promised|Milk will no longer be sold in bottles]], the dairy said.',
  ])('finds %s', (source) => {
    const { want, got } = commitmentCase(source, RULE);
    expect(got).toEqual(want);
  });

  it.each([
    'Nobody knows what will happen to the harbour.',
    'It is unclear whether the bank will sell its shares.',
    'Will the minister resign?',
    'Reporters asked if the minister will resign.',
    'The children will love the new park.',
    'He acted against the will of the people.',
    'Residents fear the river will flood again.',
    'That would have closed the school.',
    'Visitors would often leave early.',
  ])('leaves %s', (source) => {
    expect(commitmentCase(source, RULE).got).toEqual([]);
  });
});
