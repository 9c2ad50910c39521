import type { Copy, CopyPassage } from '../model/record.ts';
import { candidatePairs } from './copies/candidates.ts';
import { editsOf, type Edit } from './copies/edits.ts';
import { kindOf } from './copies/kind.ts';
import { descent, lineageOf, type Lineage } from './copies/lineage.ts';
import { overlapOf, shingleSet, type Overlap, type ShingleSet } from './copies/overlap.ts';
import { ownWords, type OwnWords } from './copies/own-words.ts';
import { passagesOf, type Passage, type WordRange } from './copies/passages.ts';
import { PostingsBuilder } from './copies/postings.ts';
import { recurringGroups } from './copies/recurring.ts';
import { withoutRecurring } from './copies/set-aside.ts';
import { sampleOf, sampling, shinglesOf } from './copies/shingles.ts';
import type { TimeEntry } from '../model/record.ts';
import type { Aligner, PassingArticle, Pile } from './pile.ts';

/**
 * Which articles share text, and what was changed. A sample of each article's shingles is kept as it passes (about two bytes a word);
 * from these an index names the pairs that may share text; only such pairs are read again and aligned word by word. Linear in the
 * pile as long as families of copies are small beside it.
 */
export function alignCopies(): Aligner<Copy[]> {
  const builder = new PostingsBuilder();
  const shingles: number[] = [];
  const rates: number[] = [];
  const samples: number[] = [];
  const sources: (string | null)[] = [];
  return {
    add(article) {
      const all = shinglesOf(ownWords(article));
      const sample = sampleOf(all);
      builder.add(shingles.length, sample);
      samples.push(sample.length);
      shingles.push(all.length);
      rates.push(sampling(all.length));
      sources.push(sourceOf(article));
    },
    finish(pile) {
      const postings = builder.build(shingles.length);
      const recurring = recurringGroups(postings, Uint32Array.from(samples), sources);
      const pairs = candidatePairs(postings, recurring, Uint32Array.from(shingles), Uint8Array.from(rates));
      const aside = new Set<number>();
      recurring.forEach((flag, g) => flag === 1 && aside.add(postings.shingle[g]!));
      const read = makeReader(pile, (shingle) => aside.has(shingle));
      const copies: Copy[] = [];
      for (const pair of pairs) {
        const copy = compare(read(pair.a), read(pair.b));
        if (copy) copies.push({ id: `c${copies.length + 1}`, ...copy });
      }
      return copies;
    },
  };
}

/** The outlet, or the host of the address. */
function sourceOf({ record: { article } }: PassingArticle): string | null {
  if (article.source) return article.source;
  return article.url && URL.canParse(article.url) ? new URL(article.url).hostname : null;
}

/** An article as the comparison needs it. */
export interface Comparable {
  readonly words: OwnWords;
  readonly set: ShingleSet;
  readonly times: readonly TimeEntry[];
  readonly lineage: Lineage;
}

export function comparable(article: PassingArticle, isRecurring: (shingle: number) => boolean): Comparable {
  const words = withoutRecurring(ownWords(article), isRecurring);
  const times = article.record.times.filter((time) => time.in !== 'title');
  return { words, set: shingleSet(words), times, lineage: lineageOf(article.record) };
}

/** So many articles are held ready; pairs come in order of their first article. */
const HELD = 256;

function makeReader(pile: Pile, isRecurring: (shingle: number) => boolean): (position: number) => Comparable {
  const held = new Map<number, Comparable>();
  return (position) => {
    const known = held.get(position);
    if (known) return known;
    const article = comparable(pile.open(pile.articles[position]!.id), isRecurring);
    if (held.size >= HELD) held.delete(held.keys().next().value!);
    held.set(position, article);
    return article;
  };
}

/** Of the smaller article's shingles: less is chance, or a common source. */
const LEAST_CONTAINMENT = 0.2;
/** Where this part of what is shared is speech, the articles have heard the same people; neither has copied the other. */
const MOST_QUOTED = 0.8;

/** What two articles have in common, if that makes one a copy of the other; null if not. */
export function compare(x: Comparable, y: Comparable): Omit<Copy, 'id'> | null {
  const overlap = overlapOf(x.set, y.set);
  if (overlap.containment < LEAST_CONTAINMENT || overlap.quoted >= MOST_QUOTED) return null;
  const { direction, swapped, agency } = descent(x.lineage, y.lineage);
  const [a, b] = swapped ? [y, x] : [x, y];
  const passages = passagesOf(a.words, b.words);
  if (passages.length === 0) return null;
  return describe(a, b, passages, overlap, direction, agency);
}

function describe(
  a: Comparable,
  b: Comparable,
  passages: readonly Passage[],
  overlap: Overlap,
  direction: Copy['direction'],
  agency: string | null,
): Omit<Copy, 'id'> {
  const edits = passages.flatMap((passage) => editsOf(a, b, passage));
  const share = shareOf(a.words, b.words, passages);
  return {
    a: a.lineage.id,
    b: b.lineage.id,
    direction,
    kind: kindOf({ lengths: [a.words.length, b.words.length], passages, edits, share, overlap, agency }),
    share: Math.round(share * 1000) / 1000,
    passages: passages.map((passage) => pins(a.words, b.words, passage)),
    edits: edits.map((edit) => ({ type: edit.type, ...editPins(a.words, b.words, edit) })),
    findings: [],
  };
}

/** Of the shorter article's words, the part that lies in passages. */
function shareOf(a: OwnWords, b: OwnWords, passages: readonly Passage[]): number {
  const side = a.length <= b.length ? 'a' : 'b';
  const covered = new Uint8Array(Math.min(a.length, b.length));
  for (const passage of passages) covered.fill(1, passage[side].from, passage[side].to);
  return covered.reduce((sum, flag) => sum + flag, 0) / Math.max(1, covered.length);
}

const pins = (a: OwnWords, b: OwnWords, passage: Passage): CopyPassage => ({ a: pinOf(a, passage.a), b: pinOf(b, passage.b) });

/** Where one side of an edit is empty, its place is shown by the words around it: an empty span says nothing to a reader. */
function editPins(a: OwnWords, b: OwnWords, edit: Edit): CopyPassage {
  return { a: pinOf(a, widened(edit.a, a)), b: pinOf(b, widened(edit.b, b)) };
}

const widened = ({ from, to }: WordRange, words: OwnWords): WordRange =>
  to > from ? { from, to } : { from: Math.max(0, from - 1), to: Math.min(words.length, to + 1) };

const pinOf = ({ start, end }: OwnWords, { from, to }: WordRange): { start: number; end: number } => ({
  start: start[from]!,
  end: end[to - 1]!,
});
