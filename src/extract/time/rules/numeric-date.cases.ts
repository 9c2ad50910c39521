/** Sentences read on Wednesday, 13 May 2026; all their times are marked `[[value MOD|words]]`. One without marks holds none. */
export const cases: readonly string[] = [
  'The form is dated [[2026-04-30|4/30/2026]].',
  'The form is dated [[2026-04-30|30/4/2026]].',
  'Both could be months: [[2026-XX-XX|3/4/2026]].',
  'Signed on [[2026-03-04|3/4/2026]], and again on [[2026-03-25|3/25/2026]].',
  'Signed on [[2026-04-03|3/4/2026]], and again on [[2026-03-25|25/3/2026]].',
  'Signed on [[2026-04-03|3/4/2026]], and paid on [[2026-05-02|2 May 2026]].',
  'Signed on [[2026-03-04|3/4/2026]], and paid on [[2026-05-02|May 2, 2026]].',
  'Signed on [[2025-12-31|31.12.2025]] in Bern.',
  'Signed on [[2007-07-28|7/28/07]].',
  'The memory of [[2001-09-11|9/11]] is alive.',
  'He won 6/4, 7/5 and 6/3.',
  'About 1/3 of them left.',
];
