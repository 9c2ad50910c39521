import type { Published } from '../../model/article.ts';
import type { ArticleRecord, Copy } from '../../model/record.ts';
import { AGENCY_NAMES } from '../../text/structure/agencies.ts';
import { creditedAgencies } from './agencies.ts';

/** What tells which of two articles is the original. */
export interface Lineage {
  readonly id: string;
  readonly published: Published;
  /** The outlet's name as others would write it; null where it is not known or too short to be told from a word. */
  readonly outlet: string | null;
  readonly agencies: ReadonlySet<string>;
  /** Text and byline, in which the other outlet may be named. */
  readonly words: string;
}

export function lineageOf(record: ArticleRecord): Lineage {
  const { id, published, source, byline, text } = record.article;
  return { id, published, outlet: outletName(source), agencies: creditedAgencies(record), words: `${byline ?? ''}\n${text}` };
}

const SHORTEST_OUTLET = 3;

/** "www.harbour-times.example" is known as "harbour-times"; "The Harbour Times" as "Harbour Times". */
function outletName(source: string | null): string | null {
  if (!source) return null;
  const bare = source
    .trim()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '');
  const name = /^[^\s/]+\.[a-z]{2,}$/i.test(bare) ? bare.slice(0, bare.indexOf('.')) : bare.replace(/^the\s+/i, '');
  return name.length >= SHORTEST_OUTLET ? name : null;
}

export interface Descent {
  readonly direction: Copy['direction'];
  /** Whether the second article that was given is the earlier one. */
  readonly swapped: boolean;
  /** An agency that both credit and neither is. */
  readonly agency: string | null;
}

/**
 * Which of two articles is the original. Certain: the earlier one is credited by the later. Implied: by their days, or by one
 * naming the other. Unknown: neither; then x stays first.
 */
export function descent(x: Lineage, y: Lineage): Descent {
  const agency = [...x.agencies].find((name) => y.agencies.has(name) && !isAgency(x, name) && !isAgency(y, name)) ?? null;
  const byDays = order(x.published, y.published);
  const byCredit = (credits(y, x) ? 1 : 0) - (credits(x, y) ? 1 : 0);
  if (byDays !== 0) return { direction: byCredit === byDays ? 'certain' : 'implied', swapped: byDays < 0, agency };
  if (byCredit !== 0) return { direction: 'implied', swapped: byCredit < 0, agency };
  return { direction: 'unknown', swapped: false, agency };
}

/** 1: x is earlier; -1: y is; 0: not known, or on one day. */
function order(x: Published, y: Published): -1 | 0 | 1 {
  if (x.to && y.from && x.to < y.from) return 1;
  if (y.to && x.from && y.to < x.from) return -1;
  return 0;
}

/** Whether `copy` names the outlet of `original`, or credits it as an agency. */
function credits(copy: Lineage, original: Lineage): boolean {
  if (!original.outlet || original.outlet === copy.outlet) return false;
  if ([...copy.agencies].some((name) => isAgency(original, name))) return true;
  return names(copy.words, original.outlet);
}

const isAgency = ({ outlet }: Lineage, agency: string): boolean =>
  outlet !== null && (outlet.toLowerCase() === agency.toLowerCase() || AGENCY_NAMES.get(outlet.toLowerCase()) === agency);

/** Whether the name stands in the words as a name of its own: with a capital, and no letter on either side. O(n). */
function names(words: string, name: string): boolean {
  const letter = /[\p{L}\p{N}]/u;
  const proper = name[0]!.toUpperCase() + name.slice(1);
  for (const form of new Set([proper, name.toUpperCase()])) {
    for (let at = words.indexOf(form); at >= 0; at = words.indexOf(form, at + 1)) {
      if (!letter.test(words[at - 1] ?? ' ') && !letter.test(words[at + form.length] ?? ' ')) return true;
    }
  }
  return false;
}
