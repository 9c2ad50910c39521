import { describe, expect, it } from 'vitest';
import { builtStory } from '../../test/built-story.ts';

const conflicts = async (lines: readonly string[]): Promise<string[][]> =>
  (await builtStory(lines)).findings
    .filter(({ type }) => type === 'claim.conflict')
    .map(({ evidence }) => evidence.map(({ article }) => article));

describe('claim.conflict', () => {
  it('sets a statement against its negation', async () => {
    expect(
      await conflicts([
        'a 2026-03-02 | The owner said that a guard was on duty.',
        'b 2026-03-09 | No guard was on duty, the police said.',
      ]),
    ).toEqual([['a', 'b']]);
  });

  it('knows that who denies a negation affirms', async () => {
    expect(
      await conflicts([
        'a 2026-03-02 | The owner denied that the guard was asleep there.',
        'b 2026-03-09 | The guard was not asleep there, the police said.',
      ]),
    ).toEqual([]);
  });

  it.each([
    [['a 2026-03-02 | The road is closed to lorries.', 'b 2026-06-02 | The road is not closed to lorries.']],
    [['a 2026-03-02 | Was the guard on duty?', 'b 2026-03-03 | The guard was not on duty.']],
    [['a 2026-03-02 | The guard was on duty in May.', 'b 2026-03-03 | The dog was not on duty in May.']],
  ])('leaves %s', async (lines) => {
    expect(await conflicts(lines)).toEqual([]);
  });
});
