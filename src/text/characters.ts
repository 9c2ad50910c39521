/** The class of a UTF-16 code unit, as far as tokens need to know it. Looked up once per unit, then read from a table. */
export const CharClass = { SPACE: 1, LETTER: 2, DIGIT: 3, FRACTION: 4, SURROGATE: 5, OTHER: 6 } as const;

const table = new Uint8Array(0x10000);

export function charClass(unit: number): number {
  return table[unit] || (table[unit] = classify(unit));
}

function classify(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return CharClass.DIGIT;
  if (unit >= 0xd800 && unit <= 0xdfff) return CharClass.SURROGATE;
  const char = String.fromCharCode(unit);
  // Marks and format characters inside words (soft hyphen, zero-width joiner) belong to the word that they stand in.
  if (/[\p{L}\p{M}\p{Nd}\u00ad\u200c\u200d]/u.test(char)) return CharClass.LETTER;
  if (/[\s\u0085\u200b\u2060\ufeff]|\p{Cc}/u.test(char)) return CharClass.SPACE;
  if (/[¼-¾⅐-⅞]/u.test(char)) return CharClass.FRACTION;
  return CharClass.OTHER;
}

export const isUpper = (char: string): boolean => char !== char.toLowerCase();
export const isLower = (char: string): boolean => char !== char.toUpperCase() && char === char.toLowerCase();
