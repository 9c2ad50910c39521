import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FINDING_TYPES, type StoryRecord } from '../src/model/record.ts';
import { verifyRecord } from '../src/record/verify.ts';
import { buildExample } from './example.ts';

/**
 * The record of the bundled example, byte for byte. When a rule changes it on purpose: `npm run golden`, read the difference, commit it.
 * Nothing else writes the golden file; a missing one fails.
 */
const GOLDEN = fileURLToPath(new URL('./golden/example.record.json', import.meta.url));

describe('the bundled example', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-golden-'));
  let built = '';
  let record: StoryRecord;

  beforeAll(async () => {
    built = await buildExample(join(folder, 'one'));
    record = JSON.parse(built) as StoryRecord;
    if (process.env['ONRECORD_GOLDEN'] === 'write') writeFileSync(GOLDEN, built);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('has the golden record', () => {
    const golden = readFileSync(GOLDEN, 'utf8').split('\n');
    const lines = built.split('\n');
    const first = lines.findIndex((line, i) => line !== golden[i]);
    // A whole-file diff of long lines is unreadable; the first line that differs says enough.
    if (first >= 0) expect(lines[first], `line ${first + 1}`).toBe(golden[first]);
    expect(lines.length).toBe(golden.length);
  });

  test('is the same in whatever order the inputs come', async () => {
    expect(await buildExample(join(folder, 'reversed'), { reversed: true })).toBe(built);
  });

  test('holds: every span, hash and reference', () => {
    expect(verifyRecord(record)).toEqual([]);
  });

  test.each(FINDING_TYPES)('shows a finding of type %s', (type) => {
    expect(record.findings.some((finding) => finding.type === type)).toBe(true);
  });
});
