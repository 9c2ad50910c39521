import { expect, test } from 'vitest';
import { articleOf } from '../../../test/article.ts';
import { readSpeech } from '../../../test/speech.ts';
import { makeDocument } from '../../text/document.ts';
import { findCast } from '../names/cast.ts';
import { findQuotations, QUOTE_RULES } from './quotations.ts';

test.each<[name: string, source: string]>([
  [
    'the role before the name, the last name later',
    'Harbour master Nora Finch said: “[[direct Nora Finch|The pier will reopen in May.]]”\n\nThe work was late. “[[direct Nora Finch|We are sorry,]]” Finch said.',
  ],
  [
    'an apposition behind the name',
    '“[[direct Paul Weston|The bridge is safe,]]” said Paul Weston, a spokesman for the harbour company. “[[+|It was checked twice.]]”',
  ],
  [
    'a pronoun for somebody without a name',
    '“[[direct a senior officer|The boats were found,]]” said a senior officer.\n\nIt was late. “[[direct a senior officer|We know no more,]]” he added.',
  ],
  [
    'a pronoun behind somebody who spoke by the way',
    'He was held after the officer said his papers were old. “[[direct –|They have a hard time,]]” he said.',
  ],
  [
    'somebody else than the one whose name stands in the words',
    '“[[direct a lawyer for Jane Finch|She did nothing,]]” a lawyer for Jane Finch said. “[[direct the widow of Paul Weston|I weep,]]” said the widow of Paul Weston. “[[direct Finch’s spokesman|No,]]” Finch’s spokesman said.',
  ],
  [
    'one of a body, not the body',
    '“[[direct an employee of another business|It was late,]]” an employee of another business, Vane Corp, which lies next door, said.',
  ],
  [
    'a pronoun behind somebody without a name who does something',
    'A Harrow spokeswoman denied that. “[[direct A Harrow spokeswoman|That is simply false,]]” she said.',
  ],
  ['a pronoun that does not agree', 'A Harrow spokeswoman denied that. “[[direct –|That is simply false,]]” he said.'],
  ['a pronoun behind two without a name', 'A Harrow spokeswoman met a teacher. “[[direct –|That is simply false,]]” she said.'],
  [
    'a body, its title and a person',
    '“[[direct Paul Weston|It is bad,]]” said Harrow Labs advanced threat researcher Paul Weston.',
  ],
  ['a day before the verb', '“[[direct Nora Finch|It is bad,]]” Nora Finch today announced.'],
  [
    'a pronoun behind one whose words have marks of two kinds',
    '“[[direct Paul Weston|It is bad,]]" Paul Weston said. “[[direct Tom Roe|It is worse,]] Tom Roe, manager of Harrow, says. "[[+|Stay away.]]”\n\nHe adds, “[[direct Tom Roe|Nobody is safe.]]”',
  ],
  ['two together', '“[[direct Jane Finch and Paul Weston|We are glad,]]” Jane Finch and Paul Weston said.'],
  ['one who knows', '“[[direct a person close to the talks|It is off,]]” a person close to the talks said.'],
  [
    'the body that spoke before',
    'The harbour office said the pier was closed. “[[direct The harbour office|It is old,]]” the office said. It said: “[[direct The harbour office|Stay away.]]”',
  ],
  [
    'a sentence behind one that tells what somebody said',
    'Maria Ortiz told the paper the winter was hard. “[[direct Maria Ortiz|It was the worst of all.]]”',
  ],
  [
    'the aide of somebody named',
    'Ortiz press secretary Paul Weston called it “[[direct Paul Weston|a rumour with no basis in fact.]]”',
  ],
  [
    'a participle in a relative clause',
    'The choice was welcomed by Paul Weston who sent a note to Ortiz, saying: “[[direct Paul Weston|I wish her well.]]”',
  ],
  [
    'a paragraph that goes on otherwise',
    '“[[direct Maria Ortiz|The first winter was hard,]]” Maria Ortiz said.\n\n“[[direct –|The second one was far worse.]]” A poster on the pier.',
  ],
  [
    'he is the one without a name who spoke right before',
    'Paul Weston left the town. It was cold there. Nobody came. The pier was closed, a local official told the Gazette. “[[direct a local official|It is old,]]” he added.',
  ],
  [
    'the subject behind its verb, with a relative clause',
    '“[[mixed Paul Weston|We need an orderly way to set aside]]” the plan, said Paul Weston, who leads the town.',
  ],
  [
    'a description with a comma in it',
    '“[[direct Maria Ortiz|We saw fifty people,]]” Maria Ortiz, a doctor at a clinic in Westhaven, Brell district, told reporters. “[[+|Most are well.]]”',
  ],
  ['interrupted', 'Maria Ortiz spoke to reporters.\n\n“[[direct Maria Ortiz|The plan,]]” Ortiz said, “[[+|was never mine.]]”'],
  [
    'continued over paragraphs by marks that open again',
    'Maria Ortiz said: “[[direct Maria Ortiz|The first winter was hard.]]\n\n“[[+|The second one was worse.]]”',
  ],
  [
    'a paragraph of its own behind the same speaker',
    '“[[direct Maria Ortiz|The first winter was hard,]]” Maria Ortiz said.\n\n“[[direct Maria Ortiz|The second one was worse.]]”',
  ],
  [
    'a paragraph of its own behind two speakers',
    'Maria Ortiz said the winter was hard. “[[direct Paul Weston|Nobody helped us,]]” Paul Weston said.\n\n“[[direct –|The second one was far worse than that.]]”',
  ],
])('%s', (_, source) => {
  const { wanted, found } = readSpeech(source);
  expect(found.filter((one) => !one.startsWith('indirect'))).toEqual(wanted);
});

test.each([
  'Paul “The Rock” Weston sang the song “Silver Morning” at the fair.',
  'The word “pier” means a landing place.',
  'The loss of a boat, known as “take”, was common, and the boats were referred to as “the old ones”.',
  'The so-called “winter fund” was closed.',
  '"HDR" is short for Harbour Dredging Report.',
])('no speech in %j', (text) => {
  expect(readSpeech(text).found).toEqual([]);
});

test.each([
  '',
  '"',
  '"'.repeat(500),
  'said '.repeat(500),
  '\ud800" said \udc00',
  'according to '.repeat(300),
  'a, '.repeat(3000) + 'said Finch.',
])('strange text does not throw', (text) => {
  const document = makeDocument(articleOf(text));
  expect(() => findQuotations(document, findCast(document))).not.toThrow();
});

test('every rule has a name of its own and a sentence', () => {
  const names = QUOTE_RULES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, about } of QUOTE_RULES)
    expect([name.startsWith('quotes/'), about.endsWith('.') || about.endsWith('”')]).toEqual([true, true]);
});
