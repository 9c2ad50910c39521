/** Phrases that turn a statement: it ends, is denied, or comes later. Bounded, so that none can cost more than the text's length. */

/** What is so no more. */
export const CEASING = /\b(?:no longer|no more|never again)\b/i;
/** A state that will not be: "will not be on duty". What "will not be repaired" is another matter. */
export const NOT_BEING = /(?:\bnot be|n[’']t be|\bbe no|\bnot going to be)\b(?!,?\s+(?:\p{L}+ly\s+)?\p{L}+(?:ed|en|wn)\b)/iu;
/** The verb or the subject is negated; "and not a day later" negates nothing. */
export const NEGATED =
  /\b(?:will|would|shall|can|could|do|does|did|is|are|was|were|has|have|had)\s+(?:also\s+|still\s+)?(?:not|never)\b|n[’']t\b|^\s*(?:no|neither|none|nobody)\b|\bno\s+longer\b/i;
/** Words that move an act on in time. A later date alone may be that of another act. */
export const PUT_OFF = new RegExp(
  [
    String.raw`\b(?:delay(?:s|ed|ing)?|postpon(?:e|es|ed|ing)|defer(?:s|red|ring)?|reschedul(?:e|es|ed|ing))\b`,
    String.raw`\b(?:put(?:s|ting)?|push(?:es|ed|ing)?|mov(?:e|es|ed|ing))\s+(?:it\s+)?(?:off|back)\b`,
    String.raw`(?:\bnot|n[’']t)\s+(?:\p{L}+\s+){0,4}(?:before|until|till)\b`,
    String.raw`^no\s[^,]{0,80}\s(?:before|until|till)\b`,
    String.raw`\b(?:(?:no|not)\s+(?:earlier|sooner)|(?<!\bno )(?:later|rather))\s+than\b`,
    String.raw`\binstead\s+of\b`,
  ].join('|'),
  'iu',
);
