import { NUMBER_WORDS as CARDINALS } from '../../text/number-words.ts';

/** Words that decide what a change between two copies means. All in lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const NEGATIONS = set(
  `not no never none nobody nothing neither nor cannot can't don't doesn't didn't won't wouldn't isn't aren't wasn't weren't hasn't
  haven't hadn't couldn't shouldn't mustn't needn't without ain't shan't`,
);

/** What a verb needs besides "not". */
export const AUXILIARIES = set(
  'do does did has have had is are was were be been being will would can could may might shall should must to any',
);

/** How sure: what may be, what is said to be, about how much. */
export const HEDGES = set(
  `may might could would should can possibly perhaps maybe probably likely unlikely reportedly allegedly apparently seemingly
  supposedly purportedly presumably potentially alleged suspected purported apparent appears appear appeared seems seem seemed
  suggests suggest suggested believed expected estimated hopes hope hoped aims aim`,
);

/** Modest words that only hedge where a number follows. */
export const APPROXIMATORS = set('about around almost nearly roughly approximately least most more less fewer up');

/** What makes of a possibility a fact. */
export const CERTAINTIES = set('will shall must certainly definitely surely undoubtedly');

/** Words before a time that say on which side of it something is to happen. */
export const DEADLINES = set('by until till before after from');
/** Words that may stand there without setting a limit. */
export const OTHER_PREPOSITIONS = set('at on in during around near for of');

export const ATTRIBUTIONS = set(
  `according said says say told tells saying stated statement reported reports announced announces claimed claims
  alleged alleges added adds confirmed confirms insisted insists argued argues quoted cited citing spokesman
  spokeswoman spokesperson acknowledged admitted admits denied denies declared declares asserted asserts believes`,
);

/** Words for numbers, and those that make one of a number. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...CARDINALS,
  ...Object.entries({ half: 0.5, double: 2, twice: 2, dozens: 12, hundreds: 100, thousands: 1e3, millions: 1e6 }),
]);

/** Short forms of the powers of ten: "2.5m", "3bn". */
export const POWERS: ReadonlyMap<string, number> = new Map(
  Object.entries({ k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9, tn: 1e12, trn: 1e12 }),
);

export const DATE_WORDS = set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april
  may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow
  tonight week month year decade spring summer autumn winter fall morning afternoon evening night noon midnight`,
);

/** What may stand between a deadline word and its time. */
export const TIME_LEADS = set('the a an end beginning start middle of early late mid this next last that then close');

/** Units that one converts into another: a number that changes with them is no other number. */
export const UNITS = set(
  `mile miles km kilometre kilometres kilometer kilometers metre metres meter meters m ft foot feet yard yards inch inches cm mm kg kilo
  kilos kilograms lb lbs pound pounds ton tons tonne tonnes mph kph acre acres hectare hectares gallon gallons litre litres liter liters barrels
  celsius fahrenheit c f euro euros dollar dollars yen rupees usd eur gbp`,
);
