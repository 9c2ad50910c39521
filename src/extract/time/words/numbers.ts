/** Number words as far as durations need them. */
export const CARDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

export const MULTIPLIERS: ReadonlyMap<string, number> = new Map(
  Object.entries({ dozen: 12, hundred: 100, thousand: 1000, million: 1e6 }),
);

const ORDINAL_WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_WORDS.split(' ').map((word, i): [string, number] => [word, i + 1]),
  ['thirtieth', 30],
]);

/** Words for a number that is not told: X in a duration. */
export const VAGUE: ReadonlySet<string> = new Set(
  'several few many some numerous various countless multiple dozens hundreds thousands scores tens couple'.split(' '),
);

/** Words that may stand between a number and its unit without changing the duration: "six straight days". */
export const FILLERS: ReadonlySet<string> = new Set(
  'straight consecutive full whole long short more additional calendar business trading working successive further other solid entire extra'.split(
    ' ',
  ),
);
