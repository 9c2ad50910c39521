import type { Span } from '../../model/span.ts';
import { Kind, type Tokens } from '../../text/tokens.ts';

/** Speech that is opened in one paragraph and closed in a later one, at most so many behind it. */
const MOST_PARAGRAPHS = 4;

/** The closing mark's token, and the paragraph it stands in. */
export interface Block {
  readonly paragraph: number;
  readonly close: number;
}

const isDouble = (tokens: Tokens, i: number): boolean => tokens.kind[i] === Kind.PUNCTUATION && /^["“”„‟]$/.test(tokens.word(i));

/**
 * Where speech that stays open at the end of a paragraph is closed, with no mark that opens in between. Null where the next mark opens, or none comes. Looks a bounded number of paragraphs ahead.
 */
export function closingOfBlock(tokens: Tokens, paragraphs: readonly Span[], from: number): Block | null {
  for (let index = from + 1; index < paragraphs.length && index <= from + MOST_PARAGRAPHS; index++) {
    const { start, end } = paragraphs[index]!;
    const first = tokens.at(start);
    const after = tokens.at(end - 1) + 1;
    let close = -1;
    let doubles = 0;
    for (let i = first; i < after; i++) {
      if (!isDouble(tokens, i)) continue;
      if (close < 0) close = i;
      doubles++;
    }
    if (close < 0) continue;
    const closes = close > first + 1 && !tokens.gap(close) && (close + 1 >= after || tokens.gap(close + 1));
    const alone = tokens.word(close) === '”' || (tokens.word(close) === '"' && doubles % 2 === 1);
    return closes && alone ? { paragraph: index, close } : null;
  }
  return null;
}
