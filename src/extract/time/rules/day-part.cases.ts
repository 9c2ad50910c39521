/** Sentences read on Wednesday, 13 May 2026; all their times are marked `[[value MOD|words]]`. One without marks holds none. */
export const cases: readonly string[] = [
  'The bridge was shut [[2026-05-13TMO|this morning]].',
  'The bridge was shut [[2026-05-12TNI|last night]].',
  'It was shut on [[2026-05-11|Monday]] and opened [[2026-05-12TMO|the next morning]].',
  'It was shut on [[2026-05-11|Monday]] and opened [[2026-05-11TEV|that evening]].',
  'It happened on [[2019-05-13TNI|the night of May 13, 2019]].',
  // adjectives and names
  'The morning paper had it.',
  'A night watchman saw it.',
  'It was shut on [[2026-05-11|Monday]] after a fire [[2026-05-10TNI|the night before]].',
  'It rose in [[2026-05-13TMO|morning]] trading.',
  'She was seen on [[XXXX-XX-XXTNI|the night]] of the fire.',
  'It fell in [[2026-05-13TAF END|late afternoon]] trading.',
];
