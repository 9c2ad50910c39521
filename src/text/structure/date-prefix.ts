import { Kind } from '../tokens.ts';
import { DATE_LABELS } from './date-words.ts';
import type { StructureRule } from './layout.ts';

/** The date stands before the report or not at all. */
const PARAGRAPHS = 6;

export const datePrefix: StructureRule = {
  name: 'structure/date-prefix',
  about:
    'A date that stands before the first words of the report without being part of its sentence, with or without a label: "Updated: 2031-05-04 The …".',
  find(page) {
    const { tokens } = page.layout;
    for (let p = 0; p < Math.min(page.count, PARAGRAPHS); p++) {
      if (page.role(p) !== undefined) continue;
      const first = tokens.at(page.span(p).start);
      let i = first;
      while (i < first + 3 && DATE_LABELS.has(tokens.lower(i))) i++;
      const labelled = i > first;
      if (labelled && tokens.word(i) === ':') i++;
      // year - month - day
      if (!/^(?:1[89]|20)\d\d$/.test(tokens.word(i))) continue;
      const parts = [i + 1, i + 3].every(
        (k) => /^[-/]$/.test(tokens.word(k)) && !tokens.gap(k) && tokens.kind[k + 1] === Kind.NUMBER,
      );
      const next = tokens.word(i + 5);
      // "2031-05-04 was a Sunday" is a sentence.
      if (!parts || next === '' || tokens.start[i + 5]! >= page.span(p).end || !/^[\p{Lu}"“'‘\d]/u.test(next)) continue;
      return [{ start: page.span(p).start, end: tokens.end[i + 4]!, role: 'dateline' }];
    }
    return [];
  },
};
