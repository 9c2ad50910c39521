import { MONTHS, WEEKDAYS } from '../../model/day.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that a line with nothing but a date is made of, in lower case, as tokens give them. */
export const MONTH_WORDS = set(`${MONTHS.join(' ').toLowerCase()} jan feb mar apr jun jul aug sep sept oct nov dec`);
export const WEEKDAY_WORDS = set(`${WEEKDAYS.join(' ').toLowerCase()} mon tue tues wed thu thur thurs fri sat sun`);
export const CLOCK_WORDS = set(
  'am pm a p a.m a.m. p.m p.m. noon midnight gmt utc est edt cst cdt mst mdt pst pdt et ct mt pt bst ist cet cest eet msk jst aest aedt hrs hours h z t uk hkt sgt pkt',
);
/** Words that announce the article's date. */
export const DATE_LABELS = set(
  'by written date dated published publish posted updated update created modified first last issued release released on at of the originally publication time edited filed downloaded ago year years days day',
);
export const ORDINAL_ENDINGS = set('st nd rd th');
