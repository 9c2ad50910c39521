import type { Figure } from '../../model/figure.ts';
import type { Document } from '../../text/document.ts';
import type { Context } from '../context.ts';
import { describe } from './describe.ts';
import { readQuantities } from './read.ts';
import { makeView } from './view.ts';

/** The numbers that the article reports as facts, in order of reading. */
export function findFigures(document: Document, context: Context): Figure[] {
  const view = makeView(document, context);
  return describe(view, readQuantities(view));
}
