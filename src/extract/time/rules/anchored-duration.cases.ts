/** Sentences read on Wednesday, 13 May 2026; all their times are marked `[[value MOD|words]]`. One without marks holds none. */
export const cases: readonly string[] = [
  'It was sold [[2024|two years ago]].',
  'It was sold [[2026-05-10|three days ago]].',
  'It was sold [[2026-W18|two weeks ago]].',
  'It was sold [[PAST_REF|several years ago]].',
  'It was sold [[PAST_REF|years ago]].',
  'It was sold [[2006 AFTER|nearly 20 years ago]].',
  'It will be sold [[2026-05-16|three days from now]].',
  'It was built in [[1990|1990]] and sold [[1992|two years later]].',
  'It was built in [[1990|1990]], and planned [[1989|a year earlier]].',
  'It was built on [[1990-03-05|5 March 1990]], and planned [[1990-03-04|the day before]].',
];
