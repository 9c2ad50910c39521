import type { Span } from '../../model/span.ts';
import type { Document } from '../../text/document.ts';
import type { Clause } from '../commitments/clauses.ts';
import { ACT_NOUNS, DELAY_VERBS, DROP_VERBS, isAdverb, SCHEDULE_WORDS, singular } from '../commitments/lexicon.ts';
import { HAPPENING_NOUNS, LASTING_NOUNS } from './happening-nouns.ts';

/**
 * What a time in a clause dates: the clause's own verb, a part of the clause that tells of a happening by itself ("the mill, built in
 * 1920, …"; tokens, half-open), or nothing that happened ("the 9/11 museum").
 */
export type Dated =
  | { readonly kind: 'clause' }
  | { readonly kind: 'part'; readonly first: number; readonly after: number }
  | { readonly kind: 'none' };

const CLAUSE: Dated = { kind: 'clause' };
const NONE: Dated = { kind: 'none' };

const DETERMINERS = new Set('the a an this that these those its his her their our my your each every another any'.split(' '));
const RELATIVES = new Set(['who', 'which', 'that', 'whose', 'where', 'whom']);
const JOINTS = new Set(['and', 'or', 'but', 'to', 'that', 'who', 'which', ',', 'then', '-']);
/** Behind a noun, these tie a time to the noun: "the budget for 2029", "a report from May", "the class of 2024". */
const OF_A_NOUN = new Set(['of', 'for', 'from']);
/** What was only planned for a day need not have happened on it. */
const PLANNED = new Set([...SCHEDULE_WORDS.keys(), 'meant', 'supposed', 'intended', 'proposed', 'hoped', 'originally']);
/** Tokens on either side of a time that are looked at. */
const REACH = 40;

/** Reads what the time belongs to. Looks at a bounded stretch of the clause. */
export function datedBy(document: Document, clause: Clause, time: Span): Dated {
  const { tokens } = document;
  const first = tokens.at(time.start);
  const after = tokens.at(time.end - 1) + 1;
  if (isNumberOnly(document, clause, first, after) || isSeason(document, first, after) || isCalledOff(document, clause, after))
    return NONE;
  return (
    asDescription(document, clause, first, after) ??
    asInsertion(document, clause, first, after) ??
    asRestriction(document, clause, first, after) ??
    asSubject(document, clause, first, after) ??
    asNounPhrase(document, clause, first, after) ??
    CLAUSE
  );
}

