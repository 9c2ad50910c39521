import type { Document } from '../../text/document.ts';
import { Kind, type Tokens } from '../../text/tokens.ts';
import type { Cast } from '../names/cast.ts';
import { findQuoted, type Quoted } from './marks.ts';

/**
 * A sentence of the reporter's, with what it quotes: quoted words are of one piece, so a full stop inside them ends nothing.
 * Tokens `first` to `after`, half-open.
 */
export interface Period {
  readonly first: number;
  readonly after: number;
  readonly paragraph: number;
  readonly title: boolean;
  /** Indexes into `quoted`: the pieces in marks that lie in it, at its own depth. */
  readonly regions: readonly number[];
  /** Index into `quoted` of the speech that the period is part of; -1 in the reporter's own text. */
  readonly within: number;
}

/** What the rules of speech read. */
export interface Page {
  readonly document: Document;
  readonly tokens: Tokens;
  readonly cast: Cast;
  readonly quoted: readonly Quoted[];
  /** The periods of the reporter's own text, and those inside quoted words, in order of reading. */
  readonly periods: readonly Period[];
  /** Index into `quoted` of the outermost piece that holds the token or one of its marks; -1 if none. */
  regionOf(token: number): number;
}

const READ = new Set(['title', 'standfirst']);

/** A sentence without end is read in pieces of so many tokens, so that no rule ever looks far. */
const LONGEST_PERIOD = 400;

export function makePage(document: Document, cast: Cast): Page {
  const { tokens } = document;
  const quoted = findQuoted(document);
  const outer = new Int32Array(quoted.length > 0 ? tokens.length + 1 : 0).fill(-1);
  const inner = new Int32Array(quoted.length > 0 ? tokens.length + 1 : 0).fill(-1);
  quoted.forEach((one, index) => {
    const layer = one.depth === 0 ? outer : one.depth === 1 ? inner : null;
    layer?.fill(index, one.opened ? one.open : one.open + 1, one.closed ? one.close + 1 : one.close);
  });
  const at = (layer: Int32Array, token: number): number => layer[token] ?? -1;
  const periods: Period[] = [];
  const push = (from: number, end: number, paragraph: number, layer: Int32Array, within: number): void => {
    let start = from;
    for (let i = from + LONGEST_PERIOD; i < end; i++) {
      if (i < start + LONGEST_PERIOD || (at(layer, i) >= 0 && at(layer, i) === at(layer, i - 1))) continue;
      pushPiece(start, i, paragraph, layer, within);
      start = i;
    }
    pushPiece(start, end, paragraph, layer, within);
  };
  const pushPiece = (from: number, after: number, paragraph: number, layer: Int32Array, within: number): void => {
    let first = from;
    while (first < after && tokens.kind[first] === Kind.PUNCTUATION && at(layer, first) < 0) first++;
    const part = first < after ? document.partAt(tokens.start[first]!) : null;
    if (part?.role === 'dateline') first = Math.max(first, tokens.at(part.end));
    else if (part && !READ.has(part.role)) return;
    if (first >= after) return;
    const regions: number[] = [];
    for (let i = first; i < after; i++) {
      const region = at(layer, i);
      if (region >= 0 && region !== regions.at(-1)) regions.push(region);
    }
    periods.push({ first, after, paragraph, title: part !== null && READ.has(part.role), regions, within });
  };
  let first = -1;
  document.sentences.forEach((sentence, index) => {
    if (first < 0) first = sentence.first;
    const region = at(outer, sentence.after - 1);
    const last = document.sentences[index + 1]?.paragraph !== sentence.paragraph;
    if (!last && region >= 0 && at(outer, sentence.after) === region) return;
    push(first, sentence.after, sentence.paragraph, outer, -1);
    first = -1;
  });
  quoted.forEach((one, index) => {
    if (one.depth !== 0) return;
    let from = one.open + 1;
    let k = document.sentenceAt(tokens.start[from]!);
    for (; k >= 0 && k < document.sentences.length && document.sentences[k]!.first < one.close; k++) {
      const after = Math.min(document.sentences[k]!.after, one.close);
      const region = at(inner, after - 1);
      if (after < one.close && region >= 0 && at(inner, after) === region) continue;
      push(from, after, one.paragraph, inner, index);
      from = after;
    }
  });
  return { document, tokens, cast, quoted, periods, regionOf: (token) => at(outer, token) };
}

/** Words that join a sentence to the one before and are no part of its clause. */
const OPENERS = new Set(
  'but and yet still so meanwhile however later then also nevertheless nonetheless separately moreover'.split(' '),
);

/** Behind the words that join a period to the one before: "But", "Meanwhile,"; its first token where none stands there. O(1). */
export function openingOf({ tokens }: Page, { first, after }: Pick<Period, 'first' | 'after'>): number {
  let i = first;
  for (let n = 0; n < 2 && i + 2 < after && OPENERS.has(tokens.lower(i)); n++) i += tokens.word(i + 1) === ',' ? 2 : 1;
  return i;
}

/** The piece in marks, of the period's own depth, that holds the token or has it as a mark; null if none. */
export function regionAt(page: Page, period: Period, token: number): Quoted | null {
  for (const index of period.regions) {
    const region = page.quoted[index]!;
    if (token < region.open) return null;
    if (token < region.close || (token === region.close && region.closed)) return region;
  }
  return null;
}
