/** Sentences read on Wednesday, 13 May 2026; all their times are marked `[[value MOD|words]]`. One without marks holds none. */
export const cases: readonly string[] = [
  'The [[P1D|daily]] count is done [[P1W|once a week]].',
  'They meet [[P1Y|every year]] and dine [[P2W|every other week]].',
  'They meet [[P3Y|every three years]].',
  'They build 12 boats [[P1Y|a year]].',
  'It costs $40 [[P1M|per month]].',
  'He moved house [[P1Y|twice a year]].',
  'The Lund Daily News and Boating Weekly had it.',
  'It is open [[PT24H|24 hours]] [[P1D|a day]].',
  'It ran at 90 kilometres per hour.',
  'One of 33 boats is long while a second is short.',
];
