import type { Span } from '../../model/span.ts';

/** A stretch of text over which the same highlights lie. `on` are indexes into the highlights, the innermost (shortest) last. */
export interface Segment extends Span {
  readonly on: readonly number[];
}

/**
 * Cuts the range into segments at every start and end of a highlight, so that overlapping and crossing highlights need no nesting.
 * O(n log n); highlights outside the range are ignored, those that reach beyond it are cut.
 */
export function segmentsOf(range: Span, highlights: readonly Span[]): readonly Segment[] {
  const within = highlights
    .map((span, index) => ({ index, start: Math.max(span.start, range.start), end: Math.min(span.end, range.end) }))
    .filter((span) => span.start < span.end);
  const cuts = [...new Set([range.start, range.end, ...within.flatMap((span) => [span.start, span.end])])].sort((a, b) => a - b);
  const starting = within.toSorted((a, b) => a.start - b.start);
  const length = (index: number): number => highlights[index]!.end - highlights[index]!.start;
  const segments: Segment[] = [];
  let open: { readonly index: number; readonly end: number }[] = [];
  let next = 0;
  for (let c = 0; c + 1 < cuts.length; c++) {
    const start = cuts[c]!;
    open = open.filter((span) => span.end > start);
    for (; next < starting.length && starting[next]!.start === start; next++) open.push(starting[next]!);
    if (open.length > MOST_OPEN) open = open.sort((a, b) => length(a.index) - length(b.index)).slice(0, MOST_OPEN);
    const on = open.map((span) => span.index).sort((a, b) => length(b) - length(a) || a - b);
    segments.push({ start, end: cuts[c + 1]!, on: on.length > MOST_AT_ONCE ? on.slice(-MOST_AT_ONCE) : on });
  }
  return segments;
}

/** More highlights than this over one word cannot be told apart by anybody; a hostile record may have thousands. */
const MOST_AT_ONCE = 16;

/** Of those that begin before others end, the longest are forgotten beyond this: the work stays in proportion to the highlights. */
const MOST_OPEN = 128;
