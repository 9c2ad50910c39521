import { wordList } from './list.ts';

/** Nouns for what a person is, as they stand in "a ministry spokeswoman" or "the captain"; lower case, singular. */
export const ROLE_NOUNS: ReadonlySet<string> = wordList(`
president vice-president premier minister chancellor secretary chairman chairwoman chairperson chair chief executive ceo governor senator representative congressman congresswoman ambassador judge justice attorney
lawyer prosecutor commissioner councillor councilman councilwoman mayor speaker leader director manager head spokesman spokeswoman spokesperson coach captain principal dean rector editor publisher author analyst economist
researcher scientist engineer architect founder co-founder owner lawmaker legislator politician official officer commander general admiral colonel lieutenant sergeant major marshal soldier
diplomat envoy adviser advisor aide counsel historian professor teacher lecturer student expert specialist doctor physician surgeon nurse psychologist epidemiologist biologist physicist chemist astronomer mathematician philosopher
theologian priest bishop archbishop cardinal pope rabbi imam cleric monk nun king queen prince princess emperor sultan emir monarch
journalist reporter correspondent columnist photographer broadcaster host presenter anchor comedian actor actress singer guitarist drummer bassist vocalist composer conductor musician rapper producer
director filmmaker screenwriter writer novelist poet playwright painter sculptor artist designer dancer model player striker midfielder defender goalkeeper quarterback pitcher driver cyclist boxer swimmer athlete
footballer cricketer golfer wrestler champion referee umpire astronaut cosmonaut pilot businessman businesswoman entrepreneur banker investor trader farmer activist campaigner dissident rebel warlord militant
terrorist criminal suspect defendant victim witness survivor resident neighbour neighbor pensioner worker employee organizer organiser coordinator treasurer trustee partner veteran
wife husband son daughter brother sister father mother widow widower uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother fiance fiancee girlfriend boyfriend stepson stepdaughter
chef explorer inventor programmer developer blogger vocalist frontman detective inspector sheriff superintendent constable whistleblower nominee candidate contender incumbent successor predecessor
`);

/** Kin: "the baker's eldest niece, Nora" is somebody beside the baker. */
export const KIN: ReadonlySet<string> = wordList(`
wife husband son daughter brother sister father mother widow widower uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother fiance fiancee girlfriend boyfriend stepson stepdaughter
half-brother half-sister twin child parent spouse partner ex-wife ex-husband
`);

export const MALE_ROLES: ReadonlySet<string> = wordList(
  `chairman congressman councilman spokesman businessman actor king prince emperor sultan emir husband son brother father widower uncle nephew grandson grandfather fiance boyfriend stepson frontman priest monk pope cardinal`,
);
export const FEMALE_ROLES: ReadonlySet<string> = wordList(
  `chairwoman congresswoman councilwoman spokeswoman businesswoman actress queen princess wife daughter sister mother widow aunt niece granddaughter grandmother fiancee girlfriend stepdaughter nun`,
);

/** Roles that one person at a time holds for a country or a body: "the president" is somebody in particular once one is named. */
export const OFFICES_OF_ONE: ReadonlySet<string> = wordList(`
president premier minister chancellor chairman chairwoman chairperson governor mayor speaker director spokesman spokeswoman spokesperson ceo king queen pope emperor sultan emir prince princess ambassador commander general
secretary senator congressman congresswoman captain coach founder author professor judge prosecutor admiral colonel
`);
