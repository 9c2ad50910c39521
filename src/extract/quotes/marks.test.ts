import { expect, test } from 'vitest';
import { articleOf } from '../../../test/article.ts';
import { marked } from '../../../test/marked.ts';
import { makeDocument } from '../../text/document.ts';
import { findQuoted } from './marks.ts';

const contents = (text: string): string[] =>
  findQuoted(makeDocument(articleOf(text))).map(({ start, end }) => text.slice(start, end));

test.each<[name: string, text: string]>([
  ['straight', 'She said: "[[It is over.]]" Then she left.'],
  ['curly', '“[[It is over]],” she said. “[[Go home.]]”'.replace(']],”', ',]]”')],
  ['opened curly, closed straight', 'The city will keep “[[a small fleet of buses]]" next year.'],
  ['opened straight, closed curly', 'He called it "[[a mess]]” on Friday.'],
  ['single', "The mayor called it '[[a mess]]' on Friday."],
  ['single curly beside an apostrophe', 'The teachers’ union called the mayor’s plan ‘[[a farce]]’.'],
  ['nested', '“[[He told me ‘[[never]]’ and left]],” she said.'.replace(']],”', ',]]”')],
  ['guillemets', 'The minister said «[[the talks failed]]» and left.'],
  ['no closing mark', 'He said: "[[We will be back next week.]]'],
  [
    'a closing mark that clings to the next word',
    'They were "[[at a party,]] "police said in a note. "[[We know no more,]]" Finch said.',
  ],
  ['no closing mark within a sentence', 'He saw "[[a hole in the ground.]] The boats left. Nobody spoke.'],
  [
    'opened by one kind, the next by the other, and no mark between them',
    '“[[The doors are shut,]] Tom Roe, technical manager of Harrow, says. "[[Nobody goes in.]]”',
  ],
  ['no closing mark before the words about its speaker', 'It was late. "[[We are glad,]] Tom Roe said. The boats left.'],
  ['no closing mark, and the verb before the name', '"[[We are glad,]] said Tom Roe. "[[Nobody goes in.]]"'],
  ['no closing mark and no speaker', '"[[We are glad, as Tom Roe is glad.]] "[[Nobody goes in.]]"'],
  ['closed in a later paragraph', 'She said: “[[It is over.]]\n\n[[We go home.]]\n\n[[Nobody stays.]]” The boats left.'],
  ['opened again in a later paragraph', 'She said: “[[It is over.]]\n\nThe boats left. “[[Nobody stays,]]” she said.'],
  ['a space on the wrong side', 'Roe said," [[The doors are shut]]". They were shut behind "[[Harrow Hall]]" too.'],
  ['spaces on both sides', 'He said " [[it is over]] " and left.'],
])('%s', (_, source) => {
  const { text, spans } = marked(source);
  expect(contents(text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
});

test.each([
  "The workers' rights were the mayors' concern.",
  "In the '90s they'd dance 'til dawn.",
  'The board read Finch ‘s letter and the boats’ papers.',
  'Nothing is quoted here.',
  '',
])('no marks in %j', (text) => {
  expect(contents(text)).toEqual([]);
});

test('ten thousand marks are read', () => {
  for (const mark of ['"', '“', '”', "'", '«', ' "a', '“a ']) expect(() => contents(mark.repeat(10_000))).not.toThrow();
});
