import type { Copy } from '../../model/record.ts';
import type { Edit } from './edits.ts';
import type { Overlap } from './overlap.ts';
import type { Passage } from './passages.ts';

export interface Shared {
  /** Words of each article. */
  readonly lengths: readonly [number, number];
  readonly passages: readonly Passage[];
  readonly edits: readonly Edit[];
  /** Of the shorter article's words, the part in passages. */
  readonly share: number;
  readonly overlap: Overlap;
  readonly agency: string | null;
}

/** A verbatim copy has the whole text, give or take a few words … */
const VERBATIM_SHARE = 0.9;
const VERBATIM_LIKENESS = 0.8;
const ALMOST_EQUAL = 0.95;
/** … and so few changes for a hundred words; an excerpt as well. */
const FEW_EDITS = 2;
/** Words of an excerpt that are the same. */
const EXCERPT_SAME = 0.93;

/** What sort of copy it is. An agency's text in two outlets stays an agency's text however little of it was changed. */
export function kindOf({ passages, edits, share, overlap, agency }: Shared): Copy['kind'] {
  if (agency !== null) return 'agency';
  const same = passages.reduce((sum, passage) => sum + passage.same, 0);
  const words = passages.reduce((sum, { a, b }) => sum + Math.max(a.to - a.from, b.to - b.from), 0);
  const changes = edits.filter(({ type }) => type !== 'quotation-marks').length;
  const few = changes * 100 <= FEW_EDITS * words;
  if (overlap.likeness >= ALMOST_EQUAL) return 'verbatim';
  if (share >= VERBATIM_SHARE && overlap.likeness >= VERBATIM_LIKENESS && few) return 'verbatim';
  return few && same >= EXCERPT_SAME * words && !reordered(passages) ? 'excerpt' : 'rewrite';
}

/** Whether a good part of the passages, which are in order of b, stands in another order in a. */
function reordered(passages: readonly Passage[]): boolean {
  const back = passages.filter((passage, i) => i > 0 && passage.a.from < passages[i - 1]!.a.from).length;
  return back * 4 > passages.length;
}
