/** Sentences read on Wednesday, 13 May 2026; all their times are marked `[[value MOD|words]]`. One without marks holds none. */
export const cases: readonly string[] = [
  'It was signed on [[2026-05-15|the 15th]], she said.',
  'It was signed on [[2026-04-30|the 30th]].',
  'It was on the 15th floor.',
  'It came from the 18th hole.',
  'He was the 15th to leave.',
];
