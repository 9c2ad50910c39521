import { describe, expect, it } from 'vitest';
import { builtStory } from '../../test/built-story.ts';

describe('alignEvents', () => {
  it('joins what several articles tell of one happening on one day', async () => {
    const record = await builtStory([
      'a 2026-03-03 | A freight train derailed near Marwick station on Monday.',
      'b 2026-03-04 | The freight train that derailed near Marwick on March 2 was empty.',
      'c 2026-03-05 | A choir sang in Selby cathedral on March 2.',
    ]);
    const day = record.timeline.find(({ from }) => from === '2026-03-02')!;
    expect(day.entries.map(({ reports }) => reports.map(({ article }) => article))).toEqual([['a', 'b'], ['c']]);
  });

  it('is in order, with ranges as ranges', async () => {
    const record = await builtStory([
      'a 2026-03-03 | The mill closed in May 2019. It burned on June 3, 2021. The town voted in 2020.',
    ]);
    expect(record.timeline.map(({ from, to }) => `${from}/${to}`)).toEqual([
      '2019-05-01/2019-05-31',
      '2020-01-01/2020-12-31',
      '2021-06-03/2021-06-03',
    ]);
  });

  it('counts the same words once', async () => {
    const copy = 'A freight train derailed near Marwick station on February 2.';
    const record = await builtStory([
      `a 2026-03-03 | ${copy}`,
      `b 2026-03-03 | ${copy}`,
      'c 2026-03-04 | A choir sang in Selby cathedral on February 4.',
      'd 2026-03-05 | On February 4, a choir was heard in the cathedral of Selby.',
    ]);
    const salience = (day: string): number => record.timeline.find(({ from }) => from === day)!.salience;
    expect(salience('2026-02-02')).toBeLessThan(salience('2026-02-04'));
  });
});
