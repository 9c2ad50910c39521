/**
 * Draws direct quotations from articles for judging their speakers by hand:
 *
 *     node bench/speakers.ts FOLDER… [--count 200] [--seed 1]
 *
 * A folder holds `articles.jsonl` (`{ id, title, text }` a line). A quotation is drawn by the hash of seed, article and offset, so that
 * the draw stays the same when other quotations come or go. Prints one block each: id, offsets, speaker, and the words around.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { findCast } from '../src/extract/names/cast.ts';
import { findQuotations } from '../src/extract/quotes/quotations.ts';
import { makeDocument } from '../src/text/document.ts';

/** UTF-16 units shown before and behind a quotation. */
const AROUND = 350;

interface Drawn {
  readonly order: string;
  readonly shown: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
});
const drawn: Drawn[] = [];
for (const folder of positionals)
  for (const line of readFileSync(join(folder, 'articles.jsonl'), 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { id, text }: { id: string; text: string } = JSON.parse(line);
    drawn.push(...directQuotations(basename(folder), id, text));
  }
drawn.sort((a, b) => (a.order < b.order ? -1 : 1));
for (const { shown } of drawn.slice(0, Number(values.count))) process.stdout.write(`${shown}\n\n`);

function directQuotations(corpus: string, id: string, text: string): Drawn[] {
  const document = makeDocument({
    id,
    text,
    title: null,
    sha256: '',
    byline: null,
    source: null,
    url: null,
    language: 'en',
    givenDate: null,
    origin: corpus,
  });
  const cast = findCast(document);
  const quotations = findQuotations(document, cast);
  const names = new Map(cast.entities().map((entity) => [entity.id, entity.name]));
  return quotations
    .filter(({ kind }) => kind === 'direct')
    .map(({ content, speaker, rule }) => {
      const { start } = content[0]!;
      const { end } = content.at(-1)!;
      const order = createHash('sha256').update(`${values.seed} ${corpus} ${id} ${start}`).digest('hex');
      const before = document.text.slice(Math.max(0, start - AROUND), start);
      const behind = document.text.slice(end, end + AROUND);
      const who = speaker === null ? '–' : names.get(speaker);
      return {
        order,
        shown: `### ${corpus} ${id} ${start}-${end} | ${who} | ${rule}\n${before}⟦${document.text.slice(start, end)}⟧${behind}`,
      };
    });
}
