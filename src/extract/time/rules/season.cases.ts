/** Sentences read on Wednesday, 13 May 2026; all their times are marked `[[value MOD|words]]`. One without marks holds none. */
export const cases: readonly string[] = [
  'It was dug in [[2019-SU|the summer of 2019]].',
  'It was dug in [[2019-SP|spring 2019]].',
  'It was dug [[2025-SU|last summer]].',
  'It will be dug [[2026-FA|this autumn]].',
  'It was bought in [[2025-WI|the winter]].',
  // adjectives and verbs
  'They saw prices fall in the market.',
  'The fall of the wall was cheered.',
  'Spring Lane was closed.',
  'New leaders spring up everywhere.',
  'It was dug in [[2026-SP|spring]] [[2026|this year]].',
  'He came in [[2019-05|May 2019]] and left [[2019-SU|that summer]].',
  'She taught at summer school and sowed winter wheat.',
  'It was dug in [[1999-SU|the 1999 summer]].',
];
