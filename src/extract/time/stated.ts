import { isDay } from '../../model/day.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { RuleInfo } from '../../model/rule.ts';
import type { TimeExpression } from '../../model/time.ts';
import type { Document } from '../../text/document.ts';

export const STATED_RULES: readonly RuleInfo[] = [
  {
    name: 'time/stated-line',
    about: "A full date that stands in a line of its own near the head of the article is the article's day.",
  },
  { name: 'time/stated-label', about: 'A full date behind "Published", "Posted", "Updated" or "date" is the article\'s day.' },
  { name: 'time/stated-dateline', about: "A full date in the dateline is the article's day." },
];

/** How far from the head, and before the end, an article states its date, in UTF-16 units. */
const HEAD = 700;

const LABELS: ReadonlySet<string> = new Set(['published', 'posted', 'date', 'dated', 'issued']);
const LABEL_REACH = 4;

/** The day that the text states as its own: a full date in a line of its own, in the dateline, or behind "Published:", at the head. */
export function findStatedDate(document: Document, times: readonly TimeExpression[]): Extraction['stated'] {
  for (const time of times) {
    if (time.start > document.offset + HEAD) break;
    const value = time.symbolic.kind === 'fixed' ? time.symbolic.value : '';
    if (!isDay(value) || time.type !== 'DATE') continue;
    const rule = statedBy(document, time);
    if (rule) return { day: value, span: { start: time.start, end: time.end }, rule };
  }
  return null;
}

function statedBy({ tokens, text, partAt }: Document, { start, end }: TimeExpression): string | null {
  const part = partAt(start)?.role;
  if (part === 'caption' || part === 'credit') return null;
  if (part === 'dateline') return 'time/stated-dateline';
  const first = tokens.at(start);
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const labelled = [...Array(LABEL_REACH).keys()].some(
    (k) => tokens.start[first - 1 - k]! >= lineStart && LABELS.has(tokens.lower(first - 1 - k)),
  );
  const own = ownLine(text, start, end, lineStart);
  if (own) return labelled ? 'time/stated-label' : 'time/stated-line';
  // "date 2031-07-29 …" or "Published: 3 May 2021 | …": the label opens its line.
  const opens = tokens.at(lineStart);
  return labelled && LABELS.has(tokens.lower(opens)) && first - opens <= LABEL_REACH ? 'time/stated-label' : null;
}

/** Nothing but the date, a label, a clock time and marks stands in the line. */
function ownLine(text: string, start: number, end: number, lineStart: number): boolean {
  const lineEnd = text.indexOf('\n', end);
  const before = text.slice(Math.max(lineStart, start - 40), start);
  const after = text.slice(end, Math.min(lineEnd < 0 ? text.length : lineEnd, end + 40));
  if (start - lineStart > 30 || (lineEnd < 0 ? text.length : lineEnd) - end > 30) return false;
  return (
    /^[\s\W]*(?:(?:published|posted|updated|date|dated|issued|on|at)[\s\W]*){0,3}$/i.test(before) &&
    /^[\s\W]*(?:(?:at|\d{1,2}:\d\d(?::\d\d)?|[ap]\.?m\.?|[A-Z]{2,4})[\s\W]*){0,5}$/.test(after)
  );
}
