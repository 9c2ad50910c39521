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
    '[[1998|The brewer sold the mill in 1998]] and [[2004|then bought it back in 2004]].',
    '[[1920|The mill, built in 1920]], burned down.',
    '[[2019|The mayor, who took office in 2019]], has resigned.',
    '[[Friday|The man arrested on Friday]] was charged.',
    '[[2015|The treaty that was signed in 2015]] has ended.',
    '[[Monday|Monday’s vote split the town]].',
    '[[1906|The flood of 1906 destroyed the mill]].',
    '[[Last week|Last week police arrested two men]].',
    '[[Friday|Friday was the deadline for all bids]].',
    'Anyone who saw [[Monday|Monday’s fire]] is asked to call.',
    '[[Tuesday|The choir sang at 4:45 p.m. on Tuesday in the hall]].',
    '[[Friday|The fair ran from Friday to Sunday]].',
    '[[Wednesday|Norland Shipping on Wednesday repeated its offer]].',
    '[[Monday|A report from the ministry on Monday blamed the weather]].',
    '[[Monday|On Monday officials closed the road]].',
    '[[1931|Since the fire in 1931]], the mill has stood empty.',
    '[[Monday|The minister said on Monday that the mill was safe]].',
    '[[August|The regatta is planned for August]].',
  ])('finds %s', (source) => {
    const { want, got } = eventCase(source);
    expect(got.map(withoutOpener)).toEqual(want.map(withoutOpener));
  });

  it.each([
    'The mill has stood empty since 1931.',
    'The choir sang at 4:45 p.m. in the hall.',
    'The storm struck at 04:12 local time and cut the power.',
    'The report is due by Friday.',
    'The 9/11 museum and the town hall were not involved.',
    'The 2015 agreement still holds.',
    'The vote, planned for 2029, divided the town.',
    'The vote planned for 2029 divided the town.',
    'The talks, due to end Friday, were extended.',
    'The mayor said June was too early.',
    'The budget for 2029 was passed.',
    'The class of 2024 was proud.',
    'She read her 9/11-related poems.',
    'The duty is due under the Grain Act of 1934.',
    'The harbour was dredged between July 2003 and May 2004.',
    'He sang with fellow 2012 prize winner Olive Tarn.',
    'In 2006-07, the club lost nine games.',
    'The work of the nuns goes on to this day.',
    'Tuesday’s hearing was delayed.',
    'The match on Friday was called off.',
    'The tunnel could be open by 2013 or 2014.',
    'Nobody knows if the ferry will sail on Monday.',
    'The firm kept its 2012 and 2013 plans.',
    'The Lake Care Act (LCA) of 2009 was read.',
    'The potter lives at 2016 Ontario Street.',
    'The work took three years.',
    'The choir meets every Monday.',
    'Lodgers must leave before June 3.',
  ])('leaves %s', (source) => {
    expect(eventCase(source).got).toEqual([]);
  });
});

/** Whether "since" opens the span is a matter of taste. */
const withoutOpener = (line: string): string => line.replace(': Since ', ': ');
