import { datelineEnd } from './place-dateline.ts';
import { endsSentence, wordCount, type Page, type StructureRule } from './layout.ts';

const LONGEST = 350;
const MOST_WORDS = 55;

export const standfirst: StructureRule = {
  name: 'structure/standfirst',
  about:
    'The summary between headline and report: without a stop, or parted from the report by a byline, a date, a caption or a notice.',
  find(page) {
    const title = page.parts.find((part) => part.role === 'title');
    if (!title) return [];
    const p = page.paragraphAt(title.end);
    if (page.role(p) !== undefined || page.size(p) === 0 || page.size(p) > LONGEST) return [];
    const line = page.line(p);
    if (wordCount(line) < 5 || wordCount(line) > MOST_WORDS || /^["“]/.test(line)) return [];
    return isParted(page, p + 1) || (!endsSentence(line) && reportFollows(page, p + 1))
      ? [{ ...page.span(p), role: 'standfirst' }]
      : [];
  },
};

/** Whether something that is no report, and then report, begins at the paragraph. */
function isParted(page: Page, from: number): boolean {
  const { tokens } = page.layout;
  const role = page.role(from);
  if (role === undefined)
    return (
      from < page.count && datelineEnd(tokens, tokens.at(page.span(from).start), tokens.at(page.span(from).end - 1) + 1) >= 0
    );
  return (
    (role === 'byline' || role === 'dateline' || role === 'caption' || role === 'boilerplate') && reportFollows(page, from + 1)
  );
}

function reportFollows(page: Page, from: number): boolean {
  for (let p = from; p < Math.min(page.count, from + 6); p++) if (page.role(p) === undefined && page.size(p) >= 60) return true;
  return false;
}
