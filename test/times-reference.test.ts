import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { timesReference } from '../scripts/times-reference.ts';

test('docs/times.md is what scripts/times-reference.ts writes', async () => {
  expect(readFileSync(new URL('../docs/times.md', import.meta.url), 'utf8')).toBe(await timesReference());
});
