import { isObject } from '../fields.ts';
import { lineOf } from './blocks.ts';
import type { PageMetadata } from './metadata.ts';

const LONGEST = 400;

/** The heading that the page shows; what its metadata say only helps to choose it, or stands in where no heading is like it. */
export function pageTitle(document: Document, metadata: PageMetadata): string | null {
  const told = toldTitles(metadata);
  const headings = [...document.querySelectorAll('h1')].slice(0, 50).map(lineOf).filter(isTitle);
  const best = likest(headings, told);
  if (best && best.likeness >= 0.5) return best.text;
  const others = [...document.querySelectorAll('h2, h3, [itemprop="headline"], [class*="headline"], [class*="title"]')]
    .slice(0, 200)
    .map(lineOf)
    .filter(isTitle);
  const other = likest(others, told);
  if (other && other.likeness >= 0.8 && words(other.text).length >= 3) return other.text;
  if (best && best.likeness >= 0.2) return best.text;
  if (headings.length === 1 && (told.length === 0 || words(headings[0]!).length >= 4)) return headings[0]!;
  return told[0] ?? headings[0] ?? null;
}

const isTitle = (text: string): boolean => text !== '' && text.length <= LONGEST;

/** Titles that the metadata give, the most trustworthy first. */
function toldTitles({ meta, ld, title }: PageMetadata): string[] {
  const site = meta.get('og:site_name') ?? null;
  const headline = ld && isObject(ld) ? (ld['headline'] ?? ld['name']) : null;
  return [meta.get('og:title'), headline, meta.get('twitter:title'), meta.get('dc.title'), title]
    .filter((text): text is string => typeof text === 'string' && text.trim() !== '')
    .map((text) => withoutSite(text.replace(/\s+/g, ' ').trim(), site))
    .filter(isTitle);
}

/** "Fire in the port | The Daily" without the outlet: what stands behind the last bar, or behind a dash if it names the site. */
export function withoutSite(title: string, site: string | null): string {
  const cut = /^(.*\S)\s+([|»·—–-])\s+(\S[^|»·—–]*)$/u.exec(title);
  if (!cut) return title;
  const [, front, mark, tail] = cut as unknown as [string, string, string, string];
  const named = site !== null && words(tail).some((word) => word.length > 2 && words(site).includes(word));
  return words(front).length >= 3 && (named || mark === '|' || mark === '»') ? front : title;
}

function likest(texts: readonly string[], told: readonly string[]): { text: string; likeness: number } | null {
  let best: { text: string; likeness: number } | null = null;
  for (const text of texts) {
    const likeness = Math.max(0, ...told.map((title) => wordLikeness(text, title)));
    if (!best || likeness > best.likeness) best = { text, likeness };
  }
  return best;
}

/** Dice's coefficient of two titles' words. */
export function wordLikeness(a: string, b: string): number {
  const left = new Set(words(a));
  const right = new Set(words(b));
  const shared = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
