import { describe, expect, it } from 'vitest';
import type { FindingType, StoryRecord } from '../model/record.ts';
import { builtStory } from '../../test/built-story.ts';

const found = ({ findings }: StoryRecord, type: FindingType): string[] =>
  findings.filter((one) => one.type === type).map(({ says }) => says);

describe('findings about commitments', () => {
  it('says what was kept, and when', async () => {
    const record = await builtStory([
      'a 2026-03-02 | The council said on Monday that the swimming pool in Marwick will reopen by the end of May.',
      'b 2026-05-20 | The swimming pool in Marwick reopened on Tuesday.',
    ]);
    expect(found(record, 'commitment.kept')).toEqual([
      '“the swimming pool in Marwick will reopen by the end of May” (a, 2 March 2026) is reported as done by its date (31 May 2026): “The swimming pool in Marwick reopened on Tuesday” (b, 20 May 2026).',
    ]);
  });

  it('says what a later report denies', async () => {
    const record = await builtStory([
      'a 2026-03-02 | The nuns will leave Selby by July 1, the bishop said.',
      'b 2026-04-02 | The nuns aren’t leaving Selby, the abbess said.',
    ]);
    expect(found(record, 'commitment.contradicted')).toHaveLength(1);
    expect(record.findings[0]!.evidence.map(({ article }) => article)).toEqual(['a', 'b']);
  });

  it('says what is overdue, and only that', async () => {
    const lines = [
      'a 2026-03-02 | The ministry pledged to pay the flood victims of Marwick by April 30.',
      'b 2026-06-02 | It rained again in the hills.',
    ];
    expect(found(await builtStory(lines), 'commitment.overdue')).toHaveLength(1);
    const spoken = [...lines, 'c 2026-06-03 | The flood victims of Marwick have been paid, after all.'];
    expect(found(await builtStory(spoken), 'commitment.overdue')).toEqual([]);
    const ahead = ['a 2026-03-02 | The ministry pledged to pay the flood victims of Marwick by December 31.', lines[1]!];
    expect(found(await builtStory(ahead), 'commitment.overdue')).toEqual([]);
  });

  it('says what nobody takes up', async () => {
    const record = await builtStory([
      'a 2026-03-02 | The ministry pledged to pay the flood victims of Marwick by December 31.',
      'b 2026-06-02 | It rained again in the hills.',
      'c 2026-06-03 | The harvest was good.',
      'd 2026-06-04 | Nobody complained.',
    ]);
    expect(found(record, 'commitment.unreported')).toHaveLength(1);
  });

  it.each([
    ['is years away', 'by 2031', 'b 2026-06-02'],
    ['is news of the month', 'by December 31', 'b 2026-03-20'],
  ])('says nothing of a silence while the date %s', async (_, due, later) => {
    const record = await builtStory([
      `a 2026-03-02 | The ministry pledged to pay the flood victims of Marwick ${due}.`,
      `${later} | It rained again in the hills.`,
      `${later.replace('b', 'c')} | The harvest was good.`,
      `${later.replace('b', 'd')} | Nobody complained.`,
    ]);
    expect(found(record, 'commitment.unreported')).toEqual([]);
  });

  it('says where "by" has become "until"', async () => {
    const record = await builtStory([
      'a 2026-03-02 | The swimming pool in Marwick will open by the end of May, the council said.',
      'b 2026-03-03 | The swimming pool in Marwick will be open until the end of May, the council said.',
    ]);
    expect(found(record, 'date.conflict')).toHaveLength(1);
  });

  it('leaves two bounds that agree', async () => {
    const record = await builtStory([
      'a 2026-03-02 | The swimming pool in Marwick will open by the end of May, the council said.',
      'b 2026-03-03 | The swimming pool in Marwick will open before the end of May, the council said.',
    ]);
    expect(found(record, 'date.conflict')).toEqual([]);
  });
});
