import { readFileSync } from 'node:fs';
import { argv } from 'node:process';

/**
 * One measured task in a process of its own: `node bench/task.ts TASK FILE.jsonl FOLDER`. Prints one JSON object: seconds of work
 * (reading the file included, start-up not), and the peak of resident memory in MB.
 */
const [, , task, file, folder] = argv;

const texts = (): string[] =>
  readFileSync(file!, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);

const TASKS: Readonly<Record<string, () => Promise<() => Promise<void>>>> = {
  async extract() {
    const { readArticles } = await import('../src/cli/reading.ts');
    const { extractRecord } = await import('../src/cli/commands/extract.ts');
    return async () => {
      for await (const article of readArticles([file!], { date: [], meta: [] }).articles) JSON.stringify(extractRecord(article));
    };
  },
  async build() {
    const { buildFolder } = await import('../src/cli/commands/build.ts');
    return async () => {
      await buildFolder([file!], { date: [], meta: [], output: folder!, page: true });
    };
  },
  async stories() {
    const { readArticles } = await import('../src/cli/reading.ts');
    const { partArticles } = await import('../src/cli/commands/stories.ts');
    return async () => {
      const { articles, progress } = readArticles([file!], { date: [], meta: [] });
      await partArticles(articles, progress);
    };
  },
  async wink() {
    const { default: winkNLP } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    return async () => {
      const nlp = winkNLP(model, ['sbd', 'pos']);
      for (const text of texts()) nlp.readDoc(text).tokens().out(nlp.its.pos);
    };
  },
  async compromise() {
    const { default: nlp } = await import('compromise');
    return async () => {
      for (const text of texts()) nlp(text).json({ offset: false });
    };
  },
};

const make = TASKS[task ?? ''];
if (!make || !file || !folder) throw new Error(`usage: node bench/task.ts ${Object.keys(TASKS).join('|')} FILE.jsonl FOLDER`);
const run = await make();
const start = performance.now();
await run();
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({ seconds, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }));
