/** Words that people double for weight or by custom: "very very", "a long, long way", "again, again". In lower case. */
export const EMPHATIC: ReadonlySet<string> = new Set(
  `very really so much many far long never no yes no more too most big old good bad well again always only quite hard high deep
  little great right wrong wait please thank thanks blah bye hear knock never slowly steadily truly highly extremely incredibly
  totally utterly heavy bitter cold dark slow sad bright strange years days hours weeks months bling hush chop cha pom night days hope love money work people`.split(
    /\s+/,
  ),
);

/** Words that grammar may set beside themselves: "what it is is", "those that had had", "he said that that". In lower case. */
export const MAY_MEET_THEMSELVES: ReadonlySet<string> = new Set(
  `that had is was do did in on it her you who what there these those which where while about would could should being
  having going doing`.split(/\s+/),
);
