import type { EditText } from './hunk-view.ts';
import type { OwnWords } from './own-words.ts';
import type { Hunk, Passage, WordRange } from './passages.ts';

/** Fewer words than this are a term or a title; what it loses with its marks is no speech. */
const LEAST_QUOTED = 3;
/** A longer run is a slip of the reader of marks: one that was never closed, or two that were taken for one another. */
const MOST_QUOTED = 80;

/** Runs of equal words that stand in quotation marks in one article only. */
export function* marksChanged(a: EditText, b: EditText, { tiles }: Passage): Generator<Hunk> {
  let open: { a: WordRange; b: WordRange } | null = null;
  for (const tile of tiles) {
    for (let i = 0; i < tile.length; i++) {
      const x = tile.a + i;
      const y = tile.b + i;
      if (a.words.quoted[x] === b.words.quoted[y]) {
        if (open && isMarked(a.words, b.words, open)) yield open;
        open = null;
      } else if (open) open = { a: { from: open.a.from, to: x + 1 }, b: { from: open.b.from, to: y + 1 } };
      else open = { a: { from: x, to: x + 1 }, b: { from: y, to: y + 1 } };
    }
  }
  if (open && isMarked(a.words, b.words, open)) yield open;
}

const MARKS = '"“”„«»‘’\'`';

/** Whether a mark opens right before the run in the one article, and none stands on either side of it in the other. */
function isMarked(a: OwnWords, b: OwnWords, run: { readonly a: WordRange; readonly b: WordRange }): boolean {
  const length = run.b.to - run.b.from;
  if (length < LEAST_QUOTED || length > MOST_QUOTED) return false;
  const inA = a.quoted[run.a.from] === 1;
  const [marked, at, bare, range] = inA ? [a, run.a, b, run.b] : [b, run.b, a, run.a];
  const start = marked.start[at.from]!;
  const opens = MARKS.includes(marked.text[start - 1] ?? ' ') && (start < 2 || !/[\p{L}\p{N}.,]/u.test(marked.text[start - 2]!));
  return (
    opens &&
    !hasMark(bare.text, bare.start[range.from]! - 3, bare.start[range.from]!) &&
    !hasMark(bare.text, bare.end[range.to - 1]!, bare.end[range.to - 1]! + 3)
  );
}

function hasMark(text: string, from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < Math.min(text.length, to); at++) if (MARKS.includes(text[at]!)) return true;
  return false;
}
