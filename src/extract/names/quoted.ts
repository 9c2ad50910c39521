import type { Document } from '../../text/document.ts';

/**
 * Which tokens stand inside double quotation marks, one byte each: what is said there is another speaker's "he". Straight marks open
 * and close in turn within a paragraph; a mark that is never closed counts to the paragraph's end. O(tokens).
 */
export function quotedTokens(document: Document): Uint8Array {
  const { tokens, paragraphs } = document;
  const inside = new Uint8Array(tokens.length);
  for (const paragraph of paragraphs) {
    let open = false;
    for (let i = tokens.at(paragraph.start); i < tokens.length && tokens.start[i]! < paragraph.end; i++) {
      const unit = tokens.text.charCodeAt(tokens.start[i]!);
      if (unit === 0x201c || unit === 0xab) open = true;
      else if (unit === 0x201d || unit === 0xbb) open = false;
      else if (unit === 0x22) open = !open;
      else if (open) inside[i] = 1;
    }
  }
  return inside;
}
