import { Kind, type Tokens } from './tokens.ts';

/**
 * Which tokens stand inside quotation marks: 1 inside, 0 outside. Looks at marks alone: curly, straight, single and double, each
 * closed at the latest by the end of its paragraph. A mark that is never closed in its paragraph counts only where the paragraph
 * begins with it (speech that goes on in the next one). O(n).
 */
export function quotedTokens(tokens: Tokens): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let open = -1;
  let closer = '';
  let paragraphStart = true;
  let opensParagraph = false;
  for (let i = 0; i < tokens.length; i++) {
    if (i > 0 && breaksParagraph(tokens, i)) {
      if (open >= 0 && opensParagraph) quoted.fill(1, open + 1, i);
      open = -1;
      paragraphStart = true;
    }
    if (tokens.kind[i] === Kind.PUNCTUATION) {
      const mark = tokens.word(i);
      if (open >= 0 && closes(tokens, i, mark, closer)) {
        quoted.fill(1, open + 1, i);
        open = -1;
      } else if (open < 0) {
        closer = closerOf(tokens, i, mark);
        if (closer !== '') {
          open = i;
          opensParagraph = paragraphStart;
        }
      }
    }
    paragraphStart = false;
  }
  return quoted;
}

/** The mark that closes what this one opens; '' where it opens nothing. */
function closerOf(tokens: Tokens, i: number, mark: string): string {
  switch (mark) {
    case '“':
    case '„':
      return '”';
    case '«':
      return '»';
    case '"':
      return '"';
    case '‘':
      return '’';
    case "'":
      return tokens.gap(i) && !tokens.gap(i + 1) ? "'" : '';
    default:
      return '';
  }
}

function closes(tokens: Tokens, i: number, mark: string, closer: string): boolean {
  if (closer === '”' && mark === '"') return true; // closed with the wrong mark
  if (mark !== closer) return false;
  if (mark !== "'" && mark !== '’') return true;
  // An apostrophe at the end of a word ("the ministers' letter") looks like a mark; what follows a mark is a gap or punctuation.
  return i + 1 >= tokens.length || tokens.gap(i + 1) || tokens.kind[i + 1] === Kind.PUNCTUATION;
}

function breaksParagraph(tokens: Tokens, i: number): boolean {
  for (let at = tokens.end[i - 1]!; at < tokens.start[i]!; at++) if (tokens.text.charCodeAt(at) === 0x0a) return true;
  return false;
}
