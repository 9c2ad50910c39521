import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { READERS, type Timex } from './times/readers.ts';
import { add, count, f1, NOTHING, type Labelled } from './times/score.ts';

/**
 * `npm run bench:times -- FOLDER…`: how well and how fast onrecord, chrono-node and Microsoft's recognizers read the times of labelled
 * corpora, in one run. A folder has articles.jsonl (id, text, publishedAt) and gold.jsonl (id, times: start, end, type, value; and
 * where needed scope and ignore.times, as pairs of offsets). Timed is the thread's own time, warm-up excluded, one reader after the other; onrecord's is that of the whole way from text to values.
 */
interface Corpus {
  readonly id: string;
  readonly day: string;
  readonly labelled: Labelled;
}

/** Milliseconds that each reader reads before it is timed. */
const WARM_UP = 1_500;

/** The day of articles without one: fixed, so that a run can be repeated. */
const TODAY = '2026-01-01';

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('Name a folder that holds articles.jsonl and gold.jsonl: npm run bench:times -- FOLDER…');
  process.exit(2);
}

for (const folder of folders) {
  const corpus = read(folder);
  const size = corpus.reduce((sum, { labelled }) => sum + labelled.text.length, 0);
  console.log(`\n${folder}: ${corpus.length} articles, ${(size / 1e6).toFixed(2)} MB\n`);
  console.log('| reader | strict F1 | relaxed F1 | value F1 | MB/s | read |\n| --- | ---: | ---: | ---: | ---: | --- |');
  for (const { name, most, load } of READERS) {
    const reader = await load();
    const until = performance.now() + WARM_UP;
    while (performance.now() < until)
      for (const { labelled, day } of corpus) {
        reader(labelled.text, day);
        if (performance.now() >= until) break;
      }
    let counts = NOTHING;
    let seconds = 0;
    let done = 0;
    for (const { labelled, day } of corpus) {
      if (done > most) break;
      done += labelled.text.length;
      const from = cpuSeconds();
      const times = reader(labelled.text, day);
      seconds += cpuSeconds() - from;
      counts = add(counts, count(labelled, times));
    }
    const { strict, relaxed, value } = f1(counts);
    const cells = [strict, relaxed, value].map((n) => n.toFixed(1));
    console.log(
      `| ${[name, ...cells, (done / 1e6 / seconds).toPrecision(2), done < size ? `first ${Math.round(done / 1000)} kB` : 'all'].join(' | ')} |`,
    );
  }
}

/** Of this thread: what else runs on the machine does not count. */
function cpuSeconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
}

function read(folder: string): Corpus[] {
  const lines = (file: string): unknown[] =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => JSON.parse(line) as unknown);
  interface Gold {
    readonly id: string;
    readonly times?: readonly Timex[];
    readonly scope?: Labelled['scope'];
    readonly ignore?: { readonly times?: Labelled['ignore'] };
  }
  const golds = new Map((lines('gold.jsonl') as Gold[]).map((gold) => [gold.id, gold]));
  const articles = lines('articles.jsonl') as { readonly id: string; readonly text: string; readonly publishedAt?: string }[];
  return articles.map(({ id, text, publishedAt }) => {
    const gold = golds.get(id);
    const times = (gold?.times ?? []).filter(({ start, end }) => Number.isInteger(start) && end > start);
    const labelled = { text, gold: times, scope: gold?.scope ?? null, ignore: gold?.ignore?.times ?? [] };
    return { id, day: publishedAt?.slice(0, 10) ?? TODAY, labelled };
  });
}
