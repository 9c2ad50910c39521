import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { namesOf } from '../../../test/names.ts';

const page = readFileSync(new URL('../../../docs/names.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/^```names\n([^`]*)^```/gm)].flatMap(([, block]) => block!.trim().split('\n'));

test('the page has examples', () => expect(examples.length).toBeGreaterThan(5));

test.each(examples)('%s', (source) => {
  const { expected, found } = namesOf(source);
  expect(found).toEqual(expected);
});
