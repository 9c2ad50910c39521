import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import type { Span } from '../model/span.ts';
import type { Tokens } from './tokens.ts';

/** Universal part-of-speech tags (Universal Dependencies v2). X: not tagged. */
export const TAGS = [
  'X',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'SPACE',
] as const;
export type Tag = (typeof TAGS)[number];

/** Part-of-speech tags of a document's tokens, made for a block of paragraphs at a time when first asked for. */
export interface Tags {
  tag(i: number): Tag;
}

/** The tagger remembers every word that it has met; it is replaced after so many tokens, so that its memory stays bounded. */
const TOKENS_PER_TAGGER = 2_000_000;
/** Blocks are whole paragraphs of about this many UTF-16 units. */
const BLOCK = 8_000;
/**
 * A longer run without white space is no word that a tagger knows. It is left out of its sight, because the tagger's time grows with
 * the square of a run's length: 80,000 slashes took it a minute.
 */
const LONGEST_RUN = 100;

let tagger: WinkMethods | null = null;
let seen = 0;

export function makeTags(tokens: Tokens, paragraphs: readonly Span[]): Tags {
  const codes = new Uint8Array(tokens.length);
  const blocks = cutBlocks(tokens, paragraphs);
  const blockOf = (i: number): number => {
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (blocks[middle]!.first <= i) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    tag(i) {
      if (i < 0 || i >= tokens.length) return 'X';
      const block = blocks[blockOf(i)]!;
      if (!block.done) {
        tagBlock(tokens, block.first, block.after, codes);
        block.done = true;
      }
      return TAGS[codes[i]!]!;
    },
  };
}

interface Block {
  readonly first: number;
  readonly after: number;
  done: boolean;
}

function cutBlocks(tokens: Tokens, paragraphs: readonly Span[]): Block[] {
  const blocks: Block[] = [];
  let first = 0;
  for (const paragraph of paragraphs) {
    const after = tokens.at(paragraph.end);
    if (after > first && tokens.end[after - 1]! - tokens.start[first]! < BLOCK) continue;
    first = pushBlocks(blocks, tokens, first, after);
  }
  pushBlocks(blocks, tokens, first, tokens.length);
  return blocks;
}

/** Tokens `first` to `after` as a block, or, where a single paragraph is too long for one, as several. Returns `after`. */
function pushBlocks(blocks: Block[], tokens: Tokens, first: number, after: number): number {
  for (let from = first; from < after;) {
    const long = tokens.end[after - 1]! - tokens.start[from]! > BLOCK * 4;
    const to = long ? Math.max(from + 1, tokens.at(tokens.start[from]! + BLOCK * 2)) : after;
    blocks.push({ first: from, after: Math.min(to, after), done: false });
    from = to;
  }
  return Math.max(first, after);
}

/**
 * The tagger's tokens are laid on ours by position: ours takes the tag of the tagger's token that covers its first character
 * ("don't", which the tagger parts, is AUX).
 */
function tagBlock(tokens: Tokens, first: number, after: number, codes: Uint8Array): void {
  const from = tokens.start[first]!;
  const text = taggerText(tokens, first, after);
  if (!tagger || seen > TOKENS_PER_TAGGER) {
    tagger = winkNLP(model, ['sbd', 'pos']);
    seen = 0;
  }
  const its = tagger.its;
  const found = tagger.readDoc(text).tokens();
  const values: string[] = found.out();
  const tags: string[] = found.out(its.pos) as unknown as string[]; // wink's types know no other reducer than value
  seen += values.length;
  let at = 0;
  let i = first;
  for (let k = 0; k < values.length && i < after; k++) {
    const value = values[k]!;
    while (at < text.length && !text.startsWith(value, at) && isBlank(text.charCodeAt(at))) at++;
    if (!text.startsWith(value, at)) continue;
    const end = at + value.length;
    const code = TAG_CODES.get(tags[k]!) ?? 0;
    while (i < after && tokens.end[i]! - from <= at) i++; // what the tagger did not see has no tag
    while (i < after && tokens.start[i]! - from < end) codes[i++] = code;
    at = end;
  }
}

const TAG_CODES = new Map<string, number>(TAGS.map((tag, code) => [tag, code]));

const isBlank = (unit: number): boolean =>
  unit <= 0x20 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200b) || unit === 0x3000 || unit === 0xfeff;

/** The block's text for the tagger: same length, curly apostrophes straight, lone surrogates replaced, overlong runs blanked. */
function taggerText(tokens: Tokens, first: number, after: number): string {
  const text = tokens.text
    .slice(tokens.start[first], tokens.end[after - 1])
    .replaceAll('\u2019', "'")
    .toWellFormed();
  const pieces: string[] = [];
  let kept = 0;
  for (let from = 0; from < text.length;) {
    let to = from;
    while (to < text.length && !isBlank(text.charCodeAt(to))) to++;
    if (to - from > LONGEST_RUN) {
      pieces.push(text.slice(kept, from), ' '.repeat(to - from));
      kept = to;
    }
    from = to + 1;
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(kept);
}
