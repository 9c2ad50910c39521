import { Kind } from '../../text/tokens.ts';
import type { Page } from './page.ts';
import { LINKS, MEDIA, NAME_LINKS, OBJECT_PRONOUNS, PRONOUN_SUBJECTS, TIME_WORDS, WEEKDAYS_AND_DAYS } from './words.ts';

/** A noun phrase as speaker or hearer: tokens `first` to `after`; `core` ends before its first "of …" or comma. */
export interface Phrase {
  readonly first: number;
  readonly after: number;
  readonly core: number;
}

/** Longer subjects are left alone. */
const LONGEST = 40;

const isPossessive = (word: string): boolean => word === "'s" || word === '’s' || word === "'" || word === '’';

/** Whether the token may stand in a noun phrase whose next token is in it, too. */
export function isNominal(page: Page, i: number): boolean {
  const { tokens, document } = page;
  if (tokens.kind[i] === Kind.NUMBER) return true;
  if (tokens.kind[i] === Kind.PUNCTUATION) {
    const word = tokens.word(i);
    return (
      isPossessive(word) || (/^[-–/&%$.]$/.test(word) && !tokens.gap(i) && !tokens.gap(i + 1)) || word === '&' || word === '$'
    );
  }
  switch (document.tag(i)) {
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
    case 'DET':
    case 'ADJ':
      return true;
    case 'PRON':
      return !OBJECT_PRONOUNS.has(tokens.lower(i));
    case 'PART':
      return isPossessive(tokens.word(i));
    case 'VERB':
      return isModifier(page, i) || isNamePart(page, i) || (tokens.lower(i - 1) === 'to' && tokens.lower(i - 2) === 'according');
    case 'X':
      return true;
    case 'ADV':
      return /^(?:then|now|more|most|former|nearly|about|very)$/.test(tokens.lower(i)) && tokens.kind[i + 1] !== Kind.PUNCTUATION;
    default:
      return isNamePart(page, i);
  }
}

/** "the leaked letter", "acting Defence Secretary" */
function isModifier(page: Page, i: number): boolean {
  const { tokens, document } = page;
  if (!/(?:ed|ing|en)$/.test(tokens.lower(i))) return false;
  const next = document.tag(i + 1);
  if (next !== 'NOUN' && next !== 'PROPN' && next !== 'ADJ') return false;
  const before = i > 0 ? document.tag(i - 1) : 'PUNCT';
  return (
    before === 'DET' ||
    before === 'ADJ' ||
    before === 'ADV' ||
    before === 'PUNCT' ||
    before === 'PART' ||
    tokens.word(i - 1) === '-'
  );
}

const isNamePart = (page: Page, i: number): boolean => page.cast.mentionAt(page.tokens.start[i]!)?.mention === 'name';

const isEdge = (page: Page, i: number): boolean => {
  const tag = page.document.tag(i);
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM' || tag === 'X' || page.tokens.word(i) === ')' || isNamePart(page, i);
};

/** The noun phrase that ends before token `end`, not before `limit`; null where none does. */
export function phraseBefore(page: Page, end: number, limit: number): Phrase | null {
  const { tokens } = page;
  const floor = Math.max(limit, end - LONGEST);
  let first = end;
  let determined = false;
  const cuts: number[] = [];
  let core = end;
  for (let i = end - 1; i >= floor; i--) {
    if (page.regionOf(i) >= 0 && page.regionOf(i) !== page.regionOf(end)) {
      const term = first < end ? shortTerm(page, i) : -1;
      if (term < floor) break;
      first = i = term;
      continue;
    }
    const word = tokens.lower(i);
    if (word === ')') {
      const open = openingBracket(page, i, floor);
      if (open < 0) break;
      i = open;
      if (first === end) core = open;
      continue;
    }
    if (i === end - 1 && PRONOUN_SUBJECTS.has(word)) return { first: i, after: end, core: end };
    if (isNominal(page, i)) {
      if (determined && !/^(?:all|both|half|such)$/.test(word)) break;
      determined = isDeterminer(page, i);
      first = i;
      continue;
    }
    if (word === 'as' && tokens.lower(i - 1) === 'such' && i - 2 >= floor) {
      core = i - 1;
      first = --i;
      continue;
    }
    if (first === end || i === floor || !isEdge(page, i - 1)) break;
    if (LINKS.has(word) || isNamePart(page, i)) core = i;
    else if (word === 'and' || word === 'or') cuts.push(i);
    else break;
    determined = false;
  }
  if (first === end) return null;
  // "newly elected President Roe"
  if (first > limit && page.document.tag(first) === 'VERB' && tokens.lower(first - 1).endsWith('ly')) first--;
  const left = first > limit ? page.document.tag(first - 1) : 'PUNCT';
  const cut = cuts.at(-1);
  if (cut !== undefined && (left === 'VERB' || left === 'AUX' || left === 'ADP')) {
    first = cuts[0]! + 1;
    if (core < first) core = end;
  }
  while (first < end - 1 && WEEKDAYS_AND_DAYS.has(tokens.lower(first))) first++;
  if (core <= first) core = end;
  return { first, after: end, core };
}

