import { endsSentence, isReport, wordCount, type Page, type StructureRule } from './layout.ts';

/** Lines that may stand above a headline, besides those that are recognised: a section's name, a kicker. */
const LINES = 6;
const LONGEST = 220;
const MOST_WORDS = 30;

export const titleLine: StructureRule = {
  name: 'structure/title-line',
  about: 'The headline of a plain text: a short first line without a stop, above the report.',
  find(page) {
    // A title that is given stands for itself: what looks like one below it is a heading of the text.
    if (page.parts.some((part) => part.role === 'title')) return [];
    let candidate = -1;
    for (let p = 0; p < Math.min(page.count, LINES); p++) {
      if (page.role(p) !== undefined) continue;
      if (!isHeadline(page, p)) break;
      candidate = p;
      // A kicker of a word or two stands above its headline.
      if (wordCount(page.line(p)) > 2 || page.role(p + 1) !== undefined || !isHeadline(page, p + 1)) break;
    }
    if (candidate < 0 || !standsAboveReport(page, candidate)) return [];
    return [{ ...page.span(candidate), role: 'title' }];
  },
};

function isHeadline(page: Page, p: number): boolean {
  const size = page.size(p);
  if (size === 0 || size > LONGEST) return false;
  const line = page.line(p);
  if (wordCount(line) > MOST_WORDS || !/\p{L}/u.test(line) || /^(?:[-•*·–—]|\d+[.)]) /.test(line) || /[,;]$/.test(line))
    return false;
  if (!endsSentence(line) || endsInitialism(line)) return true;
  // A full stop makes a sentence; but a question is a headline as it is, and so is what stands above a date or a byline.
  if (/\?["'”’]?$/.test(line) || (/(?:\.{3}|…)$/.test(line) && wordCount(line) <= 15)) return true;
  const below = page.role(p + 1);
  return (below === 'dateline' || below === 'byline') && page.role(p - 1) !== 'title' && wordCount(line) <= 20;
}

/** "A win in K.C.", "Fire at Acme Inc." */
const endsInitialism = (line: string): boolean =>
  /(?:\b\p{L}\.\p{L}\.|\b(?:Inc|Co|Corp|Ltd|Jr|Sr|St|No)\.)["'”’]?$/u.test(line.slice(-12)) && wordCount(line) <= 15;

/** Report follows within a few paragraphs, and it is more than the headline. */
function standsAboveReport(page: Page, title: number): boolean {
  for (let p = title + 1; p < Math.min(page.count, title + 8); p++) {
    if (isReport(page, p)) return true;
    if (page.parts.some((part) => part.role === 'dateline' && part.start === page.span(p).start && part.end < page.span(p).end))
      return true;
  }
  return false;
}
