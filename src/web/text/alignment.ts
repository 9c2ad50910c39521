import type { Copy } from '../../model/record.ts';
import type { Span } from '../../model/span.ts';

/** A row of two articles side by side: shared words, or what only one or the other has at that place. */
export interface AlignedRow {
  readonly shared: boolean;
  readonly a: Span | null;
  readonly b: Span | null;
}

/**
 * The passages of a copy in the order of the second article, with what stands between them: every character of either text is in
 * exactly one row, also where passages were moved. Pins in a separate title are left to the caller.
 */
export function alignedRows(copy: Pick<Copy, 'passages'>, lengthA: number, lengthB: number): readonly AlignedRow[] {
  const passages = apart(
    copy.passages.filter((passage) => passage.a.in !== 'title' && passage.b.in !== 'title'),
    lengthA,
    lengthB,
  );
  const byA = passages.toSorted((x, y) => x.a.start - y.a.start);
  const gapAfterA = new Map<object | null, Span>();
  let at = 0;
  let last: object | null = null;
  for (const passage of byA) {
    gapAfterA.set(last, { start: at, end: passage.a.start });
    at = passage.a.end;
    last = passage;
  }
  gapAfterA.set(last, { start: at, end: lengthA });
  const rows: AlignedRow[] = [];
  const gap = (after: object | null, b: Span): void => {
    const a = gapAfterA.get(after) ?? null;
    if ((a && a.start < a.end) || b.start < b.end) rows.push({ shared: false, a: nonEmpty(a), b: nonEmpty(b) });
  };
  let atB = 0;
  let before: object | null = null;
  for (const passage of passages) {
    gap(before, { start: atB, end: passage.b.start });
    rows.push({ shared: true, a: passage.a, b: passage.b });
    atB = passage.b.end;
    before = passage;
  }
  gap(before, { start: atB, end: lengthB });
  return rows;
}

const nonEmpty = (span: Span | null): Span | null => (span && span.start < span.end ? span : null);

/** Passages in order of the second article, without those that overlap an earlier one on either side or lie outside the texts. */
function apart(
  passages: readonly { readonly a: Span; readonly b: Span }[],
  lengthA: number,
  lengthB: number,
): readonly { readonly a: Span; readonly b: Span }[] {
  const valid = passages.filter(
    ({ a, b }) => a.start >= 0 && b.start >= 0 && a.start < a.end && b.start < b.end && a.end <= lengthA && b.end <= lengthB,
  );
  const clearB: typeof valid = [];
  let endB = 0;
  for (const passage of valid.toSorted((x, y) => x.b.start - y.b.start || y.b.end - x.b.end))
    if (passage.b.start >= endB) {
      clearB.push(passage);
      endB = passage.b.end;
    }
  const clear = new Set<object>();
  let endA = 0;
  for (const passage of clearB.toSorted((x, y) => x.a.start - y.a.start || y.a.end - x.a.end))
    if (passage.a.start >= endA) {
      clear.add(passage);
      endA = passage.a.end;
    }
  return clearB.filter((passage) => clear.has(passage));
}
