import type { Span } from '../../model/span.ts';
import type { DamageRule } from './spot.ts';

const ENTITIES = [
  '&amp;',
  '&quot;',
  '&nbsp;',
  '&lt;',
  '&gt;',
  '&#39;',
  '&#x27;',
  '&rsquo;',
  '&lsquo;',
  '&ldquo;',
  '&rdquo;',
  '&mdash;',
  '&ndash;',
];

/** Entities of a page that were never turned into the signs that they stand for. */
export const markupLeft: DamageRule = {
  name: 'text-damaged/markup-left',
  about: 'Entities of a web page stand in the text as they are written in its source (“&quot;”).',
  kind: 'broken',
  sign: 'markup left in the text',
  find({ record }) {
    const { text } = record.article;
    const spots: Span[] = [];
    for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
      const entity = ENTITIES.find((form) => text.startsWith(form, at));
      if (entity) spots.push({ start: at, end: at + entity.length });
    }
    return spots;
  },
};
