import { Readability } from '@mozilla/readability';
import { blockText } from './blocks.ts';
import { removeFurniture } from './furniture.ts';
import { proseContainer, proseLength } from './paragraphs.ts';

/** Fewer characters than this are hardly an article: other ways are tried. */
const FEWEST = 250;
/** Readability's choice gives way only to a text with so many times its running text. */
const CLEARLY = 1.5;

/** The main text of a page, a paragraph a block. Changes the document, so everything else has to be read before. */
export function mainText(document: Document, title: string | null, told: string | null): string {
  removeFurniture(document);
  const container = proseContainer(document);
  const fallback = largestText(document);
  const article = new Readability<Element>(document, { serializer: (node) => node as Element, keepClasses: true }).parse();
  const text = article?.content ? blockText(article.content) : '';
  let chosen = text.length >= FEWEST || text.length >= fallback.length ? text : fallback;
  if (proseLength(container) > proseLength(chosen) * CLEARLY) chosen = container;
  if (told !== null && told.length > FEWEST * 2 && told.length > chosen.length * CLEARLY) chosen = told;
  return withoutTitle(chosen, title);
}

/** The text of the page's own <article> or <main>, where it names one; else of its body. */
function largestText(document: Document): string {
  for (const selector of ['article', 'main', '[role="main"]', 'body']) {
    const text = longest([...document.querySelectorAll(selector)].slice(0, 20).map(blockText));
    if (text.length >= FEWEST || selector === 'body') return text;
  }
  return '';
}

const longest = (texts: readonly string[]): string => texts.reduce((best, text) => (text.length > best.length ? text : best), '');

/** The heading is given apart: it is left out where the text starts with it. */
function withoutTitle(text: string, title: string | null): string {
  if (title === null || !text.startsWith(title)) return text;
  const rest = text.slice(title.length);
  return /^\s*\n/.test(rest) ? rest.trimStart() : text;
}
