import { isObject } from '../fields.ts';
import { lineOf } from './blocks.ts';
import type { PageMetadata } from './metadata.ts';

const LONGEST = 400;

/** The heading that the page shows; what its metadata say only helps to choose it, or stands in where no heading is like it. */
export function pageTitle(document: Document, metadata: PageMetadata): string | null {
  const told = toldTitles(metadata);
  const headings = [...document.querySelectorAll('h1')].slice(0, 50).map(lineOf).filter(isTitle);
  const others = [...document.querySelectorAll('h2, h3, [itemprop="headline"], [class*="headline"], [class*="title"]')]
    .slice(0, 200)
    .map(lineOf)
    .filter(isTitle);
  const site = siteNames(metadata);
  const isSite = (text: string): boolean => site.some((name) => wordLikeness(name, text) > 0.9);
  const best = likest(
    headings.filter((text) => !isSite(text)),
    told,
  );
  if (best && best.likeness >= 0.5) return withoutExtras(best.text, told);
  const other = likest(
    others.filter((text) => !isSite(text)),
    told,
  );
  if (other && other.likeness >= 0.8 && words(other.text).length >= 2) return withoutExtras(other.text, told);
  if (best && best.likeness >= 0.2) return best.text;
  if (headings.length === 1 && (told.length === 0 || words(headings[0]!).length >= 4)) return headings[0]!;
  return told[0] ?? headings[0] ?? null;
}

/** "Local News | Fire in the port": a heading that ends with a told title loses the section's name before it. */
function withoutExtras(heading: string, told: readonly string[]): string {
  const inner = told.find(
    (title) => title !== heading && words(title).length >= 4 && heading.toLowerCase().includes(title.toLowerCase()),
  );
  if (inner === undefined) return heading;
  const at = heading.toLowerCase().indexOf(inner.toLowerCase());
  return heading.slice(at, at + inner.length);
}

/** What the site calls itself: a heading with these words is its banner. */
function siteNames({ meta, title }: PageMetadata): string[] {
  const names = [meta.get('og:site_name'), meta.get('application-name')].filter((name) => name !== undefined);
  const pieces = (title ?? '').split(SEPARATOR);
  // The site's name stands first or last, beside something longer.
  if (names.length === 0 && pieces.length > 1) {
    const [first, last] = [pieces[0]!, pieces.at(-1)!];
    names.push(words(first).length < words(last).length ? first : last);
  }
  return names;
}

const SEPARATOR = /\s+[|»·—–-]\s+|\s*:\s+/u;

const isTitle = (text: string): boolean => text !== '' && text.length <= LONGEST;

/** Titles that the metadata give, the most trustworthy first. */
function toldTitles({ meta, ld, title }: PageMetadata): string[] {
  const site = meta.get('og:site_name') ?? null;
  const headline = ld && isObject(ld) ? (ld['headline'] ?? ld['name']) : null;
  return [meta.get('og:title'), headline, meta.get('twitter:title'), meta.get('dc.title'), title]
    .filter((text): text is string => typeof text === 'string' && text.trim() !== '')
    .flatMap((text) => [withoutSite(text.replace(/\s+/g, ' ').trim(), site), ...longPieces(text)])
    .filter(isTitle);
}

/** "The Daily » Archive » Fire in the port": the pieces that can be a title. */
const longPieces = (text: string): string[] => {
  const pieces = text.split(/\s+[|»]\s+/u);
  return pieces.length > 1 ? pieces.filter((piece) => words(piece).length >= 4) : [];
};

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
