import type { Event } from '../../model/event.ts';
import type { Document } from '../../text/document.ts';
import type { Context } from '../context.ts';

/** Dated happenings, in order of reading. */
export function findEvents(_document: Document, _context: Context): Event[] {
  return [];
}
