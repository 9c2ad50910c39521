import { expect, test } from 'vitest';
import { type Planting, passing, pileOf, plantCopies } from '../../test/planted.ts';
import type { Published } from '../model/article.ts';
import type { Copy } from '../model/record.ts';
import { alignCopies } from './copies.ts';
import type { PassingArticle } from './pile.ts';

function copiesOf(articles: readonly PassingArticle[]): Copy[] {
  const aligner = alignCopies();
  for (const article of articles) aligner.add(article);
  return aligner.finish(pileOf(articles));
}

const on = (day: string): { published: Published } => ({
  published: { date: day, from: day, to: day, weekday: null, basis: 'given', reasons: [] },
});

test('planted copies are found, and nothing else is', () => {
  const { texts, pairs } = plantCopies(600, 7);
  const copies = copiesOf(texts.map(({ id, text, source }) => passing(id, text, { source })));
  const named = new Map(copies.map((copy) => [`${copy.a} ${copy.b}`, copy]));
  const kinds = new Map<Planting, Set<string>>();
  const family = new Map<string, string>();
  const root = (id: string): string => (family.has(id) ? root(family.get(id)!) : id);
  let found = 0;
  for (const { a, b, how } of pairs) {
    const copy = named.get(`p${a} p${b}`);
    if (copy) {
      found++;
      kinds.set(how, (kinds.get(how) ?? new Set()).add(copy.kind));
    }
    if (root(`p${a}`) !== root(`p${b}`)) family.set(root(`p${b}`), root(`p${a}`));
  }
  expect(found / pairs.length).toBeGreaterThanOrEqual(0.98);
  for (const { a, b } of copies) expect(root(a)).toBe(root(b));
  expect([...kinds.get('verbatim')!]).toEqual(['verbatim']);
  expect([...kinds.get('excerpt')!]).toEqual(['excerpt']);
  expect([...kinds.get('heavy')!]).toEqual(['rewrite']);
});

const ORIGINAL =
  'The harbour board said on Monday that the old lighthouse on the northern mole will be closed by the end of May. ' +
  'About 1,200 people signed a petition against it, according to the town clerk, Irma Soll. ' +
  'The board has not decided what is to become of the keeper, who has lived there since 1988.';

test.each<[string, (text: string) => string, string[]]>([
  ['a number', (text) => text.replace('1,200', '2,100'), ['number: 1,200 > 2,100']],
  ['a day', (text) => text.replace('Monday', 'Tuesday'), ['date: Monday > Tuesday']],
  ['a negation', (text) => text.replace('has not decided', 'has decided'), ['negation: not > has decided']],
  ['a deadline', (text) => text.replace('by the end', 'after the end'), ['deadline: by > after']],
  ['a hedge', (text) => text.replace('will be closed', 'may be closed'), ['hedge: will > may']],
  [
    'an attribution',
    (text) => text.replace('according to the town clerk, Irma Soll', 'last week'),
    ['attribution: according to the town clerk, Irma Soll > last week'],
  ],
  ['a name', (text) => text.replace('Irma Soll', 'Irma Grabe'), ['name: Soll > Grabe']],
  ['a wording', (text) => text.replace('old lighthouse', 'ancient lighthouse'), ['wording: old > ancient']],
  ['a day told from another day', (text) => text.replace('on Monday', 'today'), ['wording: on Monday > today']],
  ['a short form', (text) => text.replace('Irma Soll', 'I.S.'), []],
  ['a form only', (text) => text.replace('1,200', '1200').replace('has not', "hasn't"), []],
  [
    'quotation marks',
    (text) => text.replace('the old lighthouse on the northern mole will', '“the old lighthouse on the northern mole” will'),
    ['quotation-marks: the old lighthouse on the northern mole > the old lighthouse on the northern mole'],
  ],
])('types the change of %s', (_, change, expected) => {
  const changed = change(ORIGINAL);
  const [copy] = copiesOf([passing('a', ORIGINAL, on('2024-05-01')), passing('b', changed, on('2024-05-02'))]);
  const edits = copy!.edits.map(
    ({ type, a, b }) => `${type}: ${ORIGINAL.slice(a.start, a.end)} > ${changed.slice(b.start, b.end)}`,
  );
  expect(edits).toEqual(expected);
  expect(copy).toMatchObject({ a: 'a', b: 'b', direction: 'implied' });
});

const FILLER = (seed: number): string => plantCopies(1, seed, 200).texts[0]!.text.split('\n\n').slice(0, -2).join('\n\n');

