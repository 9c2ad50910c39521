import type { Span } from '../model/span.ts';

const isBlank = (char: string): boolean => /\s/.test(char);

/** Farther than this no end of a word is looked for. */
const LONGEST_WORD = 40;

/**
 * The words of a span with up to `words` words on either side, within its paragraph and sentence; with … where the sentence goes
 * on. For showing, never for offsets.
 */
export function wordsAround(text: string, { start, end }: Span, words: number): string {
  const from = stepBack(text, start, words);
  const to = stepOn(text, end, words);
  const lead = from > 0 && !/[\n.!?“"]\s*$/.test(text.slice(Math.max(0, from - 3), from)) ? '…' : '';
  const trail = to < text.length && !/^[\n.!?”"]/.test(text.slice(to)) && !/[.!?]$/.test(text.slice(from, to)) ? '…' : '';
  return lead + text.slice(from, to).replace(/\s+/g, ' ').trim() + trail;
}

function stepBack(text: string, start: number, words: number): number {
  let at = start;
  for (let n = 0; n < words; n++) {
    let i = at;
    while (i > 0 && isBlank(text[i - 1]!) && text[i - 1] !== '\n') i--;
    if (i === 0 || text[i - 1] === '\n' || '.!?'.includes(text[i - 1]!)) break;
    const least = Math.max(0, i - LONGEST_WORD);
    while (i > least && !isBlank(text[i - 1]!)) i--;
    at = i;
  }
  return at;
}

function stepOn(text: string, end: number, words: number): number {
  let at = end;
  for (let n = 0; n < words; n++) {
    let i = at;
    if ('.!?'.includes(text[i] ?? '')) break;
    while (i < text.length && isBlank(text[i]!) && text[i] !== '\n') i++;
    if (i >= text.length || text[i] === '\n') break;
    const most = Math.min(text.length, i + LONGEST_WORD);
    while (i < most && !isBlank(text[i]!)) i++;
    at = i;
    if ('.!?'.includes(text[i - 1]!)) break;
  }
  return at;
}
