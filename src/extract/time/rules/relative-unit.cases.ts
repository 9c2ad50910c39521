/** Sentences read on Wednesday, 13 May 2026; all their times are marked `[[value MOD|words]]`. One without marks holds none. */
export const cases: readonly string[] = [
  'It was sold [[2025|last year]].',
  'It was sold [[2026-W19|last week]].',
  'It will be sold [[2026-06|next month]].',
  'It will be sold by [[2026 END|the end of the year]].',
  'Boats Will Go By [[2026 END|End of Year]]',
  'It was begun [[2026|earlier this year]].',
  'It rose for [[P9D|the past nine days]].',
  'It rose over [[PXY|the last several years]].',
  'It is felt in [[PAST_REF|recent weeks]], and will be in [[FUTURE_REF|the coming months]].',
  'It was built on [[1990-03-05|5 March 1990]] and fell [[1990-03-06|the following day]].',
  'It was built in [[1990|1990]] and sold in [[1990|the same year]].',
  'It was open [[2026-W19-WE|this weekend]].',
  'The year was hard.',
  'She sings during the day.',
  'It was so over [[P10Y|the last decade]].',
  'It closed later in [[2026-05-13|the day]].',
];