test('a shared quotation alone is no copy', () => {
  const speech =
    '“We have waited nine years for this bridge, and we shall not wait for a tenth, whatever the board in the capital says”';
  const articles = [1, 2].map((seed) => passing(`q${seed}`, `${FILLER(seed).slice(0, 200)}. ${speech}, the mayor said.`));
  expect(copiesOf(articles)).toEqual([]);
});

// Of text 54 the draw happens to take three quarters of the shingles that were to be expected.
test.each([1, 2, 54])('a text that thirty outlets carry whole is thirty copies, and no standing phrase (text %i)', (seed) => {
  const { text } = plantCopies(1, seed, 400).texts[0]!; // long enough that only a sample of its shingles is drawn
  const articles = Array.from({ length: 30 }, (_, i) => passing(`w${i}`, text, { source: `outlet ${i}` }));
  expect(copiesOf(articles)).toHaveLength((30 * 29) / 2);
});

test('what an outlet prints under every article is no copy', () => {
  const footer =
    'Sign up for our weekly letter and read the best of our reporting from the harbour towns every single Friday morning.';
  const articles = [1, 2, 3, 4, 5].map((seed) =>
    passing(`f${seed}`, `${FILLER(seed).slice(0, 120)}\n\n${footer}`, { source: 'one' }),
  );
  expect(copiesOf(articles)).toEqual([]);
});

test('captions and boilerplate are no copy', () => {
  const shared = 'The old lighthouse on the northern mole, seen from the ferry that leaves at noon, in a picture of last summer.';
  const articles = [1, 2].map((seed) => {
    const article = passing(`c${seed}`, `${shared}\n\n${FILLER(seed)}`);
    const caption = { start: 0, end: shared.length, role: 'caption', rule: 'test' } as const;
    return { ...article, record: { ...article.record, structure: [caption] } };
  });
  expect(copiesOf(articles)).toEqual([]);
});

test.each<[string, Parameters<typeof passing>[2], Parameters<typeof passing>[2], string]>([
  ['by days', { ...on('2024-05-03') }, { ...on('2024-05-02') }, 'y x implied'],
  [
    'by days and credit',
    { ...on('2024-05-02'), source: 'Mole Post' },
    { ...on('2024-05-03'), byline: 'After the Mole Post' },
    'x y certain',
  ],
  ['by credit', { byline: 'From the Mole Post' }, { source: 'Mole Post' }, 'y x implied'],
  ['not at all', {}, {}, 'x y unknown'],
])('direction is told %s', (_, x, y, expected) => {
  const [copy] = copiesOf([passing('x', ORIGINAL, x), passing('y', ORIGINAL, y)]);
  expect(`${copy!.a} ${copy!.b} ${copy!.direction}`).toBe(expected);
});

test('two articles that credit one agency share its text', () => {
  const articles = ['one', 'two'].map((source) => passing(source, `PORT (Reuters) - ${ORIGINAL}`, { source }));
  expect(copiesOf(articles)[0]!.kind).toBe('agency');
});

test.each<[string, string]>([
  ['nothing', ''],
  ['one word', 'a'.repeat(200_000)],
  ['one word again and again', 'again '.repeat(20_000)],
  ['quotation marks', '“'.repeat(10_000) + '"'.repeat(10_000)],
  ['lone surrogates', '\ud800 word '.repeat(2_000)],
])('strange text does no harm: %s', (_, text) => {
  expect(() => copiesOf([passing('a', text), passing('b', text), passing('c', `${text} and more`)])).not.toThrow();
});

test.each<[string, string, string]>([
  ['names a country by its people', 'the UK minister left the talks', 'the British minister left the talks'],
  ['converts an area', 'the 9,000-square-foot hall was left empty', 'the 840-square-metre hall was left empty'],
  ['names the day of the week', 'the hall that burnt this morning was left', 'the hall that burnt Monday morning was left'],
  ['writes a title out', 'police Lieutenant Irma Soll left the talks', 'police Lt. Irma Soll left the talks'],
  ['spells a name another way', 'the Technicolor films were left in the sea', 'the Technicolour films were left in the sea'],
])('an edit that %s is wording', (_, was, is) => {
  const text = (words: string): string =>
    `The old lighthouse on the northern mole was closed in May and painted red by hand. On Monday evening ${was === words ? was : is}, and nobody in the harbour spoke of anything else for the whole of that long and windy week. The keeper has lived there since the war and will stay.`;
  const passed = [passing('a', text(was)), passing('b', text(is))];
  const aligner = alignCopies();
  for (const article of passed) aligner.add(article);
  const types = aligner.finish(pileOf(passed)).flatMap(({ edits }) => edits.map(({ type }) => type));
  expect(types.filter((type) => ['attribution', 'name', 'number', 'date'].includes(type))).toEqual([]);
  expect(types.length).toBeGreaterThan(0);
});
