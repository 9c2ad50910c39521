/** Words of a role that make somebody speak for a body and not for himself. Lower case. */
export const SPOKES_WORDS: readonly string[] = [
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'spokespeople',
  'press secretary',
  'press officer',
  'press attache',
  'press attaché',
  'press chief',
  'communications director',
  'director of communications',
];

/** Words for those who speak for a body without a name: "Harbour Authority OFFICIALS". Also what bodies publish: "… figures". */
export const SPEAKS_FOR: ReadonlySet<string> = new Set(
  'official officials source sources spokesman spokeswoman spokesperson spokespeople figures data statistics numbers count tally report reports statement estimate estimates records authorities representatives aides'.split(
    ' ',
  ),
);
