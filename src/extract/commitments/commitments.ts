import type { Commitment } from '../../model/commitment.ts';
import type { Document } from '../../text/document.ts';
import type { Context } from '../context.ts';

/** What actors say that they or others will do, and reports of what became of it, in order of reading. */
export function findCommitments(_document: Document, _context: Context): Commitment[] {
  return [];
}
