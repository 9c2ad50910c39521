import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleOf } from '../../test/article.ts';
import { marked } from '../../test/marked.ts';
import { TODAY } from '../../test/times.ts';
import { extract } from '../extract/extract.ts';
import type { Published } from '../model/article.ts';
import { toArticleRecord } from './article-record.ts';

const published: Published = { date: TODAY, from: TODAY, to: TODAY, weekday: null, basis: 'given', reasons: [] };

/** The figures of a text that are told as facts of a day after the article's. */
const ahead = (text: string): string[] =>
  toArticleRecord(extract(articleOf(text)), published)
    .figures.filter(({ status, asOf }) => status === 'actual' && asOf?.from != null && asOf.from > TODAY)
    .map(({ start, end }) => text.slice(start, end));

/** The texts of all tables of cases about times and figures. */
function casesOf(folder: string): string[] {
  const texts: string[] = [];
  for (const name of readdirSync(new URL(`../extract/${folder}/`, import.meta.url), { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:cases|test)\.ts$/.test(name)) continue;
    const source = readFileSync(new URL(`../extract/${folder}/${name}`, import.meta.url), 'utf8');
    for (const [, text] of source.matchAll(/^ {2,4}\[?'([^'\n]+ [^'\n]+)'/gm)) texts.push(marked(text!).text);
  }
  return texts;
}

test.each(['time', 'figures'])('no case of %s has a fact of a day to come', (folder) => {
  const texts = casesOf(folder);
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.flatMap((text) => ahead(text).map((figure) => `${figure}: ${text}`))).toEqual([]);
});

const DATES = ['by 2031.', 'before 2030.', 'until next May.', 'on 3 July.', 'in 2027.', 'next year.', 'in 2019.', 'on Friday.'];
const PLANS = ['The pool is not to shut', 'The ferry retires', 'The mill will open', 'Nothing was said', 'The road might close'];
const FACTS = [
  'Nearly one in ten paid online, up from 8% a year earlier.',
  'Fares were 12% lower than two years before.',
  'Some 300 people had waited the week before.',
  'The previous month 40 ships came.',
  'The year before, it sold 900 passes.',
  'Its 300 hands fear for their jobs.',
  'It cost $3 million that year.',
];

test('no fact is of a day to come, whatever date was told before it', () => {
  const one = fc.constantFrom(...PLANS);
  fc.assert(
    fc.property(fc.array(fc.tuple(one, fc.constantFrom(...DATES), fc.constantFrom(...FACTS)), { maxLength: 4 }), (parts) => {
      expect(ahead(parts.map((part) => part.join(' ')).join(' '))).toEqual([]);
    }),
  );
});
