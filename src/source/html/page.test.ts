import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPage, type Page } from './page.ts';
import { daysIn } from './shown-days.ts';

const WORDS =
  'The ferry between the two islands stopped at noon because of the storm, the harbour master said on Tuesday. Nobody was hurt, but two hundred passengers had to sleep in the school.';
const BODY = `<p>${WORDS}</p><p>${WORDS.replace('noon', 'night')}</p><p>${WORDS.replace('noon', 'dawn')}</p>`;

const read = (html: string | Uint8Array, url: string | null = null): Page =>
  readPage(Buffer.from(html), { file: 'page.html', url });

const page = (head: string, body: string, lang = 'en'): Page =>
  read(`<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`);

test('takes title, byline, day, source, language and text from a page', () => {
  const html = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Storm stops ferry | The Islander</title>
    <meta property="og:site_name" content="The Islander"><meta property="og:title" content="Storm stops ferry between islands">
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"2021-05-04T10:00:00+02:00",
      "author":[{"@type":"Person","name":"Ada Moe"},{"@type":"Person","name":"Bo Ray"}]}</script></head>
    <body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Storm stops ferry between the islands</h1>
    <p class="byline">By Ada Moe and Bo Ray</p>${BODY}<figure><img src="x"><figcaption>A ferry in the harbour.</figcaption></figure>
    <p>The <b>bus</b> takes three<br>hours.</p></article><footer>© The Islander. All rights reserved.</footer></body></html>`;
  const { title, byline, source, language, published, text, captions, problems } = read(html, 'https://islander.example/ferry');
  expect({ title, byline, source, language }).toEqual({
    title: 'Storm stops ferry between the islands',
    byline: 'Ada Moe; Bo Ray',
    source: 'The Islander',
    language: 'en',
  });
  expect(published).toMatchObject({
    date: '2021-05-04',
    from: '2021-05-04',
    to: '2021-05-04',
    weekday: 'Tuesday',
    basis: 'given',
  });
  expect(published.reasons[0]!.says).toContain('JSON-LD');
  expect(text.split('\n\n')).toEqual(expect.arrayContaining([WORDS, 'A ferry in the harbour.', 'The bus takes three\nhours.']));
  expect(text).not.toContain('Home');
  expect(text).not.toContain('All rights reserved');
  expect(problems).toEqual([]);
  expect(captions.map(({ start, end }) => text.slice(start, end))).toEqual(['A ferry in the harbour.']);
});

test.each<[string, string, string, string]>([
  [
    'the heading, not og:title',
    '<meta property="og:title" content="You won’t believe how the storm stopped the ferry">',
    '<h1>Storm stopped the ferry</h1>',
    'Storm stopped the ferry',
  ],
  [
    'not the banner',
    '<title>Fire in the old port | The Islander</title>',
    '<h1>The Islander</h1><h2>Fire in the old port</h2>',
    'Fire in the old port',
  ],
  [
    'without the section',
    '<meta property="og:title" content="Fire in the old port">',
    '<h1>Local News | Fire in the old port</h1>',
    'Fire in the old port',
  ],
  [
    '<title> without the outlet where no heading stands',
    '<title>Fire in the old port | The Islander</title>',
    '',
    'Fire in the old port',
  ],
])('title: %s', (_name, head, body, expected) => {
  expect(page(head, body + BODY).title).toBe(expected);
});

test.each<[string, string, string, string | null]>([
  ['meta', '<meta name="author" content="Ada Moe">', '', 'Ada Moe'],
  [
    'not the outlet',
    '<meta property="og:site_name" content="The Islander"><meta name="author" content="The Islander">',
    '<span class="byline">By Ada Moe</span>',
    'Ada Moe',
  ],
  ['a link', '', '<a rel="author" href="/a">Ada Moe</a>', 'Ada Moe'],
  ['a line', '', '<p>By Ada Moe</p>', 'Ada Moe'],
  ['an address is none', '<meta name="article:author" content="https://x.example/ada">', '', null],
])('byline: %s', (_name, head, body, expected) => {
  expect(page(head, `<h1>Storm stops ferry</h1>${body}${BODY}`).byline).toBe(expected);
});

test.each<[string, string, string, string, string | null]>([
  [
    'JSON-LD in a graph',
    '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"datePublished":"2021-05-04"}]}</script>',
    '',
    'en',
    '2021-05-04',
  ],
  [
    'broken JSON-LD gives way',
    '<script type="application/ld+json">{"@type":"NewsArticle",</script><meta property="article:published_time" content="2021-05-04T23:00:00-05:00">',
    '',
    'en',
    '2021-05-04',
  ],
  [
    'a UTC time on the day that the page shows',
    '<meta property="article:published_time" content="2021-05-05T02:00:00Z">',
    '<span>May 4, 2021</span>',
    'en',
    '2021-05-04',
  ],
  [
    'a UTC time without a shown day',
    '<meta property="article:published_time" content="2021-05-05T02:00:00Z">',
    '',
    'en',
    '2021-05-05',
  ],
  ['<time>', '', '<time datetime="2021-05-04T10:00">yesterday</time>', 'en', '2021-05-04'],
  ['German words', '', '<p class="datum">4. Mai 2021, 10:00 Uhr</p>', 'de', '2021-05-04'],
  ['French words', '', '<span>Publié le 4 mai 2021</span>', 'fr', '2021-05-04'],
  ['day first by the language', '', '<span class="date">04/05/2021</span>', 'en-GB', '2021-05-04'],
  ['month first by the language', '', '<span class="date">05/04/2021</span>', 'en-US', '2021-05-04'],
  ['two readings are none', '', '<span class="date">04/05/2021</span>', 'en', null],
  ['a list of dates is none', '', '<li>4 May 2021</li><li>5 May 2021</li><li>6 May 2021</li><li>7 May 2021</li>', 'en', null],
  ['nothing', '', '', 'en', null],
])('day: %s', (_name, head, body, lang, expected) => {
  expect(page(head, `<h1>Storm stops ferry</h1>${body}${BODY}`, lang).published.date).toBe(expected);
});

test('the day of the address, where it is known', () => {
  expect(read(`<h1>x</h1>${BODY}`, 'https://x.example/2021/05/04/ferry').published.date).toBe('2021-05-04');
  expect(read(`<h1>x</h1>${BODY}`, 'https://x.example/2021/13/04/ferry').published.date).toBeNull();
});

test.each<[string, boolean | null, string[]]>([
  ['Tuesday, May 4th, 2021', null, ['2021-05-04']],
  ['4 de mayo de 2021', null, ['2021-05-04']],
  ['31.12.19 and 2021/5/4', null, ['2019-12-31', '2021-05-04']],
  ['13/5/2021', null, ['2021-05-13']],
  ['version 1.2.2021.4, 99 May 2021, 30 February 2021, room 4/5/20', true, []],
  ['', null, []],
])('days in %j', (line, dayFirst, expected) => {
  expect(daysIn(line, dayFirst)).toEqual(expected);
});

test.each<[string, Uint8Array, string]>([
  [
    'windows-1252, declared',
    Buffer.from(`<meta charset="windows-1252"><p>\u0093Yes,\u0094 she said. ${WORDS}</p>`, 'latin1'),
    '“Yes,” she said.',
  ],
  ['windows-1252, undeclared', Buffer.from(`<p>\u0093Yes,\u0094 she said. ${WORDS}</p>`, 'latin1'), '“Yes,” she said.'],
  [
    'UTF-8 that says something else',
    Buffer.from(`<meta charset="iso-8859-1"><p>“Yes,” she said. ${WORDS}</p>`),
    '“Yes,” she said.',
  ],
  [
    'a declaration that breaks off',
    Buffer.from(`<meta http-equiv="content-type" content="text/html; charset"><p>“Yes,” she said. ${WORDS}</p>`),
    '“Yes,” she said.',
  ],
])('decodes %s', (_name, bytes, expected) => {
  expect(read(bytes).text).toContain(expected);
});

test('text without paragraphs, and text that only JSON-LD has', () => {
  expect(read(`<body><div>${WORDS}<br><br>${WORDS}</div>`).text).toContain(WORDS);
  const told = `${WORDS} ${WORDS} ${WORDS} ${WORDS}`;
  const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: told })}</script>`;
  expect(page(head, '<h1>Storm stops ferry</h1><p>Subscribe to read on.</p>').text).toBe(told);
});

