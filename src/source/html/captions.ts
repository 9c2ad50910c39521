import type { Span } from '../../model/span.ts';
import { blockText } from './blocks.ts';

const CAPTIONS = 'figcaption, .wp-caption-text, [class*="caption"], [itemprop="caption"]';
const LONGEST = 1_000;

/** The paragraphs that a page marks as captions. */
export function captionTexts(document: Document): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const element of [...document.querySelectorAll(CAPTIONS)].slice(0, 500)) {
    if (element.querySelector('h1, article')) continue;
    const text = blockText(element);
    if (text.length <= LONGEST) for (const paragraph of text.split('\n\n')) texts.add(paragraph);
  }
  texts.delete('');
  return texts;
}

/** Where these paragraphs stand in the text that was taken from the page. */
export function captionsIn(text: string, captions: ReadonlySet<string>): Span[] {
  const found: Span[] = [];
  if (captions.size === 0) return found;
  let start = 0;
  for (const paragraph of text.split('\n\n')) {
    if (captions.has(paragraph)) found.push({ start, end: start + paragraph.length });
    start += paragraph.length + 2;
  }
  return found;
}
