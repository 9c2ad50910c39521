const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What a statement is made in or on: "said in an interview" tells the medium and is no part of what is said. */
export const MEDIA = words(`
  statement statements interview interviews letter letters email e-mail emails briefing briefings conference conferences speech
  speeches tweet tweets thread report post posts address hearing testimony message messages call release note filing remarks reply
  response podcast broadcast video memo op-ed column article blog essay book memoir paper lawsuit complaint affidavit court ruling
  twitter facebook instagram telegram tv television radio meeting appearance debate visit ceremony rally program programme show
  telecast announcement communique communiqué bulletin update parliament congress newspaper magazine
  telephone phone documents document records record session event
`);

/** Words of time that may stand between a verb of speech and what is said. */
export const TIME_WORDS = words(`
  monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow earlier later recently afterward
  afterwards then now again also once still separately previously meanwhile today
  morning afternoon evening night week month year january february march april may june july august september october november
  december jan feb mar apr jun jul aug sept sep oct nov dec
`);

export const WEEKDAYS_AND_DAYS = words(
  `monday tuesday wednesday thursday friday saturday sunday yesterday today tonight mon tue tues wed thu thurs fri sat sun`,
);

/** Behind a day, or behind "this", "last" and "next": "Thursday night", "this morning". */
export const DAY_PARTS = words(`morning afternoon evening night week month year weekend day`);

/** Prepositions that tie a noun phrase to the one before it. */
export const LINKS = words(`of for from at in on to with by near against de du da von van al for`);

/** Those that still tie after the name of a person. */
export const NAME_LINKS = words(`of from for at with in`);

/** Words before quoted words that make them a term, a title or a name. */
export const TERM_BEFORE = words(`
  moniker pseudonym codename acronym epithet
  called named nicknamed dubbed titled entitled so-called termed labeled labelled known word words term terms phrase slogan alias
  aka meaning means song album film movie book novel headline headlined label nickname hashtag name spelled spelt pronounced
  chanting chanted translated translates stands reading marked
`);

/** Words behind quoted words that make them a term. */
export const TERM_AFTER = words(`means refers stands is was movement project programme program section campaign list`);

/** Common nouns for those who speak, where no article stands before them. */
export const SPEAKER_NOUNS = words(`
  police officials experts scientists researchers sources source officers witnesses lawyers doctors residents activists analysts
  economists prosecutors investigators authorities ministers lawmakers critics rescuers organisers organizers report reports study
  spokesman spokeswoman spokesperson minister ministry president chief boss mayor government watchdog charity union coach expert
  official official's campaigners leaders campaigner aides aide neighbours neighbors relatives family court judge lawyer mps mp
  survey poll feds cops troops rebels militants firefighters engineers unions charities doctors nurses teachers farmers voters
`);

export const SUBORDINATORS = words(`
  if when as because while after although though once unless since until before whenever wherever even given whereas
`);

export const CLAUSE_OPENERS = words(`what why how whether who where when which whom whose if`);

export const FIRST_PERSON = words(`i we my our us me i'm we're i've we've i'd we'd i'll we'll ours mine myself ourselves`);

export const MODALS = words(`will would can could may might shall should must`);

/** What stands before the colon of a headline and is no speaker. */
export const HEADLINE_LABELS = words(`
  live breaking analysis opinion video watch exclusive update updated review interview profile explainer factbox timeline fact
  photos gallery podcast editorial comment column report poll study
`);

export const FEMININE_OR_MASCULINE = words(`he she`);
export const PRONOUN_SUBJECTS = words(`he she they it i we you who one`);
export const OBJECT_PRONOUNS = words(`him them me us whom himself herself themselves itself`);
