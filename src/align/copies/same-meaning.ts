import { NUMBER_WORDS } from './edit-words.ts';
import type { HunkSide, HunkView } from './hunk-view.ts';

/** Whether two sides differ in form only: "don't" and "do not", "nine" and "9", "per cent" and "percent", "cant" and "can't". */
export function sameMeaning({ a, b }: HunkView): boolean {
  if (plain(a) === plain(b) || bare(a) === bare(b) || isInitials(a, b) || isInitials(b, a)) return true;
  return onlyNumber(a) && onlyNumber(b) && a.numbers[0] === b.numbers[0];
}

const plain = (side: HunkSide): string => expanded(side.words).join('').replaceAll("'", '');

/** Without apostrophes: "cant" is "can't". */
const bare = (side: HunkSide): string => side.words.join('').replaceAll("'", '');

/** "US" for "United States". */
const isInitials = (short: HunkSide, long: HunkSide): boolean =>
  short.forms.length === 1 &&
  long.forms.length > 1 &&
  short.forms[0]!.replaceAll('.', '') === long.forms.map((form) => form[0]).join('');

const onlyNumber = ({ words, numbers }: HunkSide): boolean =>
  numbers.length === 1 && words.every((word) => /^\d/.test(word) || NUMBER_WORDS.has(word) || word.length < 3);

/** Contractions written out, stops and articles dropped, accents taken off. */
export const expanded = (words: readonly string[]): string[] =>
  words
    .flatMap((word) =>
      word.endsWith("n't") && word.length > 3 ? [STEMS.get(word) ?? word.slice(0, -3), 'not'] : [CLITICS.get(word) ?? word],
    )
    .map((word) => word.replaceAll('.', '').normalize('NFD').replaceAll(/\p{M}/gu, ''))
    .filter((word) => word !== 'the' && word !== 'a' && word !== 'an' && word !== '');

const STEMS = new Map([
  ["can't", 'can'],
  ["won't", 'will'],
  ["shan't", 'shall'],
]);
const CLITICS = new Map([
  ["'re", 'are'],
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'m", 'am'],
]);
