/** Words that multiply, shortened; only behind digits. Single letters need a currency or a counted noun beside them (see numeral.ts). */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    k: 1e3,
    thou: 1e3,
    mn: 1e6,
    mln: 1e6,
    mio: 1e6,
    bn: 1e9,
    bln: 1e9,
    tn: 1e12,
    trn: 1e12,
    cr: 1e7,
    lakhs: 1e5,
    crores: 1e7,
  }),
);

export const LETTER_SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({ m: 1e6, M: 1e6, b: 1e9, B: 1e9, t: 1e12, T: 1e12, K: 1e3 }),
);

/** Plural words for a number that is left open: the least that the word says. */
export const VAGUE: ReadonlyMap<string, number> = new Map(
  Object.entries({
    tens: 10,
    dozens: 12,
    scores: 20,
    hundreds: 100,
    thousands: 1e3,
    millions: 1e6,
    billions: 1e9,
    trillions: 1e12,
    lakhs: 1e5,
    crores: 1e7,
  }),
);

/** Denominators: the word → its value, singular and plural. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fourth: 4,
    fourths: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    seventh: 7,
    sevenths: 7,
    eighth: 8,
    eighths: 8,
    ninth: 9,
    ninths: 9,
    tenth: 10,
    tenths: 10,
    twentieth: 20,
    twentieths: 20,
    hundredth: 100,
    hundredths: 100,
  }),
);

export const FRACTION_CHARACTERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '½': 1 / 2,
    '⅓': 1 / 3,
    '⅔': 2 / 3,
    '¼': 1 / 4,
    '¾': 3 / 4,
    '⅕': 1 / 5,
    '⅖': 2 / 5,
    '⅗': 3 / 5,
    '⅘': 4 / 5,
    '⅙': 1 / 6,
    '⅚': 5 / 6,
    '⅛': 1 / 8,
    '⅜': 3 / 8,
    '⅝': 5 / 8,
    '⅞': 7 / 8,
  }),
);
