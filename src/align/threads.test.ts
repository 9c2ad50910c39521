import { describe, expect, it } from 'vitest';
import { builtStory, threadsOf } from '../../test/built-story.ts';

describe('alignCommitments', () => {
  it('follows a word given to its end, in time', async () => {
    const record = await builtStory([
      'a 2026-03-02 | The council said on Monday that the swimming pool in Marwick will reopen by the end of May.',
      'b 2026-05-20 | The swimming pool in Marwick reopened on Tuesday.',
    ]);
    expect(threadsOf(record)).toEqual([
      [
        'a promised: the swimming pool in Marwick will reopen by the end of May',
        'b kept: The swimming pool in Marwick reopened on Tuesday',
      ],
    ]);
    expect(record.threads[0]!.state).toBe('kept');
    expect(record.threads[0]!.deadline).toMatchObject({ to: '2026-05-31', relation: 'by' });
  });

  it('tells late from in time, and putting off from both', async () => {
    const record = await builtStory([
      'a 2026-03-02 | The council said on Monday that the swimming pool in Marwick will reopen by the end of May.',
      'b 2026-05-10 | No swimming pool in Marwick will reopen before July, the council said.',
      'c 2026-07-08 | The swimming pool in Marwick reopened on Tuesday.',
    ]);
    expect(record.threads.map(({ state, reports }) => [state, reports.map((one) => one.state)])).toEqual([
      ['kept-late', ['promised', 'delayed', 'kept-late']],
    ]);
  });

  it('knows an act by other words', async () => {
    const record = await builtStory([
      'a 2026-03-02 | The army plans to withdraw its engineers from Port Selby by May 1.',
      'b 2026-04-30 | The withdrawal of the engineers from Port Selby has been completed.',
    ]);
    expect(record.threads.map(({ reports }) => reports.length)).toEqual([2]);
  });

  it('keeps apart the end of a mission and the leaving of those who are on it', async () => {
    const record = await builtStory([
      'a 2026-03-02 | The training mission in Selby will end by July 1, the general said.',
      'b 2026-03-03 | The soldiers will leave Selby by July 1, the general said.',
    ]);
    expect(record.threads.length).toBe(2);
  });

  it('keeps apart one act in two places', async () => {
    const record = await builtStory([
      'a 2026-03-02 | The bank will close its branch in Marwick by July 1, the bank said.',
      'b 2026-03-03 | The bank will close its branch in Selby by July 1, the bank said.',
    ]);
    expect(record.threads.length).toBe(2);
  });

  it('sees a denial', async () => {
    const record = await builtStory([
      'a 2026-03-02 | The soldiers will leave Selby by July 1, the minister said.',
      'b 2026-04-02 | The soldiers aren’t leaving Selby, the general said.',
    ]);
    expect(record.threads.map(({ state, reports }) => [state, reports.length])).toEqual([['contradicted', 2]]);
  });

  it('makes no thread of an end without a beginning', async () => {
    const record = await builtStory(['a 2026-03-02 | The withdrawal of the engineers has been completed.']);
    expect(record.threads).toEqual([]);
  });
});
