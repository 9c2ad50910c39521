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
  'The firm said on [[2026-05-11|Monday]] it would cut 2,000 jobs by [[2026-12-25|Christmas]].',
  'She said both mills could shut by [[2027-03-28|Easter]].',
  'The board agreed to also split the fund by [[2026-12-25|Christmas]].',
  'They cut 90 jobs before [[2025-12-25|Christmas]].',
  'They had shut the mill by [[2025-12-25|Christmas]].',
  'It was drawn by Anna Christmas.',
];
