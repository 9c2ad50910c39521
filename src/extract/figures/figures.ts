import type { Figure } from '../../model/figure.ts';
import type { Document } from '../../text/document.ts';
import type { Context } from '../context.ts';

/** The numbers that the article reports as facts, in order of reading. */
export function findFigures(_document: Document, _context: Context): Figure[] {
  return [];
}