test('a page without words is a problem that says what to do', () => {
  expect(read('<html><body><script>draw()</script></body></html>').problems.map((p) => p.code)).toEqual(['no-text']);
});

test.each<[string, (n: number) => string]>([
  ['nested blocks', (n) => '<div>'.repeat(n)],
  ['nested lists', (n) => '<ul><li>'.repeat(n)],
  ['nested tables', (n) => '<table><tr><td>'.repeat(n)],
  ['open formatting', (n) => '<b><p>x'.repeat(n)],
  ['line breaks', (n) => 'a<br>'.repeat(n)],
  ['attributes', (n) => `<p ${'a=b '.repeat(n)}>`],
  ['brackets', (n) => '<'.repeat(n)],
  ['dates', (n) => '<span>4 May 2021</span>'.repeat(n)],
  ['digits', (n) => `<span>${'1.'.repeat(n)}</span>`],
])(
  '%s, thousands deep or long, are read',
  (_name, make) => {
    const { problems } = read(`<!doctype html><body>${make(3_000)}${BODY}`);
    expect(problems.filter((p) => p.code === 'page')).toEqual([]);
  },
  20_000,
);

test('nothing throws on random markup', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="share">',
      '<script>',
      '</script>',
      '<time datetime="',
      '">',
      '<h1>',
      '<meta property="og:title" content="',
      '&#x0;',
      '<!--',
      '<table>',
      '<svg>',
      '<template>',
      'By Ada Moe',
      '4 May 2021',
      WORDS,
    ),
    fc.string({ unit: 'binary', maxLength: 10 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { text, problems } = read(pieces.join(''));
      expect(text !== '' || problems.length > 0).toBe(true);
      expect(problems.filter((p) => p.code === 'page')).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
