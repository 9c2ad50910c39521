import type { Quotation } from '../../model/quotation.ts';
import type { Document } from '../../text/document.ts';
import type { Cast } from '../names/cast.ts';

/** Every piece of speech with its speaker, in order of its first content. May add speakers that are no names to the cast. */
export function findQuotations(_document: Document, _cast: Cast): Quotation[] {
  return [];
}
