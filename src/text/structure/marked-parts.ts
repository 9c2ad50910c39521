import type { StructureRule } from './layout.ts';

export const markedParts: StructureRule = {
  name: 'structure/markup',
  about: 'What the web page that the text was taken from marks as the caption of a picture.',
  find({ layout }) {
    return (layout.article.markup ?? []).map(({ start, end, role }) => ({
      start: start + layout.offset,
      end: end + layout.offset,
      role,
    }));
  },
};
