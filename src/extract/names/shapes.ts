import { isUpper } from '../../text/characters.ts';
import { Kind, type Tokens } from '../../text/tokens.ts';

/** How a word is written, as far as names need to know. */
export const Shape = { NONE: 0, LOWER: 1, CAPITAL: 2, CAPITALS: 3, MIXED: 4, INITIAL: 5 } as const;

/** The shape of every token, one byte each. O(n). CAPITAL "Iraq", CAPITALS "NATO", MIXED "iPhone", INITIAL "J." or "J". */
export function shapesOf(tokens: Tokens): Uint8Array {
  const shapes = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) if (tokens.kind[i] === Kind.WORD) shapes[i] = shapeOf(tokens, i);
  return shapes;
}

const LONGEST = 40;

function shapeOf({ text, start, end }: Tokens, i: number): number {
  const from = start[i]!;
  const to = Math.min(end[i]!, from + LONGEST);
  const first = text.charCodeAt(from);
  if (first === 0x27 || first === 0x2019) return Shape.NONE;
  let upper = 0;
  let lower = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      if (unit >= 0x41 && unit <= 0x5a) upper++;
      else if (unit >= 0x61 && unit <= 0x7a) lower++;
    } else if (isUpper(text[at]!)) upper++;
    else if (text[at] !== text[at]!.toUpperCase()) lower++;
  }
  const startsUpper = first < 0x80 ? first >= 0x41 && first <= 0x5a : isUpper(text[from]!);
  if (!startsUpper) return upper > 0 && lower > 0 && to - from > 2 ? Shape.MIXED : Shape.LOWER;
  if (upper === 1 && lower === 0) return Shape.INITIAL;
  return lower === 0 ? Shape.CAPITALS : Shape.CAPITAL;
}

/** Whether a word of this shape can be part of a name. */
export const isCapital = (shape: number): boolean => shape >= Shape.CAPITAL;
