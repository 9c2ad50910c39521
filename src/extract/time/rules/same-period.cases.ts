/** Sentences read on Wednesday, 13 May 2026; all their times are marked `[[value MOD|words]]`. One without marks holds none. */
export const cases: readonly string[] = [
  'It sold 90 boats in [[2026-02|February]], and 80 in [[2025-02|the same month a year ago]].',
  'It sold 90 boats in [[2025-Q4|the fourth quarter of 2025]], and 80 in [[2024-Q4|the same period a year earlier]].',
  'It sold 90 boats in [[2026-02|February]], and 80 in [[2025-02|the same period of the previous year]].',
  'It stood in the same place as ever.',
];
