/** Words that say nothing about what a sentence is about, words of saying, and words of time. */
export const COMMON: ReadonlySet<string> = new Set(
  `the and for that with from this these those was were are been being has have had not but his her its their our your they them she you who whom
  which what when where why how all any both each few more most other some such only own same than too very can will just should would could
  may might must about above after again against before below between down during further into off once out over then there here through
  under until also said say says told tell tells added announced confirmed reported according statement reporters news officials official
  spokesman spokeswoman president minister government people new one two three four five six seven eight nine ten first second last next
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
  december today yesterday tomorrow year years month months week weeks day days time morning afternoon evening night end late early
  mid now recently since ago`
    .split(/\s+/)
    .filter(Boolean),
);
