/** Sentences read on Wednesday, 13 May 2026; all their times are marked `[[value MOD|words]]`. One without marks holds none. */
export const cases: readonly string[] = [
  'It is [[PRESENT_REF|now]] a museum.',
  'It was [[PAST_REF|recently]] restored.',
  'It may be so in [[FUTURE_REF|the near future]].',
  'It was so in [[PAST_REF|the past]].',
  'It is shut for [[PRESENT_REF|the time being]].',
  'It is the future of music.',
  'It will [[FUTURE_REF|soon]] open.',
  'It soon fell.',
  'It will pay in [[FUTURE_REF|the long term]].',
  'The [[PRESENT_REF|current]] flag was soon forgotten.',
];
