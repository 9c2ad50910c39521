import { BOILERPLATE } from './boilerplate-phrases.ts';
import { endsSentence, quotes, type Found, type StructureRule } from './layout.ts';

/** A notice is short; a longer paragraph that holds such words is taken for report. */
const LONGEST = 220;
const LONGEST_START = 140;

export const boilerplate: StructureRule = {
  name: 'structure/boilerplate',
  about:
    'A line that websites print around articles: notices on browsers, cookies, newsletters, sharing, copyright, related articles.',
  find(page) {
    const found: Found[] = [];
    for (let p = 0; p < page.count; p++) {
      if (page.role(p) === undefined && page.size(p) <= LONGEST && isBoilerplate(page.line(p))) {
        found.push({ ...page.span(p), role: 'boilerplate' });
      }
    }
    return found;
  },
};

export function isBoilerplate(line: string): boolean {
  const plain = line
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\d[\d,.]*/g, '#')
    .replace(/^[\s\-–—•*|>»+[(]+/, '');
  if (BOILERPLATE.whole.has(plain.replace(/[\s:.!|>»…\])]+$/, ''))) return true;
  if (quotes(line)) return false;
  if (BOILERPLATE.anywhere.some((phrase) => plain.includes(phrase))) return true;
  return plain.length <= LONGEST_START && BOILERPLATE.start.some((phrase) => plain.startsWith(phrase)) && isNotice(plain);
}

/** "More from the harbour was expected by Monday, officials said." starts like a notice, but is a sentence of the report. */
const isNotice = (plain: string): boolean => !endsSentence(plain) || !REPORTS.test(plain);

const REPORTS = / (?:said|says|told|was|were|had|has|shows?|showed|found|came|made|took|went|began) /;
