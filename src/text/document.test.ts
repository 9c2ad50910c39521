import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleOf } from '../../test/article.ts';
import { makeDocument } from './document.ts';

const TEXT = 'Storm stops ferry\n\nOSLO — The ferry stopped at noon because of the storm. Nobody was hurt, they said.';

test('a title apart stands before the text, and offset is where the text begins', () => {
  const document = makeDocument(articleOf('The ferry stopped at noon.', { title: ' Storm stops ferry ' }));
  expect(document.text).toBe('Storm stops ferry\n\nThe ferry stopped at noon.');
  expect(document.text.slice(document.offset)).toBe('The ferry stopped at noon.');
  expect(document.partAt(0)?.role).toBe('title');
  expect(document.partAt(document.offset)).toBeNull();
});

test.each<[string, string, number]>([
  ['as a line of the text', TEXT, 0],
  ['as a line of the text, written otherwise', TEXT.replace('Storm stops ferry', 'STORM STOPS “FERRY”'), 0],
  ['behind a notice', `Advertisement\n${TEXT}`, 0],
  ['only as the start of a sentence', 'Storm stops ferry and bus, the harbour master said on Tuesday.', 19],
  ['not at all', 'The ferry stopped.', 19],
])('the title stands %s', (_name, text, offset) => {
  expect(makeDocument(articleOf(text, { title: 'Storm stops ferry' })).offset).toBe(offset);
});

test('captions that the markup tells of are parts, wherever the text begins', () => {
  const text = 'The ferry stopped at noon.\n\nA ferry in the harbour.';
  const markup = [{ start: text.indexOf('A ferry'), end: text.length, role: 'caption' as const }];
  const document = makeDocument(articleOf(text, { title: 'Storm stops ferry', markup }));
  expect(document.structure.map(({ role, start, end }) => [role, document.text.slice(start, end)])).toEqual([
    ['title', 'Storm stops ferry'],
    ['caption', 'A ferry in the harbour.'],
  ]);
});

test('sentenceAt and partAt find what holds an offset, or the next sentence', () => {
  const document = makeDocument(articleOf(TEXT));
  const at = (words: string): number => TEXT.indexOf(words);
  expect(document.sentences.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    'Storm stops ferry',
    'OSLO — The ferry stopped at noon because of the storm.',
    'Nobody was hurt, they said.',
  ]);
  expect(document.sentenceAt(0)).toBe(0);
  expect(document.sentenceAt(at('\n\nOSLO'))).toBe(1);
  expect(document.sentenceAt(at('hurt'))).toBe(2);
  expect(document.sentenceAt(TEXT.length)).toBe(-1);
  expect(document.partAt(at('stops'))?.role).toBe('title');
  expect(document.partAt(at('OSLO'))?.role).toBe('dateline');
  expect(document.partAt(at('The ferry'))).toBeNull();
  expect(document.partAt(at('hurt'))).toBeNull();
});

test.each<string>(['', ' ', '\n\n', '\ud800', '"'.repeat(10_000), 'x'.repeat(1_000_000), '\u202e\u0000', '.\n'.repeat(1_000)])(
  'strange text %# makes a document',
  (text) => {
    const document = makeDocument(articleOf(text, { title: text.slice(0, 20) }));
    expect(document.tag(0)).toBeDefined();
    expect(document.sentenceAt(0)).toBeLessThan(Math.max(1, document.sentences.length));
  },
);

test('any text makes a document whose sentences hold all its tokens', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.option(fc.string({ unit: 'binary', maxLength: 20 })), (text, title) => {
      const document = makeDocument(articleOf(text, { title }));
      const tokens = document.sentences.reduce((sum, sentence) => sum + sentence.after - sentence.first, 0);
      expect(tokens).toBe(document.tokens.length);
      expect(document.text.slice(document.offset)).toBe(text);
    }),
  );
});
