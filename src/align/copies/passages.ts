import { diffArrays } from 'diff';
import type { OwnWords } from './own-words.ts';
import { tilesOf, type Tile } from './tiles.ts';

/** A half-open range of words. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Words that differ between two runs that are the same; one side may be empty. */
export interface Hunk {
  readonly a: WordRange;
  readonly b: WordRange;
}

/** A stretch that both articles have, word for word but for its hunks. */
export interface Passage {
  readonly a: WordRange;
  readonly b: WordRange;
  /** Words that are the same. */
  readonly same: number;
  /** Runs of words that are the same, in order. */
  readonly tiles: readonly Tile[];
  readonly hunks: readonly Hunk[];
}

/** Runs belong to one passage where no more words than this stand between them in the one article … */
const GAP = 24;
/** … and no more than this in the other: beyond it nothing is changed any more, it is another text. */
const CHANGED_GAP = 12;
/** A passage has so many words in common at least … */
const LEAST_SAME = 8;
/** … and this part of its words. */
const LEAST_PART = 0.45;

/** What two articles have in common, in order of b. */
export function passagesOf(a: OwnWords, b: OwnWords): Passage[] {
  return chains(tilesOf(a, b))
    .map((chain) => makePassage(a, b, chain))
    .filter(({ a: x, b: y, same }) => same >= LEAST_SAME && same >= LEAST_PART * Math.max(x.to - x.from, y.to - y.from));
}

function chains(tiles: readonly Tile[]): Tile[][] {
  const all: Tile[][] = [];
  for (const tile of tiles) {
    const chain = all.at(-1);
    const last = chain?.at(-1);
    if (chain && last) {
      const gapA = tile.a - last.a - last.length;
      const gapB = tile.b - last.b - last.length;
      if (gapA >= 0 && Math.max(gapA, gapB) <= GAP && Math.min(gapA, gapB) <= CHANGED_GAP) {
        chain.push(tile);
        continue;
      }
    }
    all.push([tile]);
  }
  return all;
}

function makePassage(a: OwnWords, b: OwnWords, chain: readonly Tile[]): Passage {
  const tiles: Tile[] = [];
  const hunks: Hunk[] = [];
  for (const tile of chain) {
    const last = tiles.at(-1);
    if (last)
      betweenTiles(a, b, { from: last.a + last.length, to: tile.a }, { from: last.b + last.length, to: tile.b }, tiles, hunks);
    tiles.push(tile);
  }
  toSentenceStart(a, b, tiles, hunks);
  toSentenceEnd(a, b, tiles, hunks);
  const first = tiles[0]!;
  const last = tiles.at(-1)!;
  return {
    a: { from: first.a, to: last.a + last.length },
    b: { from: first.b, to: last.b + last.length },
    same: tiles.reduce((sum, { length }) => sum + length, 0),
    tiles,
    hunks,
  };
}

/** A sentence is followed no farther than this beyond its run. */
const SENTENCE_REACH = 16;
/** Of the longer rest of the sentence, so much has to be the same. */
const LEAST_OF_REST = 0.5;

/** "The repair may cost 240 million euros": the change before the run belongs to the passage when the sentences begin alike. */
function toSentenceStart(a: OwnWords, b: OwnWords, tiles: Tile[], hunks: Hunk[]): void {
  const first = tiles[0]!;
  const x = { from: sentenceStart(a, first.a), to: first.a };
  const y = { from: sentenceStart(b, first.b), to: first.b };
  const added = alignRest(a, b, x, y);
  if (!added || added.tiles[0]!.a > x.from) return;
  tiles.unshift(...added.tiles);
  hunks.unshift(...added.hunks);
}

function toSentenceEnd(a: OwnWords, b: OwnWords, tiles: Tile[], hunks: Hunk[]): void {
  const last = tiles.at(-1)!;
  const x = { from: last.a + last.length, to: sentenceEnd(a, last.a + last.length) };
  const y = { from: last.b + last.length, to: sentenceEnd(b, last.b + last.length) };
  const added = alignRest(a, b, x, y);
  const end = added?.tiles.at(-1);
  if (!added || !end || end.a + end.length < x.to) return;
  tiles.push(...added.tiles);
  hunks.push(...added.hunks);
}

/** The rests of two sentences aligned, if they are alike. */
function alignRest(
  a: OwnWords,
  b: OwnWords,
  x: WordRange,
  y: WordRange,
): { readonly tiles: Tile[]; readonly hunks: Hunk[] } | null {
  const longer = Math.max(x.to - x.from, y.to - y.from);
  if (longer === 0 || longer > SENTENCE_REACH) return null;
  const tiles: Tile[] = [];
  const hunks: Hunk[] = [];
  betweenTiles(a, b, x, y, tiles, hunks);
  const same = tiles.reduce((sum, { length }) => sum + length, 0);
  return tiles.length > 0 && same >= LEAST_OF_REST * longer ? { tiles, hunks } : null;
}

function sentenceStart(words: OwnWords, at: number): number {
  let i = at;
  while (i > 0 && at - i <= SENTENCE_REACH && !stopBefore(words, i)) i--;
  return i;
}

function sentenceEnd(words: OwnWords, at: number): number {
  let i = at;
  while (i < words.length && i - at <= SENTENCE_REACH && !stopBefore(words, i)) i++;
  return i;
}

/** Whether a sentence or line ends between word i and the one before. */
function stopBefore({ text, start, end }: OwnWords, i: number): boolean {
  if (i === 0) return true;
  for (let at = end[i - 1]!; at < start[i]!; at++) if ('.!?\n'.includes(text[at]!)) return true;
  return false;
}

/** Aligns the words between two runs: at most GAP on either side. */
function betweenTiles(a: OwnWords, b: OwnWords, x: WordRange, y: WordRange, tiles: Tile[], hunks: Hunk[]): void {
  let i = x.from;
  let k = y.from;
  let removed = 0;
  let added = 0;
  const close = (): void => {
    if (removed + added > 0) hunks.push({ a: { from: i, to: i + removed }, b: { from: k, to: k + added } });
    i += removed;
    k += added;
    removed = added = 0;
  };
  const words = (from: OwnWords, range: WordRange): number[] => Array.from(from.hash.subarray(range.from, range.to));
  for (const change of diffArrays(words(a, x), words(b, y))) {
    if (change.removed) removed += change.count;
    else if (change.added) added += change.count;
    else {
      close();
      tiles.push({ a: i, b: k, length: change.count });
      i += change.count;
      k += change.count;
    }
  }
  close();
}
