/** Sentences read on Wednesday, 13 May 2026; all their times are marked `[[value MOD|words]]`. One without marks holds none. */
export const cases: readonly string[] = [
  'It took [[P2.5Y|two and a half years]].',
  'It took a [[P9M|nine-month]] break.',
  'It took [[PT36H|36 hours]].',
  'It took [[P20Y LESS_THAN|nearly 20 years]].',
  'It took [[P10Y MORE_THAN|more than a decade]].',
  'It took [[P20Y LESS_THAN|nearly two decades]].',
  'It took [[PXM|several months]].',
  'It took [[P3W EQUAL_OR_MORE|at least three weeks]].',
  'It went on for [[PXY|years]].',
  'It fell to a [[P20Y|20 year]] low.',
  'It was a [[PXY|years-long]] quarrel.',
  'He came in second, and a third man left.',
  'Give me a second opinion.',
  'It took [[P2.5Y|2-1/2 years]].',
  'It is expected to last [[PXD|several days]].',
  'It was a [[P1W|weeklong]] and then a [[P1Y|year-long]] quarrel.',
];
