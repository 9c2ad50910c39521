import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import {
  AFTER_COMMA,
  ALWAYS,
  AUXILIARIES,
  AUXILIARY_CLITICS,
  BEFORE_QUOTE,
  CLOSED,
  COUNTS,
  FAR_ATTRIBUTION,
  FAR_THAT,
  FREE_SPEECH,
  HEARERS,
  MEASURES,
  QUOTES,
  RELATIVES,
  SUBJECTS,
  SUBORDINATORS,
  TELL,
  WITH_VERB,
} from './clause-words.ts';
import { SAY_VERBS } from './lexicon.ts';

/** A stretch of a sentence that says one thing: tokens `first` to `after`, half-open. */
export interface Clause {
  readonly first: number;
  readonly after: number;
  /** "…, the ministry said": who says the clause beside it, and no statement of its own. */
  readonly attribution: boolean;
  /** What governs it: the index of the verb of speech before "that" or before a clause without "that"; -1 where nothing does. */
  readonly governor: number;
}

/**
 * Cuts a sentence into clauses, by marks, conjunctions and verbs of speech. No parse: a clause may still hold two verbs, but it never
 * reaches over a dash, a semicolon, "that" after a verb of speech or the comma before a conjunction. O(length of the sentence).
 */
export function cutClauses(document: Document, sentence: Sentence): Clause[] {
  const { tokens } = document;
  const clauses: Clause[] = [];
  let first = sentence.first;
  let governor = -1;
  let say = -1;
  let attribution = false;
  const cut = (after: number, next: number, by = -1): void => {
    if (after > first) clauses.push({ first, after, attribution, governor });
    first = next;
    governor = by;
    attribution = false;
  };
  for (let i = sentence.first; i < sentence.after; i++) {
    const word = tokens.lower(i);
    // "at 4:45 p.m.": no end of a clause.
    if (word === ':' && i > sentence.first && !tokens.gap(i + 1)) continue;
    if (CLOSED.has(word) || (word === '-' && tokens.gap(i) && tokens.gap(i + 1))) {
      cut(i, i + 1);
      continue;
    }
    if (QUOTES.has(word)) {
      if (i === sentence.first || BEFORE_QUOTE.has(tokens.word(i - 1))) cut(i, i + 1);
      continue;
    }
    if (word === ',') {
      const next = tokens.lower(i + 1);
      if (tokens.lower(i + 2) === 'that' && (next === 'and' || next === 'but')) {
        cut(i, i + 3, lastGovernor(clauses, governor));
        i += 2;
      } else if (!SUBORDINATORS.has(next) && isAttribution(document, i + 1, sentence.after)) {
        cut(i, i + 1);
        attribution = true;
      } else if (attribution || opensAfterComma(document, i, sentence.after)) cut(i, i + 1, governor);
      continue;
    }
    if (word === 'that' && i === first && say >= 0 && i - say <= FAR_ATTRIBUTION && tokens.word(i - 1) === ',') {
      // "found, much to her surprise, that": the insertion is over.
      first = i + 1;
      governor = say;
      continue;
    }
    if (i > first) {
      if (word === 'that' && say >= first && i - say <= FAR_THAT && !isPunctuationNear(tokens, say, i)) {
        attribution = true;
        cut(i, i + 1, say);
        continue;
      }
      if (word === 'that' && tokens.word(i - 1) === ',' && say >= 0 && i - say <= FAR_ATTRIBUTION) {
        cut(i, i + 1, say);
        continue;
      }
      if (ALWAYS.has(word) || (WITH_VERB.has(word) && isBeforeVerb(document, i + 1, sentence.after))) {
        const from = measureStart(document, i, first);
        cut(from, from, governor);
        continue;
      }
      if ((word === 'and' || word === 'but') && startsNewSubject(tokens, i + 1)) {
        const by = tokens.lower(i + 1) === 'that' ? lastGovernor(clauses, governor) : governor;
        cut(i, tokens.lower(i + 1) === 'that' ? i + 2 : i + 1, by);
        continue;
      }
    }
    const verb = SAY_VERBS.get(word);
    if (
      verb &&
      // "…, adding the pier would close"
      (!verb.forms.has('ing') || (i === first && tokens.word(i - 1) === ',')) &&
      !(verb.forms.size === 1 && verb.forms.has('base') && i > first && tokens.lower(i - 1) === 'to')
    ) {
      say = i;
      if (opensBareClause(document, i, sentence.after)) {
        attribution = true;
        const next = bareClauseStart(document, i);
        cut(next, next, i);
      }
    }
  }
  cut(sentence.after, sentence.after);
  return clauses;
}

const lastGovernor = (clauses: readonly Clause[], governor: number): number =>
  governor >= 0 ? governor : (clauses.findLast((clause) => clause.governor >= 0)?.governor ?? -1);

function isPunctuationNear(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (tokens.word(i) === ',' || QUOTES.has(tokens.word(i))) return true;
  return false;
}

/** "two days before he left": the measure belongs to "before". */
function measureStart({ tokens, tag }: Document, i: number, first: number): number {
  let from = i;
  while (
    from - 1 > first &&
    i - from < 3 &&
    (MEASURES.has(tokens.lower(from - 1)) || (from < i && (COUNTS.has(tokens.lower(from - 1)) || tag(from - 1) === 'NUM')))
  )
    from--;
  return from;
}

