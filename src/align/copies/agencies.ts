import type { ArticleRecord } from '../../model/record.ts';
import { AGENCY_NAMES } from '../../text/structure/agencies.ts';

const AGENCY_WORDS = /\b(?:news agency|press agency|wire service|news service|newswire)\b/i;

/** A closing line is no longer than this. */
const LONGEST_CREDIT = 160;

/**
 * The agencies that an article credits for its text, in one spelling each: in its byline, in its dateline ("LONDON (Reuters) –"), in
 * a credit below the text. Those of its pictures do not count.
 */
export function creditedAgencies({ article, structure }: ArticleRecord): ReadonlySet<string> {
  const agencies = new Set<string>();
  const add = (name: string): void => {
    const key = name
      .trim()
      .toLowerCase()
      .replace(/^the\s+/, '');
    const known = AGENCY_NAMES.get(key);
    if (known) agencies.add(known);
    else if (AGENCY_WORDS.test(name) && name.length <= 60) agencies.add(key);
  };
  const addAll = (line: string): void => {
    for (const piece of line.split(/[,;/|()[\]–—-]|\band\b|\bby\b|\bwith\b|\bof\b/i)) add(piece);
  };
  if (article.byline) addAll(article.byline.slice(0, 300));
  for (const part of structure) {
    if (part.in === 'title') continue;
    const words = article.text.slice(part.start, Math.min(part.end, part.start + 300));
    if (part.role === 'byline' || part.role === 'credit') addAll(words);
    else if (part.role === 'dateline')
      for (const name of bracketed(words)) agencies.add(AGENCY_NAMES.get(name.toLowerCase()) ?? name);
  }
  for (const name of bracketed(article.text.slice(0, 400))) add(name);
  const end = article.text.trimEnd();
  const last = end.slice(end.lastIndexOf('\n') + 1);
  if (last.length <= LONGEST_CREDIT) addAll(last.replace(/[.©]|\b(?:19|20)\d\d\b/g, ' '));
  return agencies;
}

/** What stands in round brackets. */
function bracketed(text: string): string[] {
  const found: string[] = [];
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const close = text.indexOf(')', open);
    if (close < 0) break;
    if (close - open <= 40) found.push(text.slice(open + 1, close).trim());
  }
  return found;
}
