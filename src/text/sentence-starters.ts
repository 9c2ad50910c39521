import { MONTH_WORDS, WEEKDAY_WORDS } from './structure/date-words.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words with a capital that begin a sentence far more often than they go on with a name: what tells "the U.S. The" from "the U.S. Army". */
export const STARTERS: ReadonlySet<string> = set(`
  the a an this that these those he she it they we i you his her its their our my your in on at but and so if while as after before there
  what who how why when where which yes no not for from by with to then now yet because although though since until once during despite
  however meanwhile still also some many several both each another nobody nothing everyone everything neither either according
  instead later earlier among about nearly almost more only even just perhaps maybe
`);

/** What stands behind a time of day without ending its sentence. */
export const AFTER_CLOCK: ReadonlySet<string> = set(`
  ${[...WEEKDAY_WORDS, ...MONTH_WORDS].join(' ')}
  est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest ist eastern central mountain pacific greenwich
`);

/** Heads of what goes on behind a company's name. */
export const COMPANY_ROLES: ReadonlySet<string> = set(`
  chief chairman chairwoman chair president executive ceo cfo director founder vice senior head spokesman spokeswoman spokesperson chairperson
`);

/** Verbs of a cue behind quoted words: “Stop!” Jane Doe said. */
export const CUE_VERBS: ReadonlySet<string> = set(`
  said says asked asks added shouted cried wrote replied answered exclaimed told wondered yelled screamed whispered tweeted posted quipped
  joked continued recalled remembered demanded declared announced insisted warned explained responded remarked noted concluded
`);

/** What may stand directly behind such a verb when the cue ends there; a clause behind it makes a new sentence. */
export const AFTER_CUE: ReadonlySet<string> = set(`
  in on at after before during when while as to with from by via through outside inside last yesterday today monday tuesday wednesday thursday
  friday saturday sunday later again
`);
