import { expect, test } from 'vitest';
import { articleOf } from '../../../test/article.ts';
import { makeDocument } from '../../text/document.ts';
import { findCast } from '../names/cast.ts';
import { findQuotations } from './quotations.ts';

/** How often the text layer is asked for a word or a tag while a text is read: the steps of the work, not its seconds. */
function steps(text: string): number {
  const document = makeDocument(articleOf(text));
  const cast = findCast(document);
  let n = 0;
  const { tokens } = document;
  const counted: typeof tokens = {
    ...tokens,
    word: (i) => (n++, tokens.word(i)),
    lower: (i) => (n++, tokens.lower(i)),
  };
  findQuotations({ ...document, tokens: counted, tag: (i) => (n++, document.tag(i)) }, cast);
  return n;
}

test.each([
  ['marks', '"'],
  ['marks that open', '“a '],
  ['single marks', " 'a"],
  ['verbs of speech', 'said '],
  ['subjects and verbs', 'Finch said, '],
  ['verbs and quotations', 'He said "a b c", '],
  ['paragraphs that open a quotation', '"A sentence of words here.\n'],
  ['commas', 'Finch, a, '],
  ['names', 'Finch and '],
  ['brackets', '(a '],
])('twice as many %s take about twice the steps', (_, unit) => {
  const [once, twice] = [steps(unit.repeat(2000)), steps(unit.repeat(4000))];
  expect(twice).toBeLessThan(2.5 * once + 1000);
});
