import type { Span } from '../model/span.ts';
import { BEFORE, COMPANY_FORMS, MAY_END, NEVER_ENDS, STATES } from './abbreviations.ts';
import { isLower, isUpper } from './characters.ts';
import { isCueAhead } from './sentence-cue.ts';
import { AFTER_CLOCK, COMPANY_ROLES, STARTERS } from './sentence-starters.ts';
import { Kind, type Tokens } from './tokens.ts';

export interface Sentence extends Span {
  /** Tokens `first` to `after`, half-open. */
  readonly first: number;
  readonly after: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

const CLOSERS = new Set(['"', '”', '’', "'", '»', ')', ']', '*']);
const QUOTE_CLOSERS = new Set(['"', '”', '’', "'", '»']);
const OPENERS = new Set(['"', '“', '‘', "'", '«', '(', '[', '—', '–', '-', '--', '*', '•', '¿', '¡', '„']);

/**
 * Cuts paragraphs into sentences. A sentence ends with its closing marks and brackets; a line that ends without a stop is a sentence
 * too. O(n): what is looked at ahead is bounded, or is skipped with it.
 */
export function splitSentences(tokens: Tokens, paragraphs: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  paragraphs.forEach((paragraph, index) => {
    const last = tokens.at(paragraph.end - 1) + 1;
    const headline = !endsWithStop(tokens, last);
    let first = tokens.at(paragraph.start);
    for (let i = first; i < last; i++) {
      const ender = enderAt(tokens, i);
      if (ender === null) continue;
      const after = cutBehind(tokens, i, ender, first, last, headline);
      if (after < 0) continue;
      sentences.push(makeSentence(tokens, first, after, index));
      first = after;
      i = after - 1;
    }
    if (first < last) sentences.push(makeSentence(tokens, first, last, index));
  });
  return sentences;
}

const makeSentence = (tokens: Tokens, first: number, after: number, paragraph: number): Sentence => ({
  start: tokens.start[first]!,
  end: tokens.end[after - 1]!,
  first,
  after,
  paragraph,
});

/** `stop`: . or …, `mark`: ! or ?, `dots`: three dots or the like, `word`: an abbreviation or initial with its stop. */
type Ender = 'stop' | 'mark' | 'dots' | 'word';

function enderAt(tokens: Tokens, i: number): Ender | null {
  const start = tokens.start[i]!;
  const end = tokens.end[i]!;
  if (tokens.kind[i] === Kind.PUNCTUATION) {
    switch (tokens.text.charCodeAt(start)) {
      case 0x2e:
        return end - start === 1 || end - start > 3 ? 'stop' : 'dots';
      case 0x21:
      case 0x3f:
        return 'mark';
      case 0x2026:
        return 'dots';
      default:
        return null;
    }
  }
  return end - start > 1 && tokens.text.charCodeAt(end - 1) === 0x2e ? 'word' : null;
}

/** The token that begins the next sentence, if one ends with the ender at i; `last` at the paragraph's end; -1 where none ends. */
function cutBehind(tokens: Tokens, i: number, ender: Ender, first: number, last: number, headline: boolean): number {
  let after = i + 1;
  let quoted = false;
  for (; after < last && !tokens.gap(after) && CLOSERS.has(tokens.word(after)); after++) {
    if (opensNext(tokens, i, after)) return after; // said.“The
    quoted ||= QUOTE_CLOSERS.has(tokens.word(after));
  }
  if (after < last && isStrayCloser(tokens, after, last)) after++;
  after = behindNote(tokens, after, last);
  if (after >= last) return last;
  if (!tokens.gap(after)) return ender === 'stop' && after === i + 1 && isRunTogether(tokens, i) ? after : -1;
  const next = skipOpeners(tokens, after);
  const word = tokens.word(next);
  if (word === '' || (isLower(word[0]!) && !startsSmall(tokens, next, ender))) return -1;
  switch (ender) {
    case 'word':
      return !headline && wordEnds(tokens, i, next) ? after : -1;
    case 'dots':
      // "I … The Senate": dots with space on both sides stand for words that are left out.
      return tokens.gap(i) && !isStarter(tokens, next) ? -1 : after;
    case 'mark':
      if (tokens.word(next).endsWith('.') && COMPANY_FORMS.has(tokens.lower(next))) return -1; // Yahoo! Inc.
      if (/^\p{Lu}$/u.test(tokens.word(i - 1)) && !tokens.gap(i)) return -1; // E! News
      return quoted && isCueAhead(tokens, next, last, false) ? -1 : after;
    case 'stop':
      if (isListMark(tokens, first, i) || isBeforeNumber(tokens, i, next)) return -1;
      if (isState(tokens, i) && !beginsClause(tokens, next)) return -1;
      return quoted && isCueAhead(tokens, next, last, true) ? -1 : after;
  }
}

/** Whether an abbreviation or initial at i ends a sentence, seen from the word that comes next. */
function wordEnds(tokens: Tokens, i: number, next: number): boolean {
  const abbreviation = tokens.lower(i);
  if (NEVER_ENDS.has(abbreviation) || (BEFORE.has(abbreviation) && !MAY_END.has(abbreviation))) return false;
  if (abbreviation === 'a.m.' || abbreviation === 'p.m.') {
    return !AFTER_CLOCK.has(tokens.lower(next)) && tokens.lower(next + 1) !== 'time' && beginsClause(tokens, next);
  }
  if (abbreviation === 'etc') return true;
  if (COMPANY_FORMS.has(abbreviation)) return beginsClause(tokens, next) && !COMPANY_ROLES.has(tokens.lower(next));
  return isStarter(tokens, next);
}

/** A capital with a stop of its own is an abbreviation or initial: "U.S. No. 2", "J. A. Moe". */
const isStarter = (tokens: Tokens, i: number): boolean => STARTERS.has(tokens.lower(i)) && !tokens.word(i).endsWith('.');

/** "Shares fell": a capitalised word that a small one follows. "President Jane Doe" goes on with a name. */
const beginsClause = (tokens: Tokens, i: number): boolean =>
  isStarter(tokens, i) || (isUpper(tokens.word(i)[0]!) && tokens.gap(i + 1) && isLower(tokens.word(i + 1)[0] ?? ''));

/** "1. First", "(a) Second", "IV. Third" */
function isListMark(tokens: Tokens, first: number, stop: number): boolean {
  const start = OPENERS.has(tokens.word(first)) ? first + 1 : first;
  return stop - start === 1 && /^(?:\d{1,3}|\p{L}|[IVX]{1,5})$/u.test(tokens.word(start));
}

/** "vol. 3": written small, it is no abbreviation to the tokens. */
const isBeforeNumber = (tokens: Tokens, stop: number, next: number): boolean =>
  tokens.kind[next] === Kind.NUMBER && !tokens.gap(stop) && NUMBERED.has(tokens.lower(stop - 1));

const NUMBERED = new Set(['vol', 'fig', 'figs', 'sec', 'approx', 'art', 'ch', 'para', 'pp', 'nos', 'ver', 'ca']);

/** "in Tampa, Fla." */
const isState = (tokens: Tokens, stop: number): boolean =>
  STATES.has(tokens.lower(stop - 1)) && !tokens.gap(stop) && tokens.word(stop - 2) === ',' && isUpper(tokens.word(stop - 1)[0]!);

/** A sentence that begins with a small letter: "al-Moe said", "iPhones sold". */
function startsSmall(tokens: Tokens, i: number, ender: Ender): boolean {
  if (ender !== 'stop') return false;
  const word = tokens.word(i);
  if (/^[a-z]\p{Lu}\p{L}/u.test(word.slice(0, 3))) return true;
  if (word.length === 1 && tokens.word(i + 1) === ')' && !tokens.gap(i + 1)) return true; // b) second
  return (
    (word === 'al' || word === 'el') && tokens.word(i + 1) === '-' && !tokens.gap(i + 1) && isUpper(tokens.word(i + 2)[0] ?? 'x')
  );
}

/** "on 24 May 2018.Jane Moe", "he said.The ship": the space behind the stop is lost. Not "thisway.Com". */
function isRunTogether(tokens: Tokens, stop: number): boolean {
  const before = tokens.word(stop - 1);
  const next = tokens.word(stop + 1);
  if (tokens.gap(stop) || !/^\p{Lu}(?:\p{Ll}{2}|\p{Ll}$|$)/u.test(next.slice(0, 3)) || /^(?:Com|Org|Net|Gov|Edu)$/.test(next))
    return false;
  if (tokens.kind[stop - 1] === Kind.NUMBER) return /^\d{4}$/.test(before) && tokens.gap(stop + 2);
  return before.length >= 2 && isLower(before[0]!) && (tokens.gap(stop + 2) || tokens.kind[stop + 2] === Kind.WORD);
}

/** A mark that stands where one closes, but opens the next sentence: a letter follows it at once. */
function opensNext(tokens: Tokens, ender: number, mark: number): boolean {
  if (mark !== ender + 1 || tokens.gap(ender) || tokens.word(mark) !== '"') return false;
  return !tokens.gap(mark + 1) && isUpper(tokens.word(mark + 1)[0] ?? 'x') && isLower(tokens.word(ender - 1)[0] ?? 'X');
}

/** A closing mark with a space before it: `the end. " The`. */
const isStrayCloser = (tokens: Tokens, i: number, last: number): boolean =>
  tokens.gap(i) &&
  /^["”]$/.test(tokens.word(i)) &&
  (i + 1 >= last || (tokens.gap(i + 1) && isUpper(tokens.word(i + 1)[0] ?? 'x')));

/** A note's mark belongs to the sentence before it: "in the war.[1] The". */
function behindNote(tokens: Tokens, after: number, last: number): number {
  while (
    after + 2 < last &&
    !tokens.gap(after) &&
    tokens.word(after) === '[' &&
    tokens.kind[after + 1] === Kind.NUMBER &&
    tokens.word(after + 2) === ']'
  ) {
    after += 3;
  }
  return after;
}

function skipOpeners(tokens: Tokens, i: number): number {
  while (i < tokens.length && OPENERS.has(tokens.word(i))) i++;
  return i;
}

/** Whether the paragraph's last words are a sentence's end; a headline's are not. */
function endsWithStop(tokens: Tokens, last: number): boolean {
  let i = last - 1;
  for (let steps = 0; steps < 5 && CLOSERS.has(tokens.word(i)); steps++) i--;
  return i >= 0 && enderAt(tokens, i) !== null;
}
