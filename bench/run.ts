import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tokenize } from '../src/text/tokens.ts';
import { generate } from './generate.ts';

/**
 * `npm run bench [-- SIZE…]`: extract and build on generated articles, beside two taggers on the same text in the same run. Writes
 * docs/benchmarks.md. What matters are the ratios: machines differ, and one machine differs from hour to hour.
 */
const SIZES = [10, 100, 1_000, 10_000];
/** The taggers are measured on up to so many articles: their rate does not change beyond. */
const PEER_LIMIT: Readonly<Record<string, number>> = { wink: 1_000, compromise: 100 };

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
}

const here = fileURLToPath(new URL('.', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : SIZES;

try {
  const rows: string[] = [];
  const peers = new Map<string, number>();
  for (const size of sizes) {
    const { file, tokens } = writeArticles(size);
    for (const [peer, limit] of Object.entries(PEER_LIMIT))
      if (size <= limit) peers.set(peer, tokens / measure(peer, file).seconds);
    for (const task of ['extract', 'stories', 'build']) {
      const { seconds, megabytes } = measure(task, file);
      const rate = tokens / seconds;
      const ratio = (peer: string): string => (rate / (peers.get(peer) ?? Number.NaN)).toFixed(2);
      const cells = [
        size.toLocaleString('en'),
        tokens.toLocaleString('en'),
        task,
        seconds.toFixed(2),
        Math.round(rate).toLocaleString('en'),
      ];
      rows.push(`| ${[...cells, ratio('wink'), ratio('compromise'), String(megabytes)].join(' | ')} |`);
      console.log(rows.at(-1));
    }
  }
  const rates = [...peers].map(([peer, rate]) => `${peer} ${Math.round(rate).toLocaleString('en')}`).join(', ');
  writeFileSync(join(here, '../docs/benchmarks.md'), report(rows, rates));
} finally {
  rmSync(work, { recursive: true, force: true });
}

function writeArticles(size: number): { readonly file: string; readonly tokens: number } {
  const path = join(work, `${size}.jsonl`);
  const file = openSync(path, 'w');
  let tokens = 0;
  for (const article of generate(size)) {
    writeSync(file, `${JSON.stringify(article)}\n`);
    tokens += tokenize(article.text).length;
  }
  closeSync(file);
  return { file: path, tokens };
}

function measure(task: string, file: string): Measured {
  const out = execFileSync(process.execPath, [join(here, 'task.ts'), task, file, join(work, 'out')], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(out.toString()) as Measured;
}

function report(rows: readonly string[], rates: string): string {
  const { version } = JSON.parse(readFileSync(join(here, '../package.json'), 'utf8')) as { version: string };
  return `# Benchmarks

Written by \`npm run bench\`. onrecord ${version} on Node ${process.versions.node}, ${availableParallelism()} cores; each task in a process of its
own, on invented articles of 500 words (\`bench/generate.ts\`). \`extract\` reads, extracts and serialises; \`stories\` reads and parts; \`build\` also aligns, finds, and
writes record.json and index.html. Seconds do not count start-up. The ratios are to the rate at which two JavaScript taggers tag the same
text in the same run, doing nothing else: above 1 is faster than they are. Tokens a second of the taggers: ${rates}.

| articles | tokens | task | seconds | tokens/s | × wink-nlp | × compromise | peak MB |
| ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`;
}
