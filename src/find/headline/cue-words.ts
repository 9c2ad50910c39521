/** Words by which a headline, or a sentence, says how sure it is. All in lower case. */

import { MONTH_WORDS, WEEKDAY_WORDS } from '../../text/structure/date-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const STOP_WORDS = set(
  `a an the of to in on at by for with from as and or but nor is are was were be been being am has have had do does did will would
  can could may might must shall should it its he she they them his her their him this that these those there here what who whom
  which how why when where while after before since until than then so if not no out off about into over under amid among against
  through more most less least new now just also all any some says say said tell tells told report reports reported i we you my your our us's s t re ll ve
  via per vs v not n't still yet again only very much many such own same other another first last year years day days week month time
  get gets got make makes made take takes took go goes gone going come comes came let lets keep keeps set sets put puts`,
);

/** The event is possible, not certain. */
export const POSSIBLE = set('may might could possibly perhaps maybe potentially');

/** Marks a headline that does not speak as of a fact. */
export const NOT_ASSERTED = set(
  `may might could can would should possible possibly perhaps maybe potential potentially likely unlikely expected reportedly allegedly
  alleged rumor rumors rumour rumours report reports claim claims claimed says say said told believes believe thinks considers consider
  mulls mull weighs weigh eyes plans plan seeks wants hopes hope if whether why how what who when where calls call urges urge asks
  questions fears fear feared threatens threaten proposes proposed proposal bid aims`,
);

/** The body says that it cannot tell. */
export const UNCLEAR = set('unclear unknown uncertain undecided unconfirmed');
/** … or in two words: "not clear", "not yet known". */
export const UNCLEAR_AFTER_NOT = set('clear known certain decided confirmed specified disclosed determined specify say');

/** The body says that a report is not so. */
export const REFUTING = set(
  'hoax fake faked untrue debunk debunked debunks debunking bogus fabricated refuted refute refutes unfounded baseless nonexistent myth prank false',
);
/** … or with "not", "no" before it: "not true", "no truth". */
export const REFUTING_AFTER_NOT = set('true truth real accurate happen');
/** What is refuted, as a body calls it. */
export const REPORTS = set(
  `report reports reported story stories rumor rumors rumour rumours claim claims claimed article articles news post posts posting photo photos
  picture pictures image images video videos footage account tweet tweets letter quote website site internet viral`,
);

/** A headline that itself says so. */
export const DOUBTING = set(
  `hoax fake false untrue debunk debunked debunks bogus fabricated refuted refute refutes satire satirical misleading inaccurate unfounded
  baseless myth prank denied denies deny denying denial dismiss dismisses dismissed disputed dispute disputes not no never rumor rumors rumour rumours
  claim claims wrong really fact truth lie lies reject rejects rejected`,
);

export const NEGATIONS = set('not no never none nobody nothing neither nor without cannot');

/** Labels before a headline that is nobody's report. */
export const OPINION_LABELS = set(
  `opinion comment commentary analysis editorial review column letters letter essay perspective viewpoint op-ed sponsored quiz podcast
  interview explainer explained factbox q&a obituary photos gallery video watch live`,
);

/** What headlines count that nobody reports as a figure: "7 ways to …". */
export const LISTED_THINGS = set(
  `things ways reasons tips facts questions takeaways best worst lessons steps photos pictures charts quotes moments ideas signs rules
  recipes books films movies songs games places stories myths`,
);

/** Words of a line that dates an article rather than heads it. */
export const DATE_LINE = set(
  `${[...WEEKDAY_WORDS, ...MONTH_WORDS].join(' ')} updated posted published modified last first at on
  gmt utc est edt et pst pdt pt bst cet ist a.m. p.m. am pm st nd rd th article by`,
);
