import type { Span } from '../model/span.ts';

/** The lines of a text that hold more than white space, without the white space at their ends. O(n). */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let from = 0;
  while (from < text.length) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    let start = from;
    let end = to;
    while (start < end && isBlank(text, start)) start++;
    while (end > start && isBlank(text, end - 1)) end--;
    if (end > start) paragraphs.push({ start, end });
    from = to + 1;
  }
  return paragraphs;
}

const isBlank = (text: string, i: number): boolean => text.charCodeAt(i) <= 0x20 || text.charCodeAt(i) === 0xa0;
