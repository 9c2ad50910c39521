import { expect, test } from 'vitest';
import { readSpeech } from '../../../test/speech.ts';

test.each<[name: string, source: string]>([
  [
    'a spokesman since',
    'Paul Weston, the harbour master, said he would leave.\n\nThe council leader’s spokesman said: “[[direct The council leader’s spokesman|That is untrue.]]” “[[direct The council leader’s spokesman|We keep our word,]]” he added.',
  ],
  [
    'somebody of the same person’s',
    'Jane Finch heard it. “[[direct her colleague|It was loud,]]” her colleague said. “[[direct –|I felt nothing,]]” she added.',
  ],
  [
    'a neighbour who told of another one',
    'Police seek Paul Weston. On Sunday a neighbour described how the suspect had stood there. “[[direct –|The light was green,]]” he said.',
  ],
  ['a car since', 'Paul Weston saw it. A car ran past. “[[direct Paul Weston|The light was green,]]” he said.'],
  [
    'who asked, not who was asked',
    'Peter Brell, a baker who knew him, asked Paul Weston in a letter to go. “[[direct –|It is time,]]” he wrote.',
  ],
  [
    'a woman since, and he',
    'Paul Weston said he would leave. “[[direct a spokeswoman|That is untrue,]]” a spokeswoman said. “[[direct Paul Weston|I will go,]]” he added.',
  ],
  [
    'the person named again',
    'Paul Weston said he would leave. A neighbour said it was late. Paul Weston waited. “[[direct Paul Weston|I will go,]]” he said.',
  ],
  [
    'the person by role again',
    'President Paul Weston said he would leave. “[[direct a neighbour|It is late,]]” a neighbour said. The president smiled. “[[direct Paul Weston|I will go,]]” he said.',
  ],
  [
    'many since',
    'Paul Weston said he would leave. Officials said the pier was closed. “[[direct Paul Weston|I will go,]]” he said.',
  ],
  [
    'another one’s words within the person’s',
    'Paul Weston said a neighbour had told him that it was late. “[[direct Paul Weston|I will go,]]” he said.',
  ],
  [
    'another one by the way',
    'Paul Weston was held after an officer said the papers were old. “[[direct Paul Weston|I will go,]]” he said.',
  ],
])('%s', (_, source) => {
  const { wanted, found } = readSpeech(source);
  expect(found.filter((one) => one.startsWith('direct'))).toEqual(wanted);
});

test('five thousand speakers without names void no more than their own pronouns', () => {
  const { found } = readSpeech('Paul Weston spoke.\n' + 'A neighbour said: “No.” “Never,” he said.\n'.repeat(5000));
  expect(found.filter((one) => one.includes('Paul Weston'))).toEqual([]);
});
