/** A half-open range of UTF-16 code units: `text.slice(start, end)` is what it speaks of. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span of an article as its entries carry it. `in: 'title'` means the title that was given apart from the text. */
export interface Pin extends Span {
  readonly in?: 'title';
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Order of reading: by start, the longer one first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
