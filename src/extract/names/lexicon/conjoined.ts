import { wordList } from './list.ts';

/** Nouns whose possessive or "and" stands inside a body's name: "People's Party", "Food and Drug Administration". Lower case. */
export const CONJOINED: ReadonlySet<string> = wordList(`
people women children men workers farmers teachers veterans lawyers journalists writers consumers king queen prince saint st nurses doctors patients students boys girls soldiers citizens
`);

/** First halves of a pair joined by "and" within one name. */
export const PAIRED: ReadonlySet<string> = wordList(`
food relief securities science sciences arts art health trade commerce education culture parks sports youth labour labor energy information communications research technology engineering transport environment
agriculture ways fisheries forestry foreign defence defense finance economic industry tourism justice peace truth law business planning development children alcohol customs revenue immigration oil gas
water fish natural housing social human public oceanic aeronautics air war weights radio film music disease emergency search gaming arms
`);

/** Complements of an office that belong to it: "Secretary of State", "Chief of Staff". */
export const OFFICE_OF: ReadonlySet<string> = wordList(
  `state defense defence staff war treasury commerce labor labour energy education agriculture transportation transport health finance justice interior homeland foreign veterans housing trade police operations parliament congress detectives`,
);
