import { isUpper } from '../../text/characters.ts';
import type { Span } from '../../model/span.ts';
import type { Document } from '../../text/document.ts';
import { Kind, type Tokens } from '../../text/tokens.ts';
import { closingOfBlock, type Block } from './blocks.ts';
import { beforeOwnCue } from './own-cue.ts';
import { REPORTING_VERBS } from './reporting-verbs.ts';

/** Words between quotation marks. `open` and `close` are the tokens of the marks; an unclosed one runs to the paragraph's end. */
export interface Quoted extends Span {
  readonly open: number;
  /** The closing mark; where it is missing, the token behind the paragraph's last. */
  readonly close: number;
  readonly closed: boolean;
  /** False: it goes on from the paragraph before without a mark of its own, and `open` is that one's last token. */
  readonly opened: boolean;
  /** 0: in the reporter's own text. */
  readonly depth: number;
  readonly paragraph: number;
}

type Family = 'double' | 'single' | 'angle';

const FAMILY = new Map<string, Family>([
  ['"', 'double'],
  ['“', 'double'],
  ['”', 'double'],
  ['„', 'double'],
  ['‟', 'double'],
  ['«', 'angle'],
  ['»', 'angle'],
  ["'", 'single'],
  ['‘', 'single'],
  ['’', 'single'],
  ['‚', 'single'],
]);

const OPEN_BEFORE = new Set(['(', '[', '{', '-', '--', '–', '—', '/', '"', '“', '‘', "'", '„', '«', ':']);

/** Deeper marks are read, but make no entry. */
const DEEPEST = 3;

/** Tokens that an utterance without a closing mark may have; a longer one ends with its first sentence. */
const LONGEST_UNCLOSED = 80;

interface Opened {
  readonly token: number;
  readonly family: Family;
  readonly mark: string;
}

/**
 * Pairs the quotation marks of each paragraph, in order of their opening marks. A curly mark may be closed by a straight one; an
 * apostrophe is no mark; straight marks of even number open and close in turn, whatever the spaces around them. O(n).
 */
