import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSpeech } from '../../../test/speech.ts';

const page = readFileSync(new URL('../../../docs/speech.md', import.meta.url), 'utf8');

/** The examples of docs/speech.md: a text, and the entries that stand indented below it. */
const examples = [...page.matchAll(/^```speech\n([^`]+)```$/gm)].flatMap(([, block]) => {
  const cases: { text: string; entries: string[] }[] = [];
  for (const line of block!.trimEnd().split('\n')) {
    if (line.startsWith('  ')) cases.at(-1)!.entries.push(line.trim());
    else cases.push({ text: line.replaceAll('¶', '\n\n'), entries: [] });
  }
  return cases;
});

test('docs/speech.md has examples', () => {
  expect(examples.length).toBeGreaterThan(15);
});

test.each(examples)('$text', ({ text, entries }) => {
  const found = readSpeech(text).found.map((one) => one.replace(/^(\w+) /, '$1, ').replace(/^(\w+), –:/, '$1, nobody:'));
  expect(found).toEqual(entries.filter((one) => one !== 'nothing'));
});