const isAuxiliary = (tokens: Tokens, i: number): boolean =>
  AUXILIARIES.has(tokens.lower(i)) || (tokens.word(i).startsWith("'") && AUXILIARY_CLITICS.has(tokens.lower(i).slice(1)));

const startsNewSubject = (tokens: Tokens, i: number): boolean =>
  tokens.lower(i) === 'that' ||
  (SUBJECTS.has(tokens.lower(i)) && (isAuxiliary(tokens, i + 1) || tokens.lower(i + 1).startsWith("'")));

/** Whether a comma's next words, up to the next mark, are a subject with a verb of speech and no more of a statement. */
function isAttribution(document: Document, from: number, after: number): boolean {
  const { tokens } = document;
  const last = Math.min(after, from + FAR_ATTRIBUTION);
  for (let i = from; i < last; i++) {
    const word = tokens.lower(i);
    if (
      word === ',' ||
      CLOSED.has(word) ||
      QUOTES.has(word) ||
      word === 'that' ||
      word === 'to' ||
      RELATIVES.has(word) ||
      AUXILIARIES.has(word)
    )
      return false;
    const verb = SAY_VERBS.get(word);
    if (!verb || verb.forms.has('ing') || (verb.forms.has('base') && !verb.forms.has('past'))) continue;
    return document.tag(i) === 'VERB' || document.tag(i) === 'AUX';
  }
  return false;
}

function opensAfterComma(document: Document, comma: number, after: number): boolean {
  const { tokens } = document;
  const next = tokens.lower(comma + 1);
  if (RELATIVES.has(next) && isInsertion(document, comma + 2, after)) return false;
  if (AFTER_COMMA.has(next)) return true;
  if (next === 'and' || next === 'then') return hasClause(document, comma + 2, after);
  return next.endsWith('ing') && next.length > 5 && document.tag(comma + 1) === 'VERB' && tokens.lower(comma + 2) !== ',';
}

/** "the mayor, who took office in May, has promised": a comma and a verb close it, and the clause goes on. */
function isInsertion({ tokens, tag }: Document, from: number, after: number): boolean {
  const last = Math.min(after - 1, from + 24);
  for (let i = from; i < last; i++) {
    if (CLOSED.has(tokens.word(i))) return false;
    if (tokens.word(i) === ',') return AUXILIARIES.has(tokens.lower(i + 1)) || tag(i + 1) === 'VERB';
  }
  return false;
}

/** Whether a subject and a finite verb come before the next comma. */
function hasClause(document: Document, from: number, after: number): boolean {
  const { tokens } = document;
  if (SUBJECTS.has(tokens.lower(from)) && tokens.lower(from) !== 'this') return true;
  const last = Math.min(after, from + 20);
  let subject = false;
  for (let i = from; i < last; i++) {
    const word = tokens.word(i);
    if (word === ',' || CLOSED.has(word)) return false;
    const tag = document.tag(i);
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON') subject = true;
    else if (tag === 'AUX' || (tag === 'VERB' && !word.endsWith('ing'))) return subject || i === from;
  }
  return false;
}

/** "after X left": a finite verb before the next mark. "after the talks", "as chairman", "since 2003" have none. */
function isBeforeVerb(document: Document, from: number, after: number): boolean {
  const { tokens } = document;
  const last = Math.min(after, from + 8);
  for (let i = from; i < last; i++) {
    const word = tokens.word(i);
    if (word === ',' || CLOSED.has(word)) return false;
    const tag = document.tag(i);
    if (tag === 'AUX') return true;
    if (tag === 'VERB' && i > from && !word.endsWith('ing')) return true;
  }
  return false;
}

/** "said the firm would close": a clause without "that" behind a verb of speech. */
function opensBareClause(document: Document, say: number, after: number): boolean {
  const { tokens } = document;
  const from = bareClauseStart(document, say);
  const next = tokens.lower(from);
  for (let i = from; i < from + FAR_THAT; i++) {
    if (tokens.lower(i) === 'that') return false;
    if (tokens.kind[i] !== 1) break;
  }
  if (next === '' || next === ',' || next === 'that' || next === 'to' || from >= after) return false;
  const tag = document.tag(from);
  if (
    !(tag === 'DET' || tag === 'PRON' || tag === 'PROPN' || tag === 'NOUN' || tag === 'ADJ' || tag === 'NUM' || next === 'there')
  )
    return false;
  const last = Math.min(after, from + 18);
  for (let i = from + 1; i < last; i++) {
    const word = tokens.lower(i);
    if (word === ',' || word === 'that' || word === 'to' || CLOSED.has(word)) return false;
    if (isAuxiliary(tokens, i) || document.tag(i) === 'AUX') return true;
    if (FREE_SPEECH.has(tokens.lower(say)) && document.tag(i) === 'VERB' && !word.endsWith('ing')) return true;
  }
  return false;
}

/** The first token of what is said: behind the verb, and behind its hearer where "told" has a plain one. */
const bareClauseStart = ({ tokens }: Document, say: number): number =>
  TELL.has(tokens.lower(say)) && HEARERS.has(tokens.lower(say + 1)) ? say + 2 : say + 1;
