import { describe, expect, it } from 'vitest';
import { commitmentCase } from '../../../test/commitments.ts';

const RULE = 'commitment/schedule';

describe(RULE, () => {
  it.each([
    '[[scheduled|The trial is scheduled for October 4]].',
    '[[expected|All ships are expected to leave the bay in early May]].',
    '[[scheduled|The hearing was set for April 9]].',
    '[[scheduled|The vote is due to take place on Sunday]].',
  ])('finds %s', (source) => {
    const { want, got } = commitmentCase(source, RULE);
    expect(got).toEqual(want);
  });

  it.each([
    'The decline appears to be due to changes in the climate.',
    'Rents are expected to be high.',
    'The table was set for two.',
    'The barn fire, which was set Friday night, hurt no one.',
    'The record was set on May 3.',
  ])('leaves %s', (source) => {
    expect(commitmentCase(source, RULE).got).toEqual([]);
  });
});
