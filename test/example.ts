import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFolder } from '../src/cli/commands/build.ts';

const EXAMPLE = fileURLToPath(new URL('../example', import.meta.url));

/** Builds the bundled example in a folder, with the clock at 0, and returns the bytes of its record as text. */
export async function buildExample(output: string, { reversed = false, page = false } = {}): Promise<string> {
  const articles = join(EXAMPLE, 'articles');
  const inputs = readdirSync(articles, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  process.env['SOURCE_DATE_EPOCH'] = '0';
  const { problems } = await buildFolder(reversed ? inputs.toReversed() : inputs, {
    date: [],
    meta: [join(EXAMPLE, 'meta.csv')],
    output,
    title: 'The Harrow Sound crossing (an invented story)',
    page,
  });
  if (problems > 0) throw new Error('the example could not be read whole');
  return readFileSync(join(output, 'record.json'), 'utf8');
}
