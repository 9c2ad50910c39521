import { describe, expect, it } from 'vitest';
import { marked } from '../../../test/marked.ts';
import { articleOf } from '../../../test/article.ts';
import { makeDocument } from '../../text/document.ts';
import { findCast } from '../names/cast.ts';
import { findQuotations } from '../quotes/quotations.ts';
import { findTimes } from '../time/times.ts';
import { findEvents } from './events.ts';

function eventCase(source: string): { readonly want: readonly string[]; readonly got: readonly string[] } {
  const { text, spans } = marked(source);
  const document = makeDocument(articleOf(text));
  const cast = findCast(document);
  const times = findTimes(document);
  const found = findEvents(document, { times, cast, quotations: findQuotations(document, cast) });
  const label = (time: number): string => text.slice(times[time]!.start, times[time]!.end);
  return {
    want: spans.map(({ start, end, label: at }) => `${at}: ${text.slice(start, end)}`),
    got: found.map(({ start, end, time }) => `${label(time)}: ${text.slice(start, end)}`),
  };
}

describe('event/dated-clause', () => {
  it.each([
    '[[1998|The mill burned down in 1998]].',
    '[[May 3, 2021|On May 3, 2021, the council met in Marwick]].',
    '[[2011|The army left the valley in 2011]] and [[2014|then came back in 2014]].',
    '[[2003|Since the flood in 2003]], the mill has stood empty.',
    '[[Monday|The minister said on Monday that the mill was safe]].',
    '[[October|Local elections are scheduled for October]].',
  ])('finds %s', (source) => {
    const { want, got } = eventCase(source);
    expect(got.map(withoutOpener)).toEqual(want.map(withoutOpener));
  });

  it.each([
    'The mill has stood empty since 2003.',
    'The report is due by Friday.',
    'The work took three years.',
    'The choir meets every Monday.',
    'Lodgers must leave before June 3.',
  ])('leaves %s', (source) => {
    expect(eventCase(source).got).toEqual([]);
  });
});

/** Whether "since" opens the span is a matter of taste. */
const withoutOpener = (line: string): string => line.replace(': Since ', ': ');
