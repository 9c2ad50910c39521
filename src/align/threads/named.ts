import type { ArticleRecord } from '../../model/record.ts';
import { contains, type Pin } from '../../model/span.ts';
import { wordsOf } from './words.ts';

/**
 * Head noun → the words of the names before it, all as stems, and their entities (`@e1`): "the Foxley and Selby bridges" → bridge:
 * foxley, selby, @e3, @e4.
 */
export type Named = ReadonlyMap<string, ReadonlySet<string>>;

/** The next word behind a name: "the Foxley bridge", "Foxley’s bridge". */
const HEAD = /^(?:[’']s?)?\s(\p{Ll}[\p{L}-]*)(?:\s(\p{Ll}[\p{L}-]*))?/u;
const COORDINATED = /^,?\s(?:and|or)\s$|^,\s$/;
/** Before a name that describes a noun of an act ("the Foxley closure"), and not before one that acts ("Foxley leaves"). */
const DETERMINED = /\b(?:the|a|an|this|that)\s$/i;
/** UTF-16 units */
const LOOK = 48;

/**
 * Which names tell apart things of one kind in an entry. Persons' names are left out: they tell whose it is, and that can be said in
 * several ways ("the Hale government", "the government"). `first`: where among the names to begin. O(names in the entry).
 */
export function namedIn({ article, names }: ArticleRecord, entry: Pin, first: number): Named {
  const text = entry.in === 'title' ? (article.title ?? '') : article.text;
  const named = new Map<string, Set<string>>();
  const put = (head: string, words: Iterable<string>): void => {
    let set = named.get(head);
    if (!set) named.set(head, (set = new Set()));
    for (const word of words) set.add(word);
  };
  let open: string[] = [];
  let openEnd = -1;
  for (let i = first; i < names.length; i++) {
    const name = names[i]!;
    if (name.start >= entry.end) break;
    if (name.in !== entry.in || !contains(entry, name) || name.type === 'person' || name.mention === 'pronoun') continue;
    if (openEnd < 0 || !COORDINATED.test(text.slice(openEnd, name.start))) open = [];
    openEnd = name.end;
    const inner = wordsOf(text.slice(name.start, name.end)).things;
    // "Harbour Bridge", "North Selby": the last word is the head of those before it.
    if (inner.length > 1) put(inner.at(-1)!, inner.slice(0, -1));
    open.push(...inner, `@${name.entity}`);
    for (const head of headsBehind(text, name, entry.end)) put(head, open);
  }
  return named;
}

function headsBehind(text: string, { start, end }: Pin, last: number): string[] {
  const match = HEAD.exec(text.slice(end, Math.min(last, end + LOOK)));
  if (!match) return [];
  const heads: string[] = [];
  for (const word of [match[1], match[2]]) {
    const { acts, things } = wordsOf(word ?? '');
    const key = things[0] ?? acts[0];
    if (key === undefined || (acts.length > 0 && !DETERMINED.test(text.slice(Math.max(0, start - 6), start)))) break;
    heads.push(key);
  }
  return heads;
}

/** With the story's entities instead of the article's own: "U.S." and "United States" are one. */
export function resolved(named: Named, entityOf: (id: string) => string | null): Named {
  if (named.size === 0) return named;
  const one = (word: string): string => (word.startsWith('@') ? `@${entityOf(word.slice(1)) ?? ''}` : word);
  return new Map([...named].map(([head, words]) => [head, new Set([...words].map(one))]));
}

/** Whether the same kind of thing goes by other names in both: the Foxley bridge is not the Marlow bridge. */
export function areOthers(a: Named, b: Named): boolean {
  for (const [head, names] of a) {
    const other = b.get(head);
    if (other && !meets(names, other)) return true;
  }
  return false;
}

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const one of a) if (b.has(one)) return true;
  return false;
};
