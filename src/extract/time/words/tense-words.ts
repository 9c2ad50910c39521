const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that place what is said near them ahead of the article. */
export const AHEAD = set(`
  will 'll shall won't would upcoming scheduled due slated expected expects expect plans plan planned planning going intends intend
  aims hopes forthcoming can could may might be expires expire begins opens starts ends matures takes
`);

/** Verb forms that place what is said near them behind the article, beside those in -ed. */
export const BEHIND = set(`
  was were had did said told began became came went got gave took made found left held sent met won lost hit fell rose grew ran
  saw heard knew thought felt kept let led brought bought built broke chose cut drew drove ate fought flew forgot hid hurt
  laid lay paid rode sang sat shot shut slept spoke spent stood stole struck swore taught threw understood woke wore wrote
  been born died killed sank shook sold sought spread strove swept swung withdrew overthrew drank sprang stuck done gone seen
  known taken given shown written put
`);

/** Words in -ed that are no past forms. */
export const NO_VERBS = set(`hundred united speed indeed proceed succeed exceed agreed-upon aforementioned naked sacred allied`);

/** Prepositions that look ahead when nothing else says otherwise. */
export const UNTIL = set(`until till`);

/** Past forms that look ahead where "to" and a verb follow. */
export const WORD_GIVEN = set(`
  agreed pledged promised vowed decided ordered committed hoped intended wanted threatened offered undertook resolved swore instructed
  directed asked urged told
`);

/** Past forms that are spelled as the infinitive is. */
export const SAME_FORM = set(
  `cut hit let shut hurt spread put cost split set beat burst cast quit rid shed thrust upset read bet bid broadcast`,
);

/** What an infinitive follows. */
export const BEFORE_INFINITIVES = set(
  `to will 'll shall won't would can could may might must should cannot did didn't wouldn't couldn't`,
);
