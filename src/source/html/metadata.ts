import { isObject } from '../fields.ts';
import { parseJson } from '../json-articles.ts';

/** What a page says of itself in its head. */
export interface PageMetadata {
  /** First content of <meta name|property|itemprop|http-equiv>, by name in lower case. */
  readonly meta: ReadonlyMap<string, string>;
  /** The JSON-LD object that is the article; null where there is none. */
  readonly ld: Readonly<Record<string, unknown>> | null;
  /** All JSON-LD objects, by their `@id`, for authors and publishers that are only referred to. */
  readonly ldById: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly language: string | null;
  readonly canonical: string | null;
  /** The content of <title>. */
  readonly title: string | null;
}

export function readMetadata(document: Document): PageMetadata {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !meta.has(name)) meta.set(name, content);
    }
  }
  const objects = ldObjects(document);
  const ldById = new Map(
    objects.flatMap((object) =>
      typeof object['@id'] === 'string' && Object.keys(object).length > 1 ? [[object['@id'], object] as const] : [],
    ),
  );
  return {
    meta,
    ld: objects.find((o) => isArticle(o, ARTICLE)) ?? objects.find((o) => isArticle(o, PAGE)) ?? null,
    ldById,
    language: document.documentElement?.getAttribute('lang') ?? meta.get('og:locale') ?? null,
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta.get('og:url') ?? null,
    title: document.querySelector('title')?.textContent?.replace(/\s+/g, ' ').trim() || null,
  };
}

/** schema.org types of what is read here as an article, the plainest first. */
const ARTICLE = /Article$|^Report$|BlogPosting$|^LiveBlogPosting$|^Recipe$|^Review$|^Posting$/;
const PAGE = /^WebPage$|^ItemPage$|^CreativeWork$/;

const isArticle = (object: Readonly<Record<string, unknown>>, types: RegExp): boolean =>
  [object['@type']].flat().some((type) => typeof type === 'string' && types.test(type));

const MOST_OBJECTS = 1000;

/** All objects of a page's JSON-LD, outermost first. Broken scripts are left out. */
function ldObjects(document: Document): Readonly<Record<string, unknown>>[] {
  const found: Readonly<Record<string, unknown>>[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const parsed = parseLd(script.textContent ?? '');
    const pending: unknown[] = [parsed];
    for (let i = 0; i < pending.length && pending.length < MOST_OBJECTS; i++) {
      const value = pending[i];
      if (Array.isArray(value)) pending.push(...value.slice(0, MOST_OBJECTS));
      else if (isObject(value)) {
        found.push(value);
        pending.push(...['@graph', 'mainEntity', 'mainEntityOfPage'].map((key) => value[key]));
      }
    }
  }
  return found;
}

/** JSON-LD in the wild has comments around it, line ends in strings, and semicolons behind it. */
function parseLd(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^(?:<!--|\/\*[^*]*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\]\]>|;)$/, '');
  const parsed = parseJson(bare);
  if ('value' in parsed) return parsed.value;
  const mended = parseJson(bare.replace(/\p{Cc}+/gu, ' '));
  return 'value' in mended ? mended.value : null;
}

/** The names of a JSON-LD person or organisation, of a list of them, or of a reference to one. */
export function ldNames(value: unknown, metadata: PageMetadata): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((one) => ldNames(one, metadata));
  if (!isObject(value)) return [];
  if (value['name'] !== undefined) return ldNames(value['name'], metadata);
  const reference = typeof value['@id'] === 'string' ? metadata.ldById.get(value['@id']) : undefined;
  return reference && reference !== value && reference['name'] !== undefined ? ldNames(reference['name'], metadata) : [];
}
