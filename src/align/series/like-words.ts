/**
 * Words that name one thing when things are counted over several articles. The first of a row stands for all. A user's own measures
 * (issue of its own) may add rows; nothing else in the code knows these words.
 *
 * Lower case, singular; two-word entries are written with a blank. What narrows a count ("combat", "new") is in no row: "combat
 * troops" are another measure than "troops".
 */
export const LIKE_WORDS: readonly (readonly string[])[] = [
  [
    'troop',
    'force',
    'service member',
    'servicemember',
    'serviceman',
    'servicewoman',
    'servicemen',
    'servicewomen',
    'soldier',
    'military personnel',
    'military member',
    'military',
  ],
  ['person', 'people', 'individual', 'victim', 'life', 'lives', 'human being'],
  ['woman', 'women'],
  ['man', 'men'],
  ['child', 'children', 'kid', 'minor', 'youngster'],
  ['civilian', 'noncombatant'],
  ['home', 'house', 'household', 'dwelling', 'residence'],
  ['job', 'position', 'post'],
  ['worker', 'employee', 'staff', 'staffer'],
  ['case', 'infection'],
  ['dose', 'jab', 'shot'],
  ['car', 'automobile'],
  ['plane', 'aircraft', 'airplane', 'aeroplane', 'airliner', 'jet', 'jetliner'],
  ['ship', 'vessel'],
  ['boat', 'dinghy'],
  ['bus', 'buses', 'coach'],
  ['migrant', 'asylum seeker'],
  ['resident', 'inhabitant'],
  ['protester', 'demonstrator', 'protestor', 'marcher'],
  ['pupil', 'student', 'schoolchild', 'schoolchildren'],
  ['shop', 'store', 'outlet'],
  ['plant', 'factory'],
  ['company', 'firm', 'business'],
  ['voter', 'elector'],
  ['lawmaker', 'legislator', 'deputy', 'member of parliament', 'mp'],
  ['police', 'police officer', 'policeman', 'policemen', 'officer'],
  ['firefighter', 'fireman', 'firemen'],
  ['attendee', 'participant'],
  ['blast', 'explosion'],
  ['email', 'message'],
  ['film', 'movie'],
  ['price', 'cost'],
  ['profit', 'earnings', 'earning'],
  ['revenue', 'turnover'],
];

/** Words of a measure that say nothing of what is measured. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'the a an of and in on at for to by from with its their his her our your this that these those all both some other others more number level total figure amount sum tally count toll rate least most about up total current currently remaining approximately entire per each every overall official latest estimated'.split(
    ' ',
  ),
);

/** What has become of those who are counted: figures that differ here never are one measure. The first word of a row names it. */
export const OUTCOME_ROWS: readonly (readonly string[])[] = [
  [
    'killed',
    'dead',
    'died',
    'dies',
    'die',
    'death',
    'deaths',
    'fatality',
    'fatalities',
    'deceased',
    'slain',
    'perished',
    'drowned',
    'murdered',
    'kill',
    'kills',
    'killing',
    'claimed',
  ],
  ['wounded', 'injured', 'injury', 'injuries', 'hurt', 'wounding', 'injuring', 'injures', 'wounds', 'hurting', 'maimed'],
  ['missing', 'disappeared', 'unaccounted'],
  ['displaced', 'evacuated', 'evacuee', 'evacuees', 'homeless', 'fled', 'displacing', 'evacuating', 'evacuation'],
  ['arrested', 'detained', 'arrest', 'arrests', 'detention', 'jailed', 'imprisoned', 'captured', 'arresting', 'detaining'],
  ['infected', 'sickened', 'infecting'],
  ['rescued', 'saved', 'rescuing'],
  ['hospitalised', 'hospitalized'],
];

/** Outcomes that add up: a later count can only be greater. */
export const CUMULATIVE: ReadonlySet<string> = new Set(['killed', 'wounded', 'infected', 'arrested']);

/** Words for nobody in particular: "12 people killed" and "12 killed" are one measure. */
export const ANYBODY: ReadonlySet<string> = new Set(['person']);

/**
 * Heads that say, alone and without place or owner, what is measured: of a country or town there is one at a time. Any other bare head
 * ("sales", "a loss", "the record") may count anything or anybody's; numbers for it are compared only where they agree.
 */
export const TELLING_HEADS: ReadonlySet<string> = new Set('unemployment joblessness inflation turnout population'.split(' '));
