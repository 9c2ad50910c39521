import type { StructurePart } from '../model/structure.ts';
import { boilerplate } from './structure/boilerplate.ts';
import { bylineLine } from './structure/byline.ts';
import { creditedCaption, filePhoto, positionedCaption, repeatedCaption, seenCaption } from './structure/captions.ts';
import { creditLine } from './structure/credit-line.ts';
import { dateLine } from './structure/date-line.ts';
import { datePrefix } from './structure/date-prefix.ts';
import { markedParts } from './structure/marked-parts.ts';
import { Page, type Layout, type StructureRule } from './structure/layout.ts';
import { placeDateline } from './structure/place-dateline.ts';
import { standfirst } from './structure/standfirst.ts';
import { teaser } from './structure/teaser.ts';
import { titleGiven } from './structure/title-given.ts';
import { titleLine } from './structure/title-line.ts';

export type { Layout } from './structure/layout.ts';

/** In the order in which they claim: what a rule has claimed, no later rule takes. */
export const STRUCTURE_RULES: readonly StructureRule[] = [
  titleGiven,
  markedParts,
  boilerplate,
  filePhoto,
  creditLine,
  creditedCaption,
  positionedCaption,
  repeatedCaption,
  bylineLine,
  dateLine,
  datePrefix,
  titleLine,
  placeDateline,
  seenCaption,
  standfirst,
  teaser,
];

/** The parts of a reading that are not its running report, in order, without overlap. */
export function findStructure(layout: Layout): StructurePart[] {
  const page = new Page(layout);
  for (const rule of STRUCTURE_RULES) page.claim(rule.name, rule.find(page));
  return page.parts.toSorted((a, b) => a.start - b.start);
}
