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

/** Whether one of a text's first lines is the title. */
export function titleStandsIn(text: string, title: string): boolean {
  const same = sameTitle(title);
  const longest = title.length * 3 + 20;
  let from = 0;
  for (let lines = 0; lines < LINES && from < text.length;) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    const line = to - from < longest + 100 ? text.slice(from, to).trim() : 'x';
    if (line !== '') lines++;
    if (line !== '' && line.length < longest && sameTitle(line) === same) return true;
    from = to + 1;
  }
  return false;
}

/** A title without what differs between two writings of it: case, quotation marks, punctuation. */
export const sameTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
