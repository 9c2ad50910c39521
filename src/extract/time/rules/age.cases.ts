/** Sentences read on Wednesday, 13 May 2026; all their times are marked `[[value MOD|words]]`. One without marks holds none. */
export const cases: readonly string[] = [
  'A 27-year-old was freed.',
  'The bridge is 80 years old.',
  'She left home at 16 years of age.',
];
