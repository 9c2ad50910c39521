import { Kind } from '../../text/tokens.ts';
import type { Cue } from './cues.ts';
import type { Quoted } from './marks.ts';
import { hasFiniteVerb } from './finite-verbs.ts';
import { isAdjunct, phraseAfter } from './noun-phrases.ts';
import { regionAt, type Page, type Period } from './page.ts';
import { QUESTIONS } from './reporting-verbs.ts';
import { CLAUSE_OPENERS, DAY_PARTS, MODALS, SUBORDINATORS, WEEKDAYS_AND_DAYS } from './words.ts';

/** What follows a cue: words in marks, or a clause of tokens `first` to `after` that is told without marks. */
export type Complement =
  | { readonly kind: 'quoted'; readonly region: Quoted }
  | { readonly kind: 'clause'; readonly first: number; readonly after: number };

const MOST_ADJUNCTS = 8;

/** Without a hearer behind it, the form is a participle: "those told that …". */
const NEEDS_HEARER = new Set('tell inform assure remind notify'.split(' '));

/**
 * The complement of a cue that begins behind token `from`, past the hearer, days and media: "told reporters on Friday in an interview
 * that …". Null where none follows.
 */
export function complementAfter(page: Page, period: Period, cue: Cue, from: number, end: number): Complement | null {
  const { tokens, document } = page;
  const verb = cue.verb;
  let i = from;
  const asks = verb !== null && QUESTIONS.has(verb.lemma);
  let hearer = verb?.hearer === true && !cue.passive;
  for (let n = 0; n < MOST_ADJUNCTS && i < end; n++) {
    const region = regionAt(page, period, i);
    if (region) return region.open === i ? { kind: 'quoted', region } : null;
    const word = tokens.lower(i);
    const next = regionAt(page, period, i + 1);
    if (/^[,:—–]$/.test(word) || word === '--') {
      if (next?.open === i + 1) return { kind: 'quoted', region: next };
      if (word === ':') return clause(page, i + 1, end);
      const close = commaAfter(page, i + 1, end);
      if (close < 0) return null;
      const behind = regionAt(page, period, close + 1);
      if (behind?.open !== close + 1 && tokens.lower(close + 1) !== 'that') return null;
      i = close + 1;
      continue;
    }
    if (word === 'that' && hearer && verb && NEEDS_HEARER.has(verb.lemma)) return null;
    if (word === 'that' && (next?.open === i + 1 || startsClauseAfterThat(page, i + 1))) {
      if (next?.open === i + 1) return { kind: 'quoted', region: next };
      return clause(page, i + 1, end);
    }
    if (hearer) {
      hearer = false;
      const phrase = phraseAfter(page, i, end) ?? pronounPhrase(page, i);
      if (!phrase) return null;
      i = phrase.after;
      continue;
    }
    if (word === 'as' && /^(?:saying|stating|telling)$/.test(tokens.lower(i + 1))) return null;
    const behindTime = pastTime(page, i);
    if (behindTime > i) {
      i = behindTime;
      continue;
    }
    const tag = document.tag(i);
    // "told the jury about the night when …": not "said about 50 came"
    const counts = document.tag(i + 1) === 'NUM' || tokens.kind[i + 1] === Kind.NUMBER;
    if (word === 'about' && verb?.lemma !== 'say' && !counts && !next) return null;
    if (tag === 'ADP' || (word === 'to' && tag !== 'PART')) {
      if (isAdjunct(page, i, end) || leadsOn(page, period, i, end)) {
        i = phraseAfter(page, i + 1, end)?.after ?? i + 1;
        continue;
      }
      if (word === 'to') {
        i = phraseAfter(page, i + 1, end)?.after ?? i + 1;
        continue;
      }
    }
    if (
      tag === 'ADV' &&
      (next?.open === i + 1 || /^(?:that|[,:])$/.test(tokens.lower(i + 1)) || /^(?:earlier|later|also|recently|then)$/.test(word))
    ) {
      i++;
      continue;
    }
    break;
  }
  if (i >= end || !verb || cue.passive) return null;
  const word = tokens.lower(i);
  if (asks) {
    // "asked why", "asked the minister whether"
    const asked = CLAUSE_OPENERS.has(word) ? i : (phraseAfter(page, i, end)?.after ?? pronounPhrase(page, i)?.after ?? end);
    return CLAUSE_OPENERS.has(tokens.lower(asked)) && asked < end ? clause(page, asked, end) : null;
  }
  if (verb.lemma === 'expect' && isHope(page, i, end)) return clause(page, i, end);
  if (CLAUSE_OPENERS.has(word) && verb.clause) return cue.negated ? null : clause(page, i, end);
  if (word === 'to' && verb.act && document.tag(i + 1) !== 'NOUN' && document.tag(i + 1) !== 'PROPN') return clause(page, i, end);
  if (!verb.clause) return null;
  if (cue.participle && !startsPlainly(page, i, end)) return null;
  return startsClause(page, i, end, verb.lemma) ? clause(page, i, end) : null;
}

