import { describe, expect, it } from 'vitest';
import { commitmentCase } from '../../../test/commitments.ts';

const RULE = 'commitment/schedule';

describe(RULE, () => {
  it.each([
    '[[scheduled|The trial is scheduled for October 4]].',
    '[[expected|The last lodgers are expected to move in by June 9]].',
    '[[scheduled|The hearing was set for April 9]].',
    '[[scheduled|The vote is due to take place on Sunday]].',
  ])('finds %s', (source) => {
    const { want, got } = commitmentCase(source, RULE);
    expect(got).toEqual(want);
  });

  it.each([
    'The haze is thought to be due to fires in the hills.',
    'Rents are expected to be high.',
    'The table was set for two.',
    'The trap, which was set Sunday evening, caught no fox.',
    'The record was set on May 3.',
  ])('leaves %s', (source) => {
    expect(commitmentCase(source, RULE).got).toEqual([]);
  });
});
