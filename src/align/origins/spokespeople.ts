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

/** Words of a role whose holder leads a body of a name, and speaks for it. Lower case, the longer ones first. */
export const HEADS_OF: readonly string[] = [
  'chief executive officer',
  'chief executive',
  'director general',
  'managing director',
  'ceo',
  'head',
  'director',
  'chairman',
  'chairwoman',
  'chairperson',
  'secretary general',
  'governor',
];

/** Words of a role whose holder commands a force. Lower case. */
export const COMMAND_WORDS: readonly string[] = ['commander', 'chief', 'commissioner'];

/** Forces that stand before a rank: "coastguard Capt.", "police sergeant". Whoever has one speaks for the force. Lower case. */
export const FORCES: readonly string[] = [
  'coastguard',
  'coast guard',
  'police',
  'army',
  'navy',
  'air force',
  'national guard',
  'fire brigade',
  'fire department',
  'fire service',
];