function openingBracket(page: Page, close: number, floor: number): number {
  for (let i = close - 1; i >= floor && i > close - 8; i--) if (page.tokens.word(i) === '(') return i;
  return -1;
}

/** The opening mark of a term of few words in marks, seen from its last token; -1 where it is no term. */
function shortTerm(page: Page, token: number): number {
  const region = page.quoted[page.regionOf(token)]!;
  const term = region.closed && region.close === token && region.close - region.open <= 5;
  return term && page.tokens.kind[token - 1] !== Kind.PUNCTUATION ? region.open : -1;
}

/** An article or possessive begins its noun phrase. */
function isDeterminer(page: Page, i: number): boolean {
  const tag = page.document.tag(i);
  return (tag === 'DET' || tag === 'PRON') && page.cast.mentionAt(page.tokens.start[i]!)?.mention !== 'name';
}

/** The noun phrase that begins at token `first`, not beyond `limit`; null where none does. */
export function phraseAfter(page: Page, first: number, limit: number): Phrase | null {
  const { tokens } = page;
  const ceiling = Math.min(limit, first + LONGEST);
  let after = first;
  let core = -1;
  for (let i = first; i < ceiling; i++) {
    if (page.regionOf(i) >= 0 && page.regionOf(i) !== page.regionOf(first)) break;
    const word = tokens.lower(i);
    if (i > first && (WEEKDAYS_AND_DAYS.has(word) || word === 'that')) break;
    if (i > first && isDeterminer(page, i) && isEdge(page, i - 1)) break;
    if (isNominal(page, i) && !(tokens.kind[i] === Kind.PUNCTUATION && i + 1 >= ceiling && !isPossessive(word))) {
      after = i + 1;
      continue;
    }
    if (after !== i || i === first || i + 1 >= ceiling) break;
    if (word === '(') {
      const close = closingBracket(page, i, ceiling);
      if (close < 0) break;
      if (core < 0) core = i;
      i = close;
      after = close + 1;
      continue;
    }
    if (!isNominal(page, i + 1) || tokens.kind[i + 1] === Kind.PUNCTUATION) break;
    if (word === 'and') {
      if (page.document.tag(i + 1) === 'PRON') break;
      after = i + 1;
    } else if (LINKS.has(word)) {
      const name = page.cast.mentionAt(tokens.start[i - 1]!);
      if (name?.type === 'person' && name.mention === 'name' && !NAME_LINKS.has(word)) break;
      if (isAdjunct(page, i, ceiling)) break;
      if (core < 0) core = i;
      after = i + 1;
    } else break;
  }
  while (after > first && !isNominal(page, after - 1) && tokens.word(after - 1) !== ')') after--;
  if (after === first) return null;
  return { first, after, core: core < 0 || core > after ? after : core };
}

function closingBracket(page: Page, open: number, ceiling: number): number {
  for (let i = open + 1; i < ceiling && i < open + 8; i++) if (page.tokens.word(i) === ')') return i;
  return -1;
}

/** Whether a preposition begins a phrase of time or of medium: "on Friday", "in a statement". */
export function isAdjunct(page: Page, preposition: number, limit: number): boolean {
  const { tokens } = page;
  for (let i = preposition + 1; i < Math.min(limit, preposition + 7); i++) {
    const word = tokens.lower(i);
    if (TIME_WORDS.has(word) || MEDIA.has(word)) return true;
    if (/^(?:1[5-9]|20)\d\d$/.test(word) && i === preposition + 1) return true;
    if (!isNominal(page, i) || tokens.kind[i] === Kind.PUNCTUATION) return false;
  }
  return false;
}
