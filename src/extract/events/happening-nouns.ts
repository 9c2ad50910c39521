/** Nouns of what happens on a day and is no act that could be announced. Lower case, singular. */
export const HAPPENING_NOUNS: ReadonlySet<string> = new Set(
  `accident ambush announcement arrest arrival assassination attack avalanche battle blast blaze blackout bombing briefing ceremony
  clash collapse collision coup crash death debate decision defeat derailment disaster earthquake eruption event execution
  explosion fight final fire flight flood funeral game gathering gunfight hurricane incident interview killing landing landslide
  loss march massacre match meeting murder outage outbreak protest quake race raid rally rampage riot robbery
  ruling session shooting showdown sinking slaying speech stabbing statement storm suicide tornado tragedy trial tremor tsunami unrest
  verdict victory violence wedding win`.split(/\s+/),
);

/** Nouns of acts that last, or stand on paper: a time beside them names them and dates nothing. Lower case, singular. */
export const LASTING_NOUNS: ReadonlySet<string> = new Set(
  'ban campaign cut deal freeze mission plan pledge procedure process program programme project reform sale training treaty work'.split(
    ' ',
  ),
);
