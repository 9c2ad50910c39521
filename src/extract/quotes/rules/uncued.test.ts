import { expect, test } from 'vitest';
import { readSpeech } from '../../../../test/speech.ts';

test.each([
  ['quotes/colon-before', 'Nora Finch replied:\n\n“[[direct Nora Finch|The pier is closed until May.]]”'],
  ['quotes/own-paragraph', '“The pier is closed,” Nora Finch said.\n\n“[[direct Nora Finch|It will be closed until May.]]”'],
  ['quotes/dash-name', '“[[direct Nora Finch|It was a hard winter for the whole town.]]” — Nora Finch, harbour master'],
  ['quotes/no-speaker', 'The town will keep “[[mixed –|a small harbour for boats of every kind]]" next year.'],
])('%s: %s', (rule, source) => {
  const { wanted, found } = readSpeech(source, rule);
  expect(found).toEqual(wanted);
});

test.each([
  'A sign reads, “[[direct A sign|Here stood the first house of the town.]]” The barn was dark and cold, Nora Finch said. “[[direct Nora Finch|But it held all this timber.]]”',
  'A sign reads, “[[direct A sign|Here stood the first house of the town.]]” “[[+|It burned in May.]]”',
])('nothing goes on past another sentence: %s', (source) => {
  const { wanted, found } = readSpeech(source);
  expect(found.filter((one) => one.startsWith('direct'))).toEqual(wanted);
});

test.each([
  [
    'quotes/own-paragraph',
    '“The pier is closed,” Nora Finch said. Paul Weston disagreed, said Weston’s office.\n\n“It will be closed until May.”',
  ],
  ['quotes/no-speaker', 'They gave her the prize for “Most Promising Harbour Master of the Year.”'],
  ['quotes/no-speaker', '“Pier found unsafe by harbour master of the town” — Westhaven Gazette, 3 May 2031'],
  ['quotes/no-speaker', 'It was a “change in plans” for all.'],
])('%s: not in %s', (rule, text) => {
  expect(readSpeech(text, rule).found).toEqual([]);
});
