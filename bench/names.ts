/**
 * Names of persons, organisations and places beside compromise's, in one run over one folder:
 *
 *     node bench/names.ts FOLDER
 *
 * The folder holds `articles.jsonl` (`{ id, text }` a line) and `gold.jsonl` (`{ id, names: [{ start, end, type }], scope }`), offsets in
 * UTF-16 units; `scope`, where given, lists the [start, end] that were labelled. A name is right if span and type are. Prints precision, recall and F1 in per cent, and seconds.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { findCast } from '../src/extract/names/cast.ts';
import { makeDocument } from '../src/text/document.ts';

type Type = 'person' | 'organization' | 'place';
interface Name {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}
interface Gold {
  readonly id: string;
  readonly names: readonly Name[];
  readonly scope?: readonly (readonly [start: number, end: number])[];
}
interface Article {
  readonly id: string;
  readonly text: string;
}

const TYPES: readonly Type[] = ['person', 'organization', 'place'];
const folder = process.argv[2];
if (folder === undefined) throw new Error('Say which folder: node bench/names.ts FOLDER');

const read = <T>(name: string): T[] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): T => JSON.parse(line));

function ours({ id, text }: Article): Name[] {
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
    origin: folder!,
  });
  return findCast(document)
    .mentions()
    .filter(({ mention }) => mention === 'name');
}

interface Found {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

/** compromise gives a span with the punctuation around it; what is no letter or digit is cut off at both ends. */
function theirs({ text }: Article): Name[] {
  const document = nlp(text);
  const views = { person: document.people(), organization: document.organizations(), place: document.places() };
  return TYPES.flatMap((type) =>
    views[type].json({ offset: true }).map(({ text: words, offset }: Found) => {
      const lead = /^[^\p{L}\p{N}]*/u.exec(words)![0].length;
      const trail = /(?:['’]s)?[^\p{L}\p{N}]*$/u.exec(words.slice(-8))![0].length;
      return { start: offset.start + lead, end: offset.start + words.length - trail, type };
    }),
  );
}

const articles = read<Article>('articles.jsonl');
const gold = new Map(read<Gold>('gold.jsonl').map((one) => [one.id, one]));
console.log('                          P      R     F1');
for (const [system, find] of [
  ['onrecord', ours],
  ['compromise', theirs],
] as const) {
  const begun = performance.now();
  const predicted = articles.map((article) => ({ id: article.id, names: find(article) }));
  const seconds = (performance.now() - begun) / 1000;
  for (const type of [null, ...TYPES]) console.log(row(system, type, predicted));
  console.log(`${system.padEnd(12)}${seconds.toFixed(2)} s`);
}

function row(system: string, type: Type | null, predicted: readonly { id: string; names: readonly Name[] }[]): string {
  const wanted = (name: Name): boolean => (type === null ? TYPES.some((one) => one === name.type) : name.type === type);
  const key = ({ start, end, type: kind }: Name): string => `${start} ${end} ${kind}`;
  let right = 0;
  let found = 0;
  let asked = 0;
  for (const { id, names } of predicted) {
    const labelled = gold.get(id);
    const inScope = ({ start }: Name): boolean => labelled?.scope?.some(([from, to]) => from <= start && start < to) ?? true;
    const truth = new Set((labelled?.names ?? []).filter(wanted).map(key));
    const own = new Set(names.filter(wanted).filter(inScope).map(key));
    asked += truth.size;
    found += own.size;
    for (const one of own) if (truth.has(one)) right++;
  }
  const precision = found > 0 ? right / found : 0;
  const recall = asked > 0 ? right / asked : 0;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  const cells = [precision, recall, f1].map((value) => (100 * value).toFixed(1).padStart(7)).join('');
  return `${system.padEnd(12)}${(type ?? 'all').padEnd(13)}${cells}`;
}
