import type { Span } from '../../model/span.ts';

/** The non-empty lines of a text; a line of more than `most` characters is cut, so that no single element grows without bound. */
export function paragraphsOf(text: string, most = 20_000): readonly Span[] {
  const paragraphs: Span[] = [];
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    for (let from = start; from < end; from += most)
      if (!blank(text, from, Math.min(end, from + most))) paragraphs.push({ start: from, end: Math.min(end, from + most) });
    start = end + 1;
  }
  return paragraphs;
}

function blank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) > 32 && text.charCodeAt(i) !== 0xa0) return false;
  return true;
}
