import { describe, expect, it } from 'vitest';
import { commitmentCase } from '../../../test/commitments.ts';

const RULE = 'commitment/plan';

describe(RULE, () => {
  it.each([
    '[[planned|The airline plans to cut 300 jobs by March]].',
    '[[planned|The city intends to buy the theatre]].',
    '[[contradicted|The firm does not have plans to close the mill]].',
    '[[contradicted|There is no plan to move the hospital]].',
    'The minister said [[contradicted|he has no intention of selling the port]].',
    '[[planned|Residents criticised the council’s plan to sell the park]].',
    '[[planned|The brewery announced a plan to close its oldest plant]].',
  ])('finds %s', (source) => {
    const { want, got } = commitmentCase(source, RULE);
    expect(got).toEqual(want);
  });

  it.each([
    'A plan to merge the two schools failed last week.',
    'Why did you decide to leave the band?',
    'The plans hang on the wall.',
    'The deal does not change plans to buy new trams.',
    'The song was intended to end the show.',
    'It took years of planning to build the dam.',
    'Orley council has dropped its plan to close the library.',
    'The firm called off its plan to buy the mill.',
    'Voters rejected the mayor’s plan to sell the park.',
    'The museum never intended to keep the painting.',
  ])('leaves %s', (source) => {
    expect(commitmentCase(source, RULE).got).toEqual([]);
  });
});
