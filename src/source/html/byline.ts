import { lineOf } from './blocks.ts';
import { ldNames, type PageMetadata } from './metadata.ts';

const LONGEST = 120;
const SHOWN =
  '[rel="author"], [itemprop="author"], .byline, .author, [class*="byline"], [class*="Byline"], [class*="author-name"], [class*="authorName"], [class*="post-author"], [class*="entry-author"], [class*="article-author"], [data-testid*="byline"], a[href*="/author/"], a[href*="/authors/"]';

/** Who wrote the page, as it tells: in its JSON-LD, its meta elements, or where it shows a byline. Several names are joined by "; ". */
export function pageByline(document: Document, metadata: PageMetadata): string | null {
  const site = metadata.meta.get('og:site_name') ?? '';
  const told = [
    ldNames(metadata.ld?.['author'], metadata),
    ldNames(metadata.ld?.['creator'], metadata),
    ['author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl', 'article:author']
      .flatMap((name) => metadata.meta.get(name) ?? [])
      .slice(0, 1),
  ];
  for (const names of told) {
    const clean = cleanNames(names).filter((name) => name.toLowerCase() !== site.toLowerCase());
    if (clean.length > 0) return clean.join('; ');
  }
  const shown = [...document.querySelectorAll(SHOWN)].slice(0, 30);
  for (const element of shown) {
    const clean = cleanNames([lineOf(element)]);
    if (clean.length > 0 && clean.join('; ').length <= LONGEST) return clean.join('; ');
  }
  return cleanNames(told.flat()).join('; ') || null;
}

/** Names without "By", addresses and what follows a bar; no name twice. */
function cleanNames(names: readonly string[]): string[] {
  const clean = names
    .flatMap((name) => name.split(/\s*[;|]\s*/))
    .map((name) =>
      name
        .replace(/\s+/g, ' ')
        .replace(/^\s*(?:(?:written|posted|published|reported|story|words|text|article)\s+)?by:?\s+/i, '')
        .replace(/[,:;\s]+$/, '')
        .trim(),
    )
    .filter(
      (name) =>
        name !== '' && name.length <= LONGEST && !/^https?:|[<>{}]|^@|^by$/i.test(name) && /\p{L}/u.test(name) && !isDated(name),
    );
  return [...new Set(clean)];
}

const isDated = (text: string): boolean => /\b\d{4}\b|\b\d{1,2}:\d{2}\b|\bago\b/.test(text);
