import { tokenize } from '../../text/tokens.ts';

/** The words of a text as they are compared: lower case, in order. */
export function wordsOf(text: string): string[] {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.length }, (_, i) => tokens.lower(i));
}
