/** Sentences read on Wednesday, 13 May 2026; all their times are marked `[[value MOD|words]]`. One without marks holds none. */
export const cases: readonly string[] = [
  'The bank closed [[2026-05-13|today]].',
  'The bank closed [[2026-05-12|yesterday]].',
  'The bank will close [[2026-05-14|tomorrow]].',
  'The bank closed [[2026-05-12TAF|yesterday afternoon]].',
  'A storm is expected [[2026-05-13TNI|tonight]].',
  'The bank closed [[2026-05-13|earlier today]].',
  'The bank closed [[2026-05-11|the day before yesterday]].',
  'It was first printed by Norway Today.',
  'She was named by Boat News Tonight.',
];
