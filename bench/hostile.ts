import { createHash } from 'node:crypto';
import { extractRecord } from '../src/cli/commands/extract.ts';

/**
 * `node bench/hostile.ts`: texts that are made to be slow, at one size and at eight times that size. Prints how much more time eight
 * times the text takes: about 8 is linear, 64 is quadratic. Above 16 is a defect.
 */
const repeat = (unit: string) => (size: number) => unit.repeat(Math.ceil(size / unit.length));

const TEXTS: Readonly<Record<string, (size: number) => string>> = {
  'one word': repeat('a'),
  'one number': repeat('9'),
  'number with separators': repeat('1,'),
  capitals: repeat('Aa '),
  names: repeat('John Smith '),
  titles: repeat('Mr President '),
  'straight quotation marks': repeat('" '),
  'opening quotation marks': repeat('“said '),
  speech: repeat('“We will go,” he said. '),
  'speech without end': repeat('he said that '),
  'single quotation marks': repeat("' "),
  stops: repeat('. '),
  dots: repeat('.'),
  initials: repeat('A.'),
  hyphens: repeat('a-'),
  brackets: repeat('(['),
  commas: repeat('one, '),
  months: repeat('May '),
  days: repeat('Monday '),
  years: repeat('2021 '),
  'time phrases': repeat('the end of the beginning of the '),
  ranges: repeat('from 3 to '),
  qualifiers: repeat('about more than '),
  'number words': repeat('hundred thousand '),
  money: repeat('$1 '),
  modals: repeat('will be expected to '),
  lines: repeat('a\n'),
  'blank lines': repeat('\n \n'),
  spaces: repeat(' '),
  markup: repeat('<script>alert(1)</script>'),
  'right-to-left overrides': repeat('\u202eabc \u2066'),
  'lone surrogates': repeat('\ud800 '),
  'combining marks': repeat('e\u0301'),
  'control characters': repeat('\u0000\u0007'),
  urls: repeat('https://a.example/b?c=d '),
  captions: repeat('A man walks. John Smith / AGENCY\n'),
  datelines: repeat('TOWN — '),
  'unnamed speakers': repeat('A neighbour said: “No.” “Never,” he said.\n'),
  notices: repeat('Advertisement\n'),
  slashes: repeat('A/B/C/D | E/AP '),
};

const SIZE = 40_000;
const FACTOR = 8;

function milliseconds(text: string): number {
  const article = {
    id: 'x',
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    title: null,
    byline: null,
    source: null,
    url: null,
    language: 'en',
    givenDate: '2026-03-02',
    origin: 'x',
  };
  const start = performance.now();
  extractRecord(article);
  return performance.now() - start;
}

for (const [name, make] of Object.entries(TEXTS)) {
  milliseconds(make(SIZE)); // warm
  const small = Math.max(1, milliseconds(make(SIZE)));
  const large = milliseconds(make(SIZE * FACTOR));
  const growth = large / small;
  console.log(
    `${growth > 2 * FACTOR ? 'SLOW' : 'ok  '}  ${name.padEnd(26)} ${small.toFixed(0).padStart(6)} ms → ${large.toFixed(0).padStart(7)} ms  × ${growth.toFixed(1)}`,
  );
}
