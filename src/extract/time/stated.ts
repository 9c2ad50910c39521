import type { Extraction } from '../../model/extraction.ts';
import type { TimeExpression } from '../../model/time.ts';
import type { Document } from '../../text/document.ts';

/** The day that the text states as its own: a full date in a dateline, "Published: …" at the head. */
export function findStatedDate(_document: Document, _times: readonly TimeExpression[]): Extraction['stated'] {
  return null;
}
