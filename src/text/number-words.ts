/** English number words with their values, lower case. What a rule needs beside them (short forms, vague words) stands with the rule. */

const counted = (words: string, from: number, step: number): readonly (readonly [string, number])[] =>
  words.split(' ').map((word, i) => [word, from + i * step]);

/** Zero to nineteen. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  counted(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
    1,
  ),
);

/** Twenty to ninety, with the common misspelling of forty. */
export const TENS: ReadonlyMap<string, number> = new Map([
  ...counted('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ['fourty', 40],
]);

/** Words that multiply what stands before them, written out. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    quadrillion: 1e15,
    lakh: 1e5,
    crore: 1e7,
  }),
);

/** Every cardinal that is one word. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([...SMALL_NUMBERS, ...TENS, ...SCALES]);

/** First to twentieth, and thirtieth: as far as days of a month go. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...counted(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    1,
    1,
  ),
  ['thirtieth', 30],
]);

/** The words of zero to nineteen by their number. */
export const WORD_OF: ReadonlyMap<number, string> = new Map([...SMALL_NUMBERS].map(([word, value]) => [value, word]));

/** The ordinals by their number: "sixth" for 6. */
export const ORDINAL_OF: ReadonlyMap<number, string> = new Map([...ORDINALS].map(([word, value]) => [value, word]));
