import { expect, test } from 'vitest';
import { articleOf } from '../../../test/article.ts';
import { makeDocument } from '../../text/document.ts';
import { findCast } from './cast.ts';

/** The role that the article gives to the person of that name; null where it gives none. */
const roleOf = (text: string, name: string): string | null | undefined =>
  findCast(makeDocument(articleOf(text)))
    .entities()
    .find((entity) => entity.name === name)?.role;

test.each<[string, string, string | null]>([
  ['The harbour closed early, Transport Minister Ida Roe said on Monday.', 'Ida Roe', 'Transport Minister'],
  ['Ida Roe, a spokeswoman for the ministry, said so on Monday.', 'Ida Roe', 'spokeswoman for the ministry'],
  [
    'A survey of bridges follows the storm at Skerry Sound\nOla Renner\nTransport Minister Ida Roe has ordered a survey.',
    'Ida Roe',
    'Transport Minister',
  ],
  ['The harbour closed early. Ida Roe said on Monday that it would open.', 'Ida Roe', null],
])('in %j the role of %s is %s', (text, name, role) => {
  expect(roleOf(text, name)).toBe(role);
});
