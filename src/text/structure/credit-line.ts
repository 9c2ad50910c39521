import { NEWS_AGENCIES } from './agencies.ts';
import { quotes, wordCount, type Found, type StructureRule } from './layout.ts';
import { photoCreditAt } from './photo-credit.ts';

const LONGEST = 300;

export const creditLine: StructureRule = {
  name: 'structure/credit-line',
  about:
    'A line that says who else worked on the article or whose text it is: "Jane Doe contributed to this report.", "(Reuters)".',
  find(page) {
    const found: Found[] = [];
    for (let p = 0; p < page.count; p++) {
      if (page.role(p) === undefined && page.size(p) <= LONGEST && isCredit(page.line(p)))
        found.push({ ...page.span(p), role: 'credit' });
    }
    return found;
  },
};

const AGENCIES = new Set(NEWS_AGENCIES);

const CONTRIBUTED =
  /\bcontribut(?:ed|ing) (?:to|from) (?:this|the) (?:report|story|article|piece|post)|\bcontributed (?:reporting|to reporting|additional reporting|research)\b|\bcontributed\.\)?$|\b(?:helped|assisted) (?:with|in) (?:this|the) (?:report|story)|\breported from .{2,60} (?:and|,) .{2,60} from\b/i;
const WORK =
  /^[([]?(?:(?:additional |further |extra )?(?:reporting|writing|editing|research|translation|production) by |(?:additional )?(?:reporting|editing)(?: and (?:writing|editing))?(?: by|:) |edited by |compiled by |with (?:inputs?|files|reporting|information|additional reporting|contributions|material) from |with agenc(?:y|ies)|story by |text by |words by |photo(?:s|graphs?|graphy)? by |illustrations? by |video by |graphics? by |this (?:article|report|story) (?:was (?:produced|written|reported|compiled) (?:by|with)|is by|includes reporting)|information from .{2,60} was used)/i;
const ABOUT_THE_REPORTER =
  /^(?:[\p{Lu}][\p{L}.'’-]+ ){2,4}(?:is|was) (?:an? |the )(?:[\p{L}-]+ ){0,6}(?:reporter|correspondent|editor|writer|columnist|journalist|bureau chief)\b/u;

export function isCredit(line: string): boolean {
  if (isAgencyAlone(line)) return true;
  if (quotes(line)) return false;
  if (CONTRIBUTED.test(line) || (WORK.test(line) && wordCount(line) <= 40)) return true;
  if (photoCreditAt(line) === 0 || isSource(line)) return true;
  return ABOUT_THE_REPORTER.test(line) && wordCount(line) <= 45;
}

/** "Source: Reuters", "Via AP" */
const isSource = (line: string): boolean =>
  line.length <= 60 &&
  AGENCIES.has(
    line
      .toLowerCase()
      .replace(/^(?:sources?:|via) */, '')
      .replace(/\.$/, ''),
  ) &&
  /^(?:sources?:|via) /i.test(line);

/** "(Reuters)", "— AP", "AFP/dpa" */
function isAgencyAlone(line: string): boolean {
  if (line.length > 60) return false;
  const pieces = line
    .toLowerCase()
    .replace(/^[\s(–—[-]+|[\s)\].]+$/g, '')
    .split(/\s*[/,&]\s*|\s+and\s+|\s+with\s+/);
  return (
    pieces.length > 0 && pieces.every((piece) => AGENCIES.has(piece)) && /[(–—/-]|^\p{Lu}{2,5}$|^Reuters$|^Agenc/u.test(line)
  );
}
