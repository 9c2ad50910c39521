import type { PassingArticle } from '../pile.ts';
import { Kind, type Tokens } from '../../text/tokens.ts';
import { tokensOf } from '../article-tokens.ts';
import { quotedTokens } from '../../text/quoted.ts';

/**
 * The words and numbers that an article says itself, as parallel arrays: item i is `text.slice(start[i], end[i])`. Boilerplate,
 * captions, credits, bylines and datelines are left out, and so is all punctuation.
 */
export interface OwnWords {
  readonly text: string;
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Equal for words that differ in case, in the form of their apostrophe or in the commas of a number only. */
  readonly hash: Int32Array;
  /** 1 inside quotation marks. */
  readonly quoted: Uint8Array;
}

const NOT_OWN: ReadonlySet<string> = new Set(['boilerplate', 'caption', 'credit', 'byline', 'dateline']);

/** O(n). The title that was given apart is no part of the text, and so none of the words. */
export function ownWords({ record }: PassingArticle): OwnWords {
  const { text } = record.article;
  const tokens = tokensOf(record);
  const quotes = quotedTokens(tokens);
  const aside = record.structure.filter((part) => part.in !== 'title' && NOT_OWN.has(part.role));
  const start = new Int32Array(tokens.length);
  const end = new Int32Array(tokens.length);
  const hash = new Int32Array(tokens.length);
  const quoted = new Uint8Array(tokens.length);
  let length = 0;
  let part = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] === Kind.PUNCTUATION) continue;
    while (part < aside.length && aside[part]!.end <= tokens.start[i]!) part++;
    if (part < aside.length && aside[part]!.start <= tokens.start[i]!) continue;
    start[length] = tokens.start[i]!;
    end[length] = tokens.end[i]!;
    hash[length] = hashWord(tokens, i);
    quoted[length++] = quotes[i]!;
  }
  return {
    text,
    length,
    start: start.slice(0, length),
    end: end.slice(0, length),
    hash: hash.slice(0, length),
    quoted: quoted.slice(0, length),
  };
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const COMMA = 0x2c;

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo; RFC 9923), letters small, numbers without commas. */
function hashWord(tokens: Tokens, i: number): number {
  const { text } = tokens;
  const to = tokens.end[i]!;
  let hash = FNV_OFFSET;
  for (let at = tokens.start[i]!; at < to; at++) {
    let unit = text.charCodeAt(at);
    if (unit > 0x7f) return hashString(tokens.lower(i));
    if (unit === COMMA) continue;
    if (unit >= 0x41 && unit <= 0x5a) unit |= 0x20;
    hash = Math.imul(hash ^ unit, FNV_PRIME);
  }
  return hash | 0;
}

function hashString(word: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return hash | 0;
}
