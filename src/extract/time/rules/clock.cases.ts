/** Sentences read on Wednesday, 13 May 2026; all their times are marked `[[value MOD|words]]`. One without marks holds none. */
export const cases: readonly string[] = [
  'The train left at [[2026-05-13T17:30|5:30 p.m.]] and was late.',
  'The train left at [[2026-05-13T05:00|5 am]].',
  'The train left at [[2026-05-13T16:08Z|16:08 UTC]].',
  'The train left at [[2026-05-11T12:00Z|12:00 UTC Monday]].',
  'It ended at [[2026-05-13T24:00|midnight]].',
  'It began at [[2026-05-13T08:00Z|0800 UTC]].',
  "It began at [[2026-05-13T11:00|11 o'clock]].",
  // scores, verses, ratios
  'They won 24:17 in the end.',
  'The odds were 3:1.',
  'He was 24 in a score of 60.',
  'It begins at [[2026-05-13T19:00|7 p.m. tonight]].',
  'It begins at [[2026-05-18T12:00|noon]] on [[2026-05-18|Monday]], it will be said.',
];
