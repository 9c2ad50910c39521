import { expect, test } from 'vitest';
import { readSpeech } from '../../../../test/speech.ts';

const RULE = 'quotes/quote-then-cue';

test.each([
  '“[[direct Nora Finch|The pier is closed,]]” Nora Finch said on Friday.',
  '“[[direct Nora Finch|The pier is closed,]]” said Nora Finch, the harbour master of Westhaven.',
  '“[[direct Nora Finch|Is it closed?]]” asked Nora Finch.',
  '"[[direct the harbour office|The pier is closed until May,]]" the harbour office announced.',
  'Nora Finch came late. “[[direct Nora Finch|The pier is closed,]]” she told reporters. “[[+|Ask again in May.]]”',
  '“[[direct Finch and Weston|The pier is closed,]]” Finch and Weston said.',
  '“[[direct Nora Finch|The pier is closed,]]” the Gazette quoted Nora Finch as saying.',
  '“[[direct Nora Finch|The pier is closed,]]” Nora Finch was quoted as saying by the Gazette.',
])('%s', (source) => {
  const { wanted, found } = readSpeech(source, RULE);
  expect(found).toEqual(wanted);
});

test.each(['The ship “Morning Star” said goodbye.', 'They sang “Silver Morning” and Finch said nothing.'])(
  'not in %s',
  (text) => {
    expect(readSpeech(text, RULE).found).toEqual([]);
  },
);
