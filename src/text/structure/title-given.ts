import type { StructureRule } from './layout.ts';

/** Where the title stands in the text it is among its first lines. */
const LINES = 6;

export const titleGiven: StructureRule = {
  name: 'structure/title-given',
  about: 'The title that came with the article, apart from its text or as one of its first lines.',
  find(page) {
    const { layout } = page;
    if (layout.offset > 0) return [{ start: 0, end: layout.offset - 2, role: 'title' }];
    const title = sameTitle(layout.article.title ?? '');
    if (title === '') return [];
    for (let p = 0; p < Math.min(page.count, LINES); p++) {
      if (page.size(p) < title.length * 3 + 20 && sameTitle(page.line(p)) === title) return [{ ...page.span(p), role: 'title' }];
    }
    return [];
  },
};

/** A title without what differs between two writings of it: case, quotation marks, punctuation. */
export const sameTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
