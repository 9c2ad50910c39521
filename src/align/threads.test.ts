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
      'a 2026-03-02 | The museum plans to withdraw its paintings from Port Selby by May 1.',
      'b 2026-04-30 | The withdrawal of the paintings from Port Selby has been completed.',
    ]);
    expect(record.threads.map(({ reports }) => reports.length)).toEqual([2]);
  });

  it('keeps apart the end of a fair and the leaving of those who are at it', async () => {
    const record = await builtStory([
      'a 2026-03-02 | The summer fair in Selby will end by July 1, the mayor said.',
      'b 2026-03-03 | The pedlars will leave Selby by July 1, the mayor said.',
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
      'a 2026-03-02 | The nuns will leave Selby by July 1, the bishop said.',
      'b 2026-04-02 | The nuns aren’t leaving Selby, the abbess said.',
    ]);
    expect(record.threads.map(({ state, reports }) => [state, reports.length])).toEqual([['contradicted', 2]]);
  });

  it('takes two stretches far apart for two occasions', async () => {
    const record = await builtStory([
      'a 2026-03-02 | The first concert in Selby is scheduled for early May.',
      'b 2027-03-02 | The first concert in Selby is scheduled for early May.',
    ]);
    expect(record.threads.length).toBe(2);
  });

  it('makes no thread of an end without a beginning', async () => {
    const record = await builtStory(['a 2026-03-02 | The sale of the orchard has been completed.']);
    expect(record.threads).toEqual([]);
  });

  it.each([
    ['before the same noun', 'the Foxley bridge', 'the Marlow bridge', 'the Tilney bridge'],
    ['as names in full', 'Foxley Bridge', 'Marlow Bridge', 'Tilney Bridge'],
    ['with an owner', 'Foxley’s bridge', 'Marlow’s bridge', 'Tilney’s bridge'],
  ])('keeps apart what goes by other names %s', async (_, one, two, three) => {
    const record = await builtStory([
      `a 2026-03-02 | The council will repair ${one} by June, it said.`,
      `b 2026-03-12 | The council will repair ${two} by August, it said.`,
      `c 2026-03-22 | The council has repaired ${three}.`,
    ]);
    expect(record.threads.map(({ reports }) => reports.length)).toEqual([1, 1]);
    expect(record.findings.filter(({ type }) => /commitment\.(?:kept|contradicted)/.test(type))).toEqual([]);
  });

  it('keeps hundreds of bridges apart', async () => {
    const letters = 'bcdfghklmn';
    const name = (i: number): string => `R${[100, 10, 1].map((n) => `${letters[Math.floor(i / n) % 10]!}a`).join('')}`;
    const record = await builtStory(
      Array.from({ length: 300 }, (_, i) => `a${i} 2026-03-02 | The council will repair the ${name(i)} bridge by June, it said.`),
    );
    expect(record.threads.length).toBe(300);
  });

  it('joins names that are spelt in several ways', async () => {
    const record = await builtStory([
      'a 2026-03-02 | The U.S. book fair in Selby will close by July 1, the mayor said.',
      'b 2026-03-03 | The book fair of the United States in Selby will close by July 1, the mayor said.',
      'c 2026-03-04 | The United States’ book fair in Selby will close by July 1, the mayor said.',
    ]);
    expect(record.threads.map(({ reports }) => reports.length)).toEqual([3]);
  });

  it.each([
    ['will not be repaired before August', 'delayed'],
    ['won’t be repaired until August', 'delayed'],
    ['will be repaired in August instead of June', 'delayed'],
    ['will be repaired no later than August 3', 'promised'],
    ['will be repaired on August 3', 'promised'],
    ['will be repaired from August 3 to August 9', 'promised'],
  ])('needs words for a delay: %s', async (words, state) => {
    const record = await builtStory([
      'a 2026-03-02 | The stone bridge in Selby will be repaired by June 30, the council said.',
      `b 2026-03-12 | The stone bridge in Selby ${words}, the council said.`,
    ]);
    expect(record.threads.flatMap(({ reports }) => reports.map((one) => one.state))).toEqual(['promised', state]);
  });
});
