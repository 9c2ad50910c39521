import { isUpper } from '../../text/characters.ts';
import type { Document } from '../../text/document.ts';
import type { Tokens } from '../../text/tokens.ts';

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
      else if (unit === 0x22 && open && reopens(tokens, i)) unmarkSpeaker(tokens, inside, i);
      else if (unit === 0x22) open = !open;
      else if (open) inside[i] = 1;
    }
  }
  return inside;
}

/** A mark that opens behind a full stop, where the one before was never closed. */
const reopens = (tokens: Tokens, i: number): boolean =>
  tokens.gap(i) && i + 1 < tokens.length && !tokens.gap(i + 1) && /^[.!?]$/.test(tokens.word(i - 1));

/** A sentence with who says it has so many tokens at most. */
const LONGEST_SENTENCE = 60;

/** '“Stay inside, Jane Roe, a porter, says. "Nobody leaves.”': the name behind the comma is the reporter's. */
function unmarkSpeaker(tokens: Tokens, inside: Uint8Array, mark: number): void {
  let name = mark;
  for (let i = mark - 2; i > 0 && i > mark - LONGEST_SENTENCE && inside[i] === 1 && !/^[.!?]$/.test(tokens.word(i)); i--) {
    if (tokens.word(i) === ',' && isUpper(tokens.word(i + 1)[0] ?? 'a')) name = i + 1;
  }
  inside.fill(0, name, mark);
}
