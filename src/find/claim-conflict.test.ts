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

  it('goes by the words of names, not by whole names', async () => {
    expect(
      await conflicts([
        'a 2026-03-02 | Olive Tarn spoke for Marwick Council. The roof of the town hall was damaged in the storm.',
        'b 2026-03-02 | Engineers in Marwick met on Monday. The roof of the town hall was not damaged in the storm.',
      ]),
    ).toEqual([['a', 'b']]);
  });

  it('shows what is said most often first', async () => {
    const lines = [
      'a 2026-03-02 | The old mill was painted by pupils.',
      'b 2026-03-03 | The old mill was not painted by pupils.',
      'c 2026-03-04 | The ferry was late in the fog.',
      'd 2026-03-05 | The ferry was late in the fog.',
      'e 2026-03-06 | The ferry was not late in the fog.',
    ];
    expect(await conflicts(lines)).toEqual([
      ['c', 'e', 'd'],
      ['a', 'b'],
    ]);
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
    [
      [
        'a 2026-03-02 | Olive Tarn spoke in Marwick. The roof of the town hall was damaged in the storm.',
        'b 2026-03-02 | Peter Hale spoke in Selby. The roof of the town hall was not damaged in the storm.',
      ],
    ],
    [['a 2026-03-02 | The guard was on duty in May.', 'b 2026-03-03 | The dog was not on duty in May.']],
  ])('leaves %s', async (lines) => {
    expect(await conflicts(lines)).toEqual([]);
  });
});
