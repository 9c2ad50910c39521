import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figuresOf, type FoundFigure } from '../../../test/figures.ts';

const page = readFileSync(new URL('../../../docs/figures.md', import.meta.url), 'utf8');

/** The examples of docs/figures.md: a sentence, and the figures that stand indented below it. */
const examples = [...page.matchAll(/^```figures\n([^`]+)```$/gm)].flatMap(([, block]) => {
  const cases: { text: string; entries: string[] }[] = [];
  for (const line of block!.trimEnd().split('\n')) {
    if (line.startsWith('  ')) cases.at(-1)!.entries.push(line.trim());
    else cases.push({ text: line, entries: [] });
  }
  return cases;
});

/** "About 2,500 troops: about 2500, troops, in Ruritania, by Ada Fell". */
function told({ text, value, max, unit, qualifier, change, status, what, where, byName }: FoundFigure): string {
  const number = (n: number): string => String(Number(n.toPrecision(6)));
  const amount = [qualifier, max === null ? number(value) : `${number(value)} to ${number(max)}`, unit].filter(Boolean).join(' ');
  const rest = [
    what,
    where && `in ${where}`,
    change && `going ${change}`,
    status !== 'actual' && status,
    byName && `by ${byName}`,
  ].filter(Boolean);
  return `${text}: ${[amount, ...rest].join(', ')}`;
}

test('docs/figures.md has examples', () => {
  expect(examples.length).toBeGreaterThan(30);
});

test.each(examples)('$text', ({ text, entries }) => {
  expect(figuresOf(text).map(told)).toEqual(entries.filter((one) => one !== 'nothing'));
});
