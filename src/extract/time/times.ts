import type { TimeExpression } from '../../model/time.ts';
import type { Document } from '../../text/document.ts';

/** Time expressions in order of reading; they do not overlap. */
export function findTimes(_document: Document): TimeExpression[] {
  return [];
}
