import type { Span } from '../model/span.ts';
import { BEFORE } from './abbreviations.ts';
import { isLower } from './characters.ts';
import type { Tokens } from './tokens.ts';

export interface Sentence extends Span {
  /** Tokens `first` to `after`, half-open. */
  readonly first: number;
  readonly after: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

const ENDERS = new Set(['.', '!', '?', '…', '...']);
const CLOSERS = new Set(['"', '”', '’', "'", '»', ')', ']']);

/** Cuts paragraphs into sentences. A sentence ends with its closing marks and brackets. O(n). */
export function splitSentences(tokens: Tokens, paragraphs: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  paragraphs.forEach((paragraph, index) => {
    const last = tokens.at(paragraph.end - 1) + 1;
    let first = tokens.at(paragraph.start);
    for (let i = first; i < last; i++) {
      let after = i + 1;
      if (!isEnder(tokens, i)) continue;
      while (after < last && CLOSERS.has(tokens.word(after)) && !tokens.gap(after)) after++;
      if (after < last && !startsSentence(tokens, i, after)) continue;
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

function isEnder(tokens: Tokens, i: number): boolean {
  const word = tokens.word(i);
  return ENDERS.has(word) || (word.length > 1 && word.endsWith('.') && !BEFORE.has(tokens.lower(i)));
}

/** Whether a new sentence starts at token `after`, when token `ender` may have ended one. */
function startsSentence(tokens: Tokens, ender: number, after: number): boolean {
  if (!tokens.gap(after)) return false;
  let next = after;
  while (next < tokens.length && /^["“‘'«([—–-]$/.test(tokens.word(next))) next++;
  const word = tokens.word(next);
  if (word === '' || isLower(word[0]!)) return false;
  // "U.S. Army", "J. Smith": a stop that belongs to a word ends a sentence only before a word that often starts one.
  if (tokens.word(ender).length > 1 && tokens.word(ender) !== '...') return STARTERS.has(tokens.lower(next));
  return true;
}

const STARTERS = new Set(
  'the a an this that these those he she it they we i you his her its their our in on at but and so if when while as after before there what who how why yes no'.split(
    ' ',
  ),
);