export function findQuoted(document: Document): Quoted[] {
  const found: Quoted[] = [];
  const { tokens, paragraphs } = document;
  /** Of speech that an earlier paragraph left open: where it is closed. */
  let block = null as Block | null; // as: TypeScript does not see that a closure sets it
  paragraphs.forEach((paragraph, index) => {
    let first = tokens.at(paragraph.start);
    const after = tokens.at(paragraph.end - 1) + 1;
    if (block !== null) {
      const { close } = block;
      const last = block.paragraph === index;
      found.push(goesOnTo(tokens, first, last ? close : after, last, index));
      if (!last) return;
      first = close + 1;
      block = null;
    }
    const marks = marksBetween(tokens, first, after);
    if (marks.length === 0) return;
    const next = paragraphs[index + 1];
    const reopens = next !== undefined && /^["“„«]/.test(document.text[next.start] ?? '');
    const goesOn = (): boolean => {
      if (!reopens) block = closingOfBlock(tokens, paragraphs, index);
      return reopens || block !== null;
    };
    pairMarks(tokens, marks, after, index, found, goesOn);
  });
  return found.sort((a, b) => a.open - b.open);
}

const goesOnTo = (tokens: Tokens, first: number, close: number, closed: boolean, paragraph: number): Quoted => ({
  open: first - 1,
  close,
  closed,
  opened: false,
  depth: 0,
  paragraph,
  start: tokens.start[first]!,
  end: tokens.end[close - 1]!,
});

function marksBetween(tokens: Tokens, first: number, after: number): number[] {
  const marks: number[] = [];
  for (let i = first; i < after; i++) {
    if (tokens.kind[i] !== Kind.PUNCTUATION || tokens.end[i]! - tokens.start[i]! !== 1) continue;
    if (FAMILY.has(tokens.word(i))) marks.push(i);
  }
  return marks;
}

function pairMarks(
  tokens: Tokens,
  marks: readonly number[],
  after: number,
  paragraph: number,
  found: Quoted[],
  goesOn: () => boolean,
): void {
  const earlier = found.length;
  const stack: Opened[] = [];
  const turns = takeTurns(tokens, marks);
  const singles = closersOfSingles(tokens, marks, after);
  const push = (open: number, close: number, closed: boolean): void => {
    const depth = stack.length;
    const start = tokens.start[open + 1];
    if (depth > DEEPEST || start === undefined || close <= open + 1) return;
    found.push({ open, close, closed, opened: true, depth, paragraph, start, end: tokens.end[close - 1]! });
  };
  for (const token of marks) {
    const mark = tokens.word(token);
    const family = FAMILY.get(mark)!;
    const top = lastOf(stack, family);
    if (family === 'single') {
      const open = stack.at(-1);
      if (open?.family === 'single' && singles.get(open.token) === token) {
        stack.pop();
        push(open.token, token, true);
      } else if (singles.has(token)) stack.push({ token, family, mark });
      continue;
    }
    if (opens(tokens, token, mark, top, turns, after)) {
      if (top && top === stack.at(-1) && /^[.!?…]$/.test(tokens.word(token - 1))) {
        // Speech of several paragraphs that were run into one: a mark opens again where none was closed.
        stack.pop();
        push(top.token, beforeOwnCue(tokens, top.token, token), false);
      }
      stack.push({ token, family, mark });
      continue;
    }
    if (!top) continue;
    while (stack.length > 0) {
      const opened = stack.pop()!;
      if (opened !== top) continue;
      push(opened.token, token, true);
      break;
    }
  }
  closeAtEnd(tokens, stack, after, push, found, earlier, goesOn);
}

/** An opening mark whose closing one is missing: up to the next utterance in marks, or to the paragraph's end. */
function closeAtEnd(
  tokens: Tokens,
  stack: Opened[],
  after: number,
  push: (open: number, close: number, closed: boolean) => void,
  found: Quoted[],
  earlier: number,
  goesOn: () => boolean,
): void {
  const unclosed = stack.find(({ family }) => family !== 'single');
  if (!unclosed) return;
  stack.length = 0;
  let inner = -1;
  for (let i = found.length - 1; i >= earlier; i--) if (found[i]!.open > unclosed.token && found[i]!.depth === 1) inner = i;
  const before = inner >= 0 ? tokens.word(found[inner]!.open - 1) : '';
  if (inner >= 0 && /^[.!?,]$/.test(before)) {
    const cut = found[inner]!.open;
    for (let i = earlier; i < found.length; i++) {
      const one = found[i]!;
      if (one.open >= cut) found[i] = { ...one, depth: Math.max(0, one.depth - 1) };
    }
    push(unclosed.token, beforeOwnCue(tokens, unclosed.token, cut), false);
  } else
    push(
      unclosed.token,
      goesOn() ? after : beforeOwnCue(tokens, unclosed.token, endOfUnclosed(tokens, unclosed.token, after)),
      false,
    );
}

/** Where a mark is missing and nothing goes on: words of a sentence end with it, a sentence or two with the paragraph. */
function endOfUnclosed(tokens: Tokens, open: number, after: number): number {
  const whole = isUpper(tokens.word(open + 1)[0] ?? 'a') && after - open <= LONGEST_UNCLOSED;
  if (whole) return after;
  for (let i = open + 2; i < after - 1; i++) {
    if (/^[.!?…]$/.test(tokens.word(i)) && tokens.gap(i + 1) && isUpper(tokens.word(i + 1)[0]!)) return i + 1;
  }
  return after;
}

function lastOf(stack: readonly Opened[], family: Family): Opened | undefined {
  for (let i = stack.length - 1; i >= 0 && i >= stack.length - 4; i--) if (stack[i]!.family === family) return stack[i];
  return undefined;
}

/**
 * Whether the paragraph's double marks are straight ones that open and close in turn: of even number, and none opens or closes where
 * the spaces around it say the opposite.
 */
function takeTurns(tokens: Tokens, marks: readonly number[]): boolean {
  let straight = 0;
  for (const token of marks) {
    const mark = tokens.word(token);
    if (FAMILY.get(mark) !== 'double') continue;
    if (mark !== '"') return false;
    const closes =
      !tokens.gap(token) && tokens.gap(token + 1) && !OPEN_BEFORE.has(tokens.word(token - 1)) && !isBehindCue(tokens, token);
    const reopens = tokens.gap(token) && !tokens.gap(token + 1);
    if (straight % 2 === 0 ? closes : reopens) return false;
    straight++;
  }
  return straight % 2 === 0;
}

function opens(tokens: Tokens, token: number, mark: string, top: Opened | undefined, turns: boolean, after: number): boolean {
  const free = tokens.gap(token) || OPEN_BEFORE.has(tokens.word(token - 1)) || isBehindCue(tokens, token);
  const tight = token + 1 < after && !tokens.gap(token + 1);
  if (mark === '“' || mark === '„') return !top || free || tight;
  if (mark === '”' || mark === '‟') return !top && free && tight;
  if (mark === '«' || mark === '»') return !top || (top.mark === mark && free && tight);
  if (!top)
    return turns || free || (tight && tokens.kind[token - 1] !== Kind.NUMBER && !/^[.,;:!?]$/.test(tokens.word(token + 1)));
  return !turns && tokens.gap(token) && tight && /^[.!?:…]$/.test(tokens.word(token - 1));
}

/** 'she said," The doors are shut."': the space stands on the wrong side of the mark. */
const isBehindCue = (tokens: Tokens, token: number): boolean =>
  tokens.word(token - 1) === ',' && REPORTING_VERBS.get(tokens.lower(token - 2))?.clause === true;

const CUT_SHORT = new Set(['em', 'til', 'tis', 'twas', 'cause', 'n', 'bout', 'round']);

/** Behind an apostrophe, with or without a space before it. */
const CLINGS = new Set(['s', 're', 'll', 've']);

/** For each single mark that opens: the one that closes it. An opening one without a closing one is an apostrophe. O(n). */
function closersOfSingles(tokens: Tokens, marks: readonly number[], after: number): Map<number, number> {
  const closers = new Map<number, number>();
  const singles = marks.filter((token) => FAMILY.get(tokens.word(token)) === 'single');
  for (let k = 0; k < singles.length; k++) {
    const open = singles[k]!;
    if (!canOpen(tokens, open, after)) continue;
    let close = -1;
    for (let j = k + 1; j < singles.length; j++) {
      const token = singles[j]!;
      if (canOpen(tokens, token, after)) break;
      if (tokens.gap(token) || (token + 1 < after && !tokens.gap(token + 1) && tokens.kind[token + 1] === Kind.WORD)) continue;
      const possessive = /s$/i.test(tokens.word(token - 1)) && tokens.kind[token + 1] === Kind.WORD;
      if (close < 0 || !possessive) close = token;
      if (!possessive) break;
    }
    if (close < 0) continue;
    closers.set(open, close);
    k = singles.indexOf(close, k);
  }
  return closers;
}

function canOpen(tokens: Tokens, token: number, after: number): boolean {
  if (token + 1 >= after || tokens.gap(token + 1) || tokens.kind[token + 1] === Kind.NUMBER) return false;
  // "Roe ‘s plan": a possessive with a space before it.
  if (CLINGS.has(tokens.lower(token + 1)) && tokens.kind[token - 1] === Kind.WORD) return false;
  if (!tokens.gap(token) && !OPEN_BEFORE.has(tokens.word(token - 1))) return false;
  return tokens.word(token) === '‘' || !CUT_SHORT.has(tokens.lower(token + 1));
}
