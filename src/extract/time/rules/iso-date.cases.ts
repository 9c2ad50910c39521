/** Sentences read on Wednesday, 13 May 2026; all their times are marked `[[value MOD|words]]`. One without marks holds none. */
export const cases: readonly string[] = [
  'Filed on [[2026-05-11|2026-05-11]] in Oslo.',
  'It is dated [[2019-02-28|2019-02-28]].',
  // no such day
  'Part 2026-13-40 was replaced.',
  'Call 2026-051-12 for help.',
];
