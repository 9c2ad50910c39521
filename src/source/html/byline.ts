import { lineOf } from './blocks.ts';
import { ldNames, type PageMetadata } from './metadata.ts';

const LONGEST = 120;
const SHOWN =
  '[rel="author"], [itemprop="author"], .byline, .author, [class*="byline"], [class*="Byline"], [class*="author-name"], [class*="authorName"], [class*="post-author"], [class*="entry-author"], [class*="article-author"], [data-testid*="byline"], a[href*="/author/"], a[href*="/authors/"]';

const LONGEST_LINE = 90;

/** Who wrote the page, as it tells: in its JSON-LD, its meta elements, or where it shows a byline. Several names are joined by "; ". */
export function pageByline(document: Document, metadata: PageMetadata): string | null {
  const site = [metadata.meta.get('og:site_name'), ...ldNames(metadata.ld?.['publisher'], metadata)].filter(
    (name) => name !== undefined,
  );
  const isSite = (name: string): boolean => site.some((one) => plain(one) === plain(name));
  const meta = META.flatMap((name) => metadata.meta.get(name) ?? []).slice(0, 1);
  for (const names of [ldNames(metadata.ld?.['author'], metadata), ldNames(metadata.ld?.['creator'], metadata), meta]) {
    const clean = cleanNames(names).filter((name) => !isSite(name));
    if (clean.length > 0) return clean.join('; ');
  }
  for (const element of [...document.querySelectorAll(SHOWN)].slice(0, 30)) {
    const clean = cleanNames([lineOf(element)]).filter((name) => !isSite(name));
    if (clean.length > 0 && clean.join('; ').length <= LONGEST) return clean.join('; ');
  }
  for (const element of [...document.querySelectorAll('p, span, div, a, address, li, h4, h5, h6')].slice(0, 3_000)) {
    if ((element.textContent ?? '').trim().length > LONGEST_LINE) continue;
    const match = BY.exec(lineOf(element));
    if (match) return match[1]!;
  }
  return cleanNames(meta).join('; ') || null;
}

const META = ['author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl', 'article:author', 'citation_author'];

/** A line that is a byline and nothing else. */
const BY =
  /^(?:written |posted |story |words )?by:? ((?:\p{Lu}[\p{L}.'’-]* ?){2,4}(?:(?:, | and | & )(?:\p{Lu}[\p{L}.'’-]* ?){2,4}){0,3})$/iu;

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Names without "By", addresses and what follows a bar; no name twice. */
function cleanNames(names: readonly string[]): string[] {
  const clean = names
    .flatMap((name) => name.split(/\s*[;|]\s*/))
    .map(cleanName)
    .filter(
      (name) =>
        name !== '' &&
        name.length <= LONGEST &&
        !/^https?:|[<>{}]|^@|^(?:by|author|authors|no author|admin|administrator|staff|editor|unknown|anonymous)$/i.test(name) &&
        /\p{L}/u.test(name) &&
        !isDated(name),
    );
  return [...new Set(clean)];
}

const cleanName = (name: string): string =>
  name
    .replace(/\s+/g, ' ')
    .replace(/^\s*(?:(?:written|posted|published|reported|story|words|text|article|edited)\s+)?by:?\s+/i, '')
    .replace(/^(?:view )?(?:all )?(?:posts|articles|stories|more) (?:by|from) /i, '')
    .replace(/^(?:author|authors|about the author|photo of|image of)[:\s]+/i, '')
    .replace(
      /,? (?:CNN|CNBC|BBC News|Reuters|Associated Press|The Associated Press|Staff(?: Writer| Reporter)?|Contributor)$/,
      '',
    )
    .replace(/[,:;\s–—-]+$/, '')
    .trim();

const isDated = (text: string): boolean => /\b\d{4}\b|\b\d{1,2}:\d{2}\b|\bago\b/.test(text);
