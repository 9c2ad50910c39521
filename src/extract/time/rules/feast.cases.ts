/** Sentences read on Wednesday, 13 May 2026; all their times are marked `[[value MOD|words]]`. One without marks holds none. */
export const cases: readonly string[] = [
  'They met on [[2025-12-24|Christmas Eve]].',
  'They met on [[2019-12-25|Christmas Day 2019]].',
  "They will meet on [[2026-12-31|New Year's Eve]].",
  'It is the christmas tree.',
  'They met at a Christmas party.',
  'They met on [[2026-04-05|Easter Sunday]], and on [[2025-11-27|Thanksgiving]].',
  'They met on [[2019-04-19|Good Friday 2019]].',
  'They will meet on [[2026-09-07|Labor Day]].',
  'It was drawn by Anna Christmas.',
];
