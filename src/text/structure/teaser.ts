import { endsSentence, wordCount, type Found, type Page, type StructureRule } from './layout.ts';

const FEWEST_WORDS = 3;
const MOST_WORDS = 20;

export const teaser: StructureRule = {
  name: 'structure/teaser',
  about:
    'A headline-like line directly above a caption at the end of the text: the title of a picture or a video, not of the report.',
  find(page) {
    const last = page.count - 1;
    const found: Found[] = [];
    for (let p = Math.max(1, last - 4); p < last; p++) {
      if (page.role(p) === undefined && isHeading(page, p) && startsFurniture(page, p + 1) && reportBefore(page, p)) {
        found.push({ ...page.span(p), role: 'boilerplate' });
      }
    }
    return found;
  },
};

const isHeading = (page: Page, p: number): boolean => {
  if (page.size(p) > 160) return false;
  const line = page.line(p);
  return (
    !endsSentence(line) &&
    wordCount(line) >= FEWEST_WORDS &&
    wordCount(line) <= MOST_WORDS &&
    /\p{L}/u.test(line) &&
    !/^[-•*·]/.test(line)
  );
};

/** Whether the paragraph begins with a caption, or with what is repeated above one. */
const startsFurniture = (page: Page, p: number): boolean =>
  page.partsIn(p).some((part) => part.start === page.span(p).start && (part.role === 'caption' || part.role === 'boilerplate')) &&
  page.partsIn(p).some((part) => part.role === 'caption');

const reportBefore = (page: Page, p: number): boolean => page.role(p - 1) === undefined;
