/** Words that follow a time without being what it describes: prepositions, conjunctions, pronouns, verbs, adverbs. */
export const NO_NOUNS: ReadonlySet<string> = new Set(
  `about above across after against along amid among and any are around as ate because before began being below between but
  came can could did does during each either else even every fell for found four from gave got had has have her here him his how into its
  just kept last lost may might more most near next nor not now off once one only onto our out over own ran rose said saw says
  she should since some such than that the their them then there these they this those though through throughout thus
  till too took toward towards under unless until upon was went were what when where whereas whether which while who whom whose why will
  with within without won would yet you your made met sent set put left held become became two three alone ago later earlier
  still both also were when once had hit cut led let brought broke up down higher lower flat off again too rise rises falls fall begin begins end ends starts start`
    .split(/\s+/)
    .filter(Boolean),
);
