import type { Refusal } from '../quantity.ts';
import type { View } from '../view.ts';

/** "1. Vote early", "(2) the cost", "[3]", "Step 4:" at the head of a line: numbers that count the text itself. */
export const ENUMERATION: Refusal = {
  name: 'figure/not-enumeration',
  about: 'A number that only counts items, notes or headings of the text is no figure.',
  refuses(view, { first, after, form, scale }) {
    if (form !== 'digits' || scale !== 1 || after !== first + 1) return false;
    const { tokens, document } = view;
    if (tokens.word(first).length > 2) return tokens.word(first - 1) === '[' && tokens.word(after) === ']';
    const [open, close] = [tokens.word(first - 1), tokens.word(after)];
    if (open === '[' && close === ']') return true;
    const start = tokens.start[first]!;
    const lineStart =
      start === 0 ||
      /[\n\r]\s{0,8}$/.test(document.text.slice(Math.max(0, start - 10), start)) ||
      (open === '(' && isLineStart(document.text, tokens.start[first - 1]!));
    if (lineStart && (close === '.' || close === ')' || close === ':')) return true;
    if (close === ')' && open !== '(' && Number(tokens.word(first)) <= 20 && !isOpen(view, first)) return true; // "1) … 2) …"
    return open === '(' && close === ')' && tokens.word(first).length === 1;
  },
};

/** Whether a bracket was opened shortly before. */
function isOpen({ tokens }: View, first: number): boolean {
  for (let i = first - 1; i > first - 30; i--) {
    const word = tokens.word(i);
    if (word === '(') return true;
    if (word === ')') return false;
  }
  return false;
}

const isLineStart = (text: string, at: number): boolean =>
  at === 0 || /[\n\r]\s{0,8}$/.test(text.slice(Math.max(0, at - 10), at));
