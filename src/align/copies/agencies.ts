import type { ArticleRecord } from '../../model/record.ts';

/** News agencies that sell their texts to outlets, by the names that credits give them. In lower case. */
export const AGENCIES: ReadonlyMap<string, string> = new Map([
  ['reuters', 'Reuters'],
  ['thomson reuters', 'Reuters'],
  ['ap', 'Associated Press'],
  ['associated press', 'Associated Press'],
  ['afp', 'Agence France-Presse'],
  ['agence france-presse', 'Agence France-Presse'],
  ['dpa', 'dpa'],
  ['upi', 'United Press International'],
  ['united press international', 'United Press International'],
  ['pa', 'PA Media'],
  ['pa media', 'PA Media'],
  ['press association', 'PA Media'],
  ['xinhua', 'Xinhua'],
  ['tass', 'TASS'],
  ['interfax', 'Interfax'],
  ['ansa', 'ANSA'],
  ['efe', 'EFE'],
  ['kyodo', 'Kyodo News'],
  ['jiji', 'Jiji Press'],
  ['yonhap', 'Yonhap'],
  ['pti', 'Press Trust of India'],
  ['press trust of india', 'Press Trust of India'],
  ['ani', 'ANI'],
  ['ians', 'IANS'],
  ['aap', 'AAP'],
  ['australian associated press', 'AAP'],
  ['canadian press', 'Canadian Press'],
  ['the canadian press', 'Canadian Press'],
  ['bloomberg', 'Bloomberg'],
  ['anadolu agency', 'Anadolu Agency'],
]);

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
    const known = AGENCIES.get(key);
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
      for (const name of bracketed(words)) agencies.add(AGENCIES.get(name.toLowerCase()) ?? name);
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