/** "expect profits to fall" */
function isHope(page: Page, i: number, end: number): boolean {
  const { tokens, document } = page;
  const after = phraseAfter(page, i, end)?.after ?? end;
  return after + 1 < end && tokens.lower(after) === 'to' && /^(?:VERB|AUX)$/.test(document.tag(after + 1));
}

/** A bare clause, without the stop at its end. */
function clause(page: Page, first: number, end: number): Complement | null {
  let after = end;
  while (after > first && page.tokens.kind[after - 1] === Kind.PUNCTUATION && /^[.!?,;:—–]$/.test(page.tokens.word(after - 1)))
    after--;
  return after - first >= 2 ? { kind: 'clause', first, after } : null;
}

/** Behind "Thursday", "Thursday night", "this morning", "last week"; the same token where none of them stands there. */
export function pastTime(page: Page, i: number): number {
  const { tokens } = page;
  if (WEEKDAYS_AND_DAYS.has(tokens.lower(i))) return DAY_PARTS.has(tokens.lower(i + 1)) ? i + 2 : i + 1;
  return /^(?:this|last|next|late|early|earlier|later)$/.test(tokens.lower(i)) && /^(?:this|last)$/.test(tokens.lower(i + 1))
    ? pastTime(page, i + 1)
    : /^(?:this|last|next)$/.test(tokens.lower(i)) && DAY_PARTS.has(tokens.lower(i + 1))
      ? i + 2
      : i;
}

const pronounPhrase = (page: Page, i: number): { after: number } | null =>
  page.document.tag(i) === 'PRON' ? { after: i + 1 } : null;

/** "said that was wrong": a demonstrative is part of what is said. */
const startsClauseAfterThat = (page: Page, i: number): boolean => {
  const tag = page.document.tag(i);
  return tag !== 'AUX' && tag !== 'VERB' && page.tokens.kind[i] !== undefined;
};

function commaAfter(page: Page, from: number, end: number): number {
  for (let i = from; i < end && i < from + 25; i++) if (page.tokens.word(i) === ',') return i;
  return -1;
}

/** Whether prepositional phrases lead on to "that" or to quoted words: "said after talks with the minister that". */
function leadsOn(page: Page, period: Period, preposition: number, end: number): boolean {
  const { tokens, document } = page;
  for (let i = preposition + 1; i < end && i < preposition + 20; i++) {
    if (regionAt(page, period, i)) return false;
    if (tokens.lower(i) === 'that') return document.tag(i) === 'SCONJ' && document.tag(i - 1) !== 'SCONJ';
    const tag = document.tag(i);
    if (tag === 'AUX' || (tag === 'VERB' && !tokens.lower(i).endsWith('ing')) || /^[,;:]$/.test(tokens.word(i))) return false;
  }
  return false;
}

/** "said nothing after the fire": what was said, and no clause. */
const NO_CLAUSE = new Set('nothing little something anything everything goodbye hello sorry yes thanks'.split(' '));

/** Verbs after which a clause without "that" is the rule; after others it has to begin with its subject. */
const STRONG = new Set('say tell insist add argue believe think warn stress explain hope suggest maintain'.split(' '));

/** Behind a participle only a subject with its auxiliary begins a clause: not "adding six rebounds". */
function startsPlainly(page: Page, i: number, end: number): boolean {
  const after = phraseAfter(page, i, end)?.after ?? i;
  if (/^(?:PRON)$/.test(page.document.tag(i))) return true;
  return page.document.tag(after) === 'AUX' || MODALS.has(page.tokens.lower(after)) || page.document.tag(after + 1) === 'AUX';
}

/** "said Roe wishes to stay": whatever the tags say, a name or pronoun right behind "said" begins a clause. */
const isNamed = (page: Page, i: number): boolean =>
  /^(?:he|she|they|it|we|there)$/.test(page.tokens.lower(i)) || page.cast.mentionAt(page.tokens.start[i]!)?.mention === 'name';

function startsClause(page: Page, i: number, end: number, lemma: string): boolean {
  const { tokens, document } = page;
  if (tokens.lower(i) === 'there') return true;
  if (NO_CLAUSE.has(tokens.lower(i)) && /^(?:ADP|SCONJ|PUNCT|CCONJ)$/.test(document.tag(i + 1)) && tokens.word(i + 1) !== '-')
    return false;
  const phrase = phraseAfter(page, i, end);
  if (phrase) {
    let k = phrase.after;
    while (k < end && document.tag(k) === 'ADV') k++;
    const tag = document.tag(k);
    if (tag === 'AUX' || MODALS.has(tokens.lower(k))) return true;
    if (tag === 'VERB' && k < end) {
      const word = tokens.lower(k);
      if (!word.endsWith('ing') && !(word.endsWith('ed') && document.tag(k + 1) === 'ADP' && !STRONG.has(lemma))) return true;
    }
  }
  if (!STRONG.has(lemma)) return false;
  if (lemma === 'say' && end - i >= 5 && isNamed(page, i) && tokens.kind[phrase?.after ?? i + 1] === Kind.WORD) return true;
  if (!phrase && !SUBORDINATORS.has(tokens.lower(i)) && !/^(?:ADP|ADV|SCONJ|PRON|VERB|CCONJ)$/.test(document.tag(i)))
    return false;
  return hasFiniteVerb(page, i, end);
}
