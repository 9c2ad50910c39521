/** The marks and words by which clauses.ts cuts sentences. Lower case. */

export const CLOSED = new Set([';', ':', '—', '–', '--', '---', '(', ')', '[', ']', '…', '...', '•', '|']);
export const QUOTES = new Set(['"', '“', '”', '«', '»', '„']);
export const BEFORE_QUOTE = new Set([',', '.', '!', '?', ':', '…', '...', ';', '—', '–']);
export const RELATIVES = new Set(['who', 'which', 'whose', 'whom']);
/** After a comma, these open a clause of their own. */
export const AFTER_COMMA = new Set(
  `but or nor yet so while whereas although though as after before because since when where which who whose whom if unless until despite
  including a an given saying adding noting signaling signalling ending allowing leaving making marking warning insisting meaning bringing forcing
  prompting raising paving following according with`.split(/\s+/),
);
export const SUBORDINATORS = new Set([
  'after',
  'before',
  'when',
  'while',
  'because',
  'since',
  'as',
  'although',
  'though',
  'if',
  'who',
  'which',
  'and',
  'but',
  'so',
  'where',
  'until',
]);
/** These open a clause of their own even without a comma. */
export const ALWAYS = new Set(['because', 'given', 'although', 'though', 'while', 'whereas', 'when', 'if', 'unless', 'whether']);
/** These do where a verb follows. */
export const WITH_VERB = new Set(['after', 'before', 'since', 'until', 'as']);
export const SUBJECTS = new Set(['there', 'it', 'he', 'she', 'they', 'we', 'i', 'you', 'that', 'this', 'these', 'those']);
export const AUXILIARIES = new Set(
  `is are was were am be been has have had will would shall should can could may might must do does did won't wouldn't isn't aren't
  wasn't weren't hasn't haven't hadn't don't doesn't didn't can't cannot couldn't shouldn't`.split(/\s+/),
);
export const AUXILIARY_CLITICS = new Set(['re', 'll', 've', 'd', 'm', 's']);
/** How far from its verb of speech "that" may stand: "told reporters in the capital on Monday that". */
export const FAR_THAT = 9;
/** No attribution is longer than this. */
export const FAR_ATTRIBUTION = 14;

export const MEASURES = new Set('minutes hours days weeks months years shortly just immediately soon long moments'.split(' '));
export const COUNTS = new Set(['a', 'an', 'several', 'few', 'some', 'many', 'just', 'only']);
export const FREE_SPEECH = new Set(['said', 'says', 'say', 'added', 'insisted', 'told', 'believes', 'thinks']);
export const TELL = new Set(['told', 'tell', 'tells', 'informed', 'assured', 'warned', 'reminded']);
export const HEARERS = new Set(
  'reporters journalists lawmakers parliament congress investors analysts newsmen media us me him her them'.split(' '),
);