/** "the 9/11 museum", "Monday’s vote": a time that stands before a noun and describes it. */
function asDescription(document: Document, clause: Clause, first: number, after: number): Dated | null {
  const { tokens } = document;
  const possessive = isPossessive(tokens.lower(after)) || isPossessiveForm(tokens.lower(after - 1));
  // "its 2012 and 2013 plans"
  let start = first;
  while (start - 2 > clause.first && document.tag(start - 1) === 'CCONJ' && document.tag(start - 2) === 'NUM') start -= 2;
  const determined = start > clause.first && (DETERMINERS.has(tokens.lower(start - 1)) || isPossessive(tokens.lower(start - 1)));
  if (!possessive && !determined) return null;
  const from = isPossessive(tokens.lower(after)) ? after + 1 : after;
  let head = -1;
  const last = Math.min(clause.after, from + 5);
  for (let i = from; i < last; i++) {
    if (isOfHappening(tokens.lower(i)))
      return isSubject(document, clause, first) ? CLAUSE : { kind: 'part', first: determined ? start - 1 : start, after: i + 1 };
    const tag = document.tag(i);
    if (head < 0 && (tag === 'CCONJ' || tag === 'NUM')) continue;
    if (tokens.kind[i] !== 1 || (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ')) break;
    if (tag !== 'ADJ') head = i;
  }
  return head < 0 ? null : NONE;
}

/** Whether nothing stands before it in the clause but a determiner or a conjunction. */
function isSubject(document: Document, { first }: Clause, at: number): boolean {
  for (let i = at - 1; i >= first; i--) if (!SMALL.has(document.tag(i))) return false;
  return true;
}
const SMALL = new Set(['DET', 'CCONJ', 'SCONJ', 'ADV']);

const YEAR = /^\d{4}$/;
const BEFORE_YEAR = new Set(
  `in during of since until till from to by and or early late mid around about circa before after through within year years
  spring summer autumn fall winter for as its their his her our the a that this into , ( - – — ’s 's`.split(/\s+/),
);

/** A bare year with no word before it that a year could have: "lives at 2016 Ontario Street", "won 2010 votes". */
function isNumberOnly(document: Document, { first: start }: Clause, first: number, after: number): boolean {
  const { tokens } = document;
  // "9/11-related"
  if (tokens.word(after) === '-' && !tokens.gap(after) && !tokens.gap(after + 1) && tokens.kind[after + 1] === 1) return true;
  if (after - first !== 1 || !YEAR.test(tokens.word(first)) || first === start) return false;
  if (tokens.word(first - 1) === ')') return true;
  return !BEFORE_YEAR.has(tokens.lower(first - 1));
}

/** "in 2006-07": half of a pair of years dates nothing by itself. */
function isSeason({ tokens }: Document, first: number, after: number): boolean {
  const dash = (at: number): boolean => DASHES.has(tokens.word(at)) && !tokens.gap(at) && !tokens.gap(at + 1);
  if (after - first !== 1 || !DIGITS.test(tokens.word(first))) return false;
  return (dash(after) && DIGITS.test(tokens.word(after + 1))) || (dash(first - 1) && DIGITS.test(tokens.word(first - 2)));
}
const DASHES = new Set(['-', '–', '/']);
const DIGITS = /^\d{2,4}$/;

/** How far behind the time the verb may begin: "Tuesday’s long hearing was delayed". */
const NOUN_PHRASE = 4;

/** "The match on Friday was postponed": what was to be on the day was not. */
function isCalledOff(document: Document, clause: Clause, after: number): boolean {
  const { tokens } = document;
  let i = after;
  while (i < clause.after && i - after < NOUN_PHRASE && document.tag(i) !== 'AUX' && document.tag(i) !== 'VERB') i++;
  if (document.tag(i) !== 'AUX') return false;
  for (let k = i + 1; k < Math.min(clause.after, i + 4); k++) {
    const word = tokens.lower(k);
    const next = tokens.lower(k + 1);
    if (DELAY_VERBS.get(word)?.forms.has('participle') || DROP_VERBS.get(word)?.forms.has('participle')) return true;
    if ((word === 'called' || word === 'put') && next === 'off') return true;
    if (document.tag(k) !== 'AUX' && document.tag(k) !== 'ADV') return false;
  }
  return false;
}

/** "vote", "attacks" */
function isOfHappening(word: string): boolean {
  const noun = singular(word);
  return HAPPENING_NOUNS.has(noun) || (ACT_NOUNS.has(noun) && !LASTING_NOUNS.has(noun));
}

const isPossessive = (word: string): boolean => word === "'s" || word === "'" || word === '’s' || word === '’';
const isPossessiveForm = (word: string): boolean => word.endsWith("'s") || word.endsWith('’s');

/** "The mill, built in 1920, burned down": between commas, a happening of its own. */
function asInsertion(document: Document, clause: Clause, first: number, after: number): Dated | null {
  const { tokens } = document;
  let open = first - 1;
  const least = Math.max(clause.first, first - REACH);
  while (open > least && tokens.word(open) !== ',') open--;
  if (open <= clause.first || tokens.word(open) !== ',') return null;
  let close = after;
  const last = Math.min(clause.after - 1, after + REACH);
  while (close < last && tokens.word(close) !== ',') close++;
  if (close >= last || !opensDescription(document, open + 1) || !hasFiniteVerb(document, close + 1, clause.after)) return null;
  return part(document, clause.first, open, close);
}

const opensDescription = (document: Document, at: number): boolean => {
  const word = document.tokens.lower(at);
  if (RELATIVES.has(word) || PLANNED.has(word)) return true;
  const behind = isAdverb(word) ? at + 1 : at;
  return isParticiple(document, behind);
};

const isParticiple = (document: Document, at: number): boolean =>
  document.tag(at) === 'VERB' || (document.tag(at) === 'ADJ' && document.tokens.lower(at).endsWith('ed'));

/** "The man arrested on Friday was charged", "a plan that was made in May has failed": a verb right behind the time has another one's subject. */
function asRestriction(document: Document, clause: Clause, first: number, after: number): Dated | null {
  const { tokens } = document;
  const next = after < clause.after && isAdverb(tokens.lower(after)) ? after + 1 : after;
  if (next >= clause.after || !isFinite(document, next)) return null;
  for (let i = first - 1; i > Math.max(clause.first, first - REACH); i--) {
    const word = tokens.word(i);
    if (word === ',' || word === ';') return null;
    // "Norland Shipping on Monday repeated": no verb, but a name.
    if (document.tag(i) !== 'VERB' || word !== tokens.lower(i) || JOINTS.has(tokens.lower(i - 1))) continue;
    return part(document, clause.first, i - 1, after);
  }
  return null;
}

function part(document: Document, first: number, opens: number, after: number): Dated {
  for (let i = opens; i < after; i++) if (PLANNED.has(document.tokens.lower(i))) return NONE;
  return { kind: 'part', first, after };
}

function isFinite(document: Document, at: number): boolean {
  const tag = document.tag(at);
  return tag === 'AUX' || (tag === 'VERB' && !document.tokens.lower(at).endsWith('ing'));
}

function hasFiniteVerb(document: Document, from: number, after: number): boolean {
  for (let i = from; i < Math.min(after, from + REACH); i++) if (isFinite(document, i)) return true;
  return false;
}

/** "June was too early": of a time itself something is said. "Monday was the deadline" and "Monday marked the end" date something. */
function asSubject(document: Document, clause: Clause, first: number, after: number): Dated | null {
  const { tokens } = document;
  if (first > clause.first && document.tag(first - 1) !== 'CCONJ' && document.tag(first - 1) !== 'SCONJ') return null;
  if (after >= clause.after || document.tag(after) !== 'AUX') return null;
  return tokens.lower(after + 1) === 'the' ? null : NONE;
}

/** "The budget for 2029 was passed", "the class of 2024": the noun's time, not the verb's. */
function asNounPhrase(document: Document, clause: Clause, first: number, after: number): Dated | null {
  const { tokens } = document;
  const before = tokens.lower(first - 1);
  // Behind a bracket that ends a clause: "the Care Act (CA) of 2009".
  if (before === 'of' && first - 1 === clause.first) return NONE;
  if (first - 2 < clause.first || !OF_A_NOUN.has(before) || PLANNED.has(tokens.lower(first - 2))) return null;
  // "the Grain Act of 1934"
  if (before === 'of' && tokens.word(first - 2) !== tokens.lower(first - 2)) return NONE;
  const tag = document.tag(first - 2);
  if (tag !== 'NOUN' && tag !== 'PROPN') return null;
  // "closed the road from Monday": the verb before it may be meant.
  if (before === 'from' && !hasFiniteVerb(document, after, clause.after)) return null;
  return before === 'of' && isOfHappening(tokens.lower(first - 2)) ? CLAUSE : NONE;
}
