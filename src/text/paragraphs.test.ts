import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marked } from '../../test/marked.ts';
import { splitParagraphs } from './paragraphs.ts';

const WRAPPED = `[[The ferry between the two islands stopped at noon because of the
storm, the harbour master said on Tuesday, and nobody could say when
it would run again.]]

[[Passengers were told to take the bus, which needs three hours for the
same way and is known for its late departures from the market square
in the old town.]]`;

test.each<string>([
  '[[One line.]]',
  '[[First.]]\n[[Second.]]\n\n[[Third.]]',
  '  [[First.]]  \r\n\t\r\n [[Second.]]\r\n',
  '[[First.]]\r[[Second.]]\u2028[[Third.]]\u2029[[Fourth.]]\f[[Fifth.]]',
  '\u00a0[[No-break.]]\u00a0\n\ufeff[[Mark.]]',
  '',
  ' \n \n',
  WRAPPED,
  WRAPPED.replaceAll('\n', '\r\n'),
  // a headline above wrapped lines, a list between them
  `[[Storm stops ferry]]\n${WRAPPED}\n\n[[- one bus]]\n[[- two buses]]`,
  // an indent begins a paragraph
  WRAPPED.replace('\n\n', '\n    '),
  // the last line of a paragraph is short, no empty line follows
  WRAPPED.replace('\n\n', '\n'),
  // lines that end with their sentences are paragraphs, also short ones
  '[[The ferry stopped at noon because of the storm, they said.]]\n[[Nobody could say when it would run again, and why not.]]\n[[passengers were told to take the bus, which was late.]]\n[[it was late again on Tuesday and on Wednesday too, they said.]]',
  // verse and lists without stops
  '[[Roses]]\n[[are red]]\n[[violets]]\n[[are blue]]\n[[so they say]]',
])('paragraphs of %j', (source) => {
  const { text, spans } = marked(source);
  expect(splitParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(
    spans.map(({ start, end }) => text.slice(start, end)),
  );
});

test('paragraphs are in order, do not overlap, and leave out only white space', () => {
  const text = fc.array(
    fc.oneof(fc.constantFrom('\n', '\n\n', ' ', 'word goes on and on', '.', '- '), fc.string({ unit: 'binary', maxLength: 5 })),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(text, (pieces) => {
      const whole = pieces.join('');
      let at = 0;
      for (const { start, end } of splitParagraphs(whole)) {
        expect(end).toBeGreaterThan(start);
        expect(start).toBeGreaterThanOrEqual(at);
        expect(whole.slice(at, start)).toMatch(/^[\p{Cc}\s\ufeff]*$/u);
        at = end;
      }
      expect(whole.slice(at)).toMatch(/^[\p{Cc}\s\ufeff]*$/u);
    }),
  );
});
