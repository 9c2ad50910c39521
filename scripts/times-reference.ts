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
