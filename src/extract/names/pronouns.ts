import type { Mention } from '../../model/entity.ts';
import type { Document } from '../../text/document.ts';
import type { Register } from './entities.ts';

export function findPronouns(_document: Document, _register: Register, _mentions: readonly Mention[]): Mention[] {
  return [];
}
