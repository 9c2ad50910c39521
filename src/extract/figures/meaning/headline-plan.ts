import type { View } from '../view.ts';

/** How far before the figure the infinitive may stand. */
const REACH = 6;

/** "Harrow to host three fairs": in a headline an infinitive behind the noun is what is to come. */
export function isHeadlinePlan({ tokens, document }: View, first: number, low: number): boolean {
  if (document.partAt(tokens.start[first]!)?.role !== 'title') return false;
  for (let i = first - 2; i > Math.max(low, first - REACH); i--) {
    if (/^[,.;:–—]$/.test(tokens.word(i))) return false;
    if (tokens.lower(i) !== 'to') continue;
    return !/^(?:DET|NUM|ADP|ADV|PRON|PROPN)$/.test(document.tag(i + 1)) && /^(?:NOUN|PROPN)$/.test(document.tag(i - 1));
  }
  return false;
}
