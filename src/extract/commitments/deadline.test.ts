import { describe, expect, it } from 'vitest';
import { commitmentsIn } from '../../../test/commitments.ts';
import { articleOf } from '../../../test/article.ts';
import { makeDocument } from '../../text/document.ts';
import { findTimes } from '../time/times.ts';

/** "by: the end of June" of the first commitment; null where it has no deadline. */
function deadline(text: string): string | null | undefined {
  const found = commitmentsIn(text)[0];
  if (!found) return undefined;
  const times = findTimes(makeDocument(articleOf(text)));
  const time = found.deadline && times[found.deadline.time]!;
  return time && `${found.deadline!.relation}: ${text.slice(time.start, time.end)}`;
}

describe('deadlineOf', () => {
  it.each([
    ['The council will close the pier by the end of June.', 'by: the end of June'],
    ['The council will close the pier on Friday.', 'on: Friday'],
    ['On Friday, the council will close the pier.', 'on: Friday'],
    ['The council will close the pier before Easter 2027.', 'before: Easter 2027'],
    ['The council pledged to keep the pier open until May 3.', 'until: May 3'],
    ['The bank plans to close the branch no later than May 3.', 'by: May 3'],
    ['The trial is scheduled for October 4.', 'on: October 4'],
    ['The council will close the pier next week.', 'on: next week'],
  ])('%s', (text, want) => {
    expect(deadline(text)).toBe(want);
  });

  it.each([
    'The council will close the pier.',
    'The council will honour the 2015 agreement.',
    'In May, the governor ordered the council to close the pier.',
    'The council, which met in May, will close the pier.',
    'The bank plans to cut the costs that grew in May.',
    'The bank plans to cut the losses of last year.',
    'The council will close the pier for two weeks.',
    'The restoration of the organ wrapped up in May.',
  ])('none: %s', (text) => {
    expect(deadline(text)).toBeNull();
  });
});
