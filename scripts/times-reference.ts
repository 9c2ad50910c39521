/**
 * Writes docs/times.md, the page of what is understood of time, from the rules and their cases:
 *   node scripts/times-reference.ts
 * A test fails while the page is not what this would write.
 */
import { writeFileSync } from 'node:fs';
import { RULES } from '../src/extract/time/rules.ts';

const INTRODUCTION = `# What is understood of time

Made from the rules of \`src/extract/time\` and their cases by \`node scripts/times-reference.ts\`; the tests run every line.

Each sentence is read on Wednesday, 13 May 2026. Words in bold are time expressions, and behind them stands their TIMEX3 value, with
its \`mod\` where there is one. A sentence without bold words holds no time: it is a near miss.

## Measured

\`npm run bench:times -- FOLDER…\` on three labelled corpora, all readers in one run. F1 as in TempEval-3; MB of text a second of one
core, onrecord's from the text to its values. Microsoft's recognizers read about the first 150 kB of each. What was learnt of time was
learnt on these corpora, so on other news the figures will be lower.

| corpus | reader | strict | relaxed | value | MB/s |
| --- | --- | ---: | ---: | ---: | ---: |
| meantime | onrecord | 89.6 | 93.2 | 83.2 | 6.9 |
| meantime | chrono-node | 37.2 | 68.9 | 44.7 | 11 |
| meantime | Microsoft's recognizers | 61.5 | 87.5 | 58.5 | 0.025 |
| gum-news | onrecord | 85.2 | 94.5 | 90.1 | 9.1 |
| gum-news | chrono-node | 42.3 | 69.6 | 54.2 | 6.5 |
| gum-news | Microsoft's recognizers | 75.6 | 91.0 | 72.4 | 0.035 |
| wikiwars | onrecord | 88.6 | 93.4 | 81.8 | 8.2 |
| wikiwars | chrono-node | 35.5 | 69.0 | 26.7 | 8.7 |
| wikiwars | Microsoft's recognizers | 67.7 | 88.7 | 44.5 | 0.028 |
`;

export async function timesReference(): Promise<string> {
  return [INTRODUCTION, ...(await Promise.all(RULES.map(section)))].join('\n');
}

async function section({ name, about }: (typeof RULES)[number]): Promise<string> {
  const { cases } = await casesOf(name);
  return [`## ${name}`, '', about, '', ...cases.map((one) => `- ${shown(one)}`), ''].join('\n');
}

/** A rule's name leads to its file, and so to its cases. */
const casesOf = (name: string): Promise<{ readonly cases: readonly string[] }> =>
  import(`../src/extract/time/rules/${name.slice('time/'.length)}.cases.ts`);

/** "on [[2026-05-11|Monday]]" becomes "on **Monday** `2026-05-11`". */
const shown = (source: string): string => source.replaceAll(/\[\[([^|\]]*)\|([^\]]*)\]\]/g, '**$2** `$1`').replaceAll('$', '\\$');

if (import.meta.main) writeFileSync(new URL('../docs/times.md', import.meta.url), await timesReference());
