import { expect, test } from 'vitest';
import { articleOf } from '../../../test/article.ts';
import { makeDocument } from '../../text/document.ts';
import { findStatedDate } from './stated.ts';
import { findTimes } from './times.ts';

const statedIn = (text: string): string | null => {
  const document = makeDocument(articleOf(text));
  return findStatedDate(document, findTimes(document))?.day ?? null;
};

test.each<[string, string | null]>([
  ['Ferry sinks\n\nTuesday, March 3, 2026\n\nA ferry sank off Lund on Monday.', '2026-03-03'],
  ['Ferry sinks\n\nPublished: 3 March 2026, 14:05 GMT\n\nA ferry sank off Lund on Monday.', '2026-03-03'],
  [' date 2026-03-03 A ferry sank off Lund on Monday.', '2026-03-03'],
  // an event's day, a photograph's day, no full date
  ['Ferry sinks\n\nThe ferry that sank off Lund on March 3, 2026 was raised.', null],
  ['Ferry sinks\n\nThe ferry was built in 1990.\n\nIt sank on Monday.', null],
  ['Ferry sinks\n\nMarch 3\n\nIt sank on Monday.', null],
])('%j states %s', (text, day) => {
  expect(statedIn(text)).toBe(day);
});
