import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Context } from '../context.ts';

/** What the rules for figures read. */
export interface View {
  readonly document: Document;
  readonly tokens: Tokens;
  readonly context: Context;
  /** Index of the time expression that covers the token; -1 where none does. O(log n). */
  timeAt(token: number): number;
  /** The sentence that holds the token; null where none does. */
  sentenceOf(token: number): Sentence | null;
}

export function makeView(document: Document, context: Context): View {
  const { tokens } = document;
  const { times } = context;
  return {
    document,
    tokens,
    context,
    timeAt(token) {
      const start = tokens.start[token]!;
      let low = 0;
      let high = times.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (times[middle]!.end > start) high = middle;
        else low = middle + 1;
      }
      return low < times.length && times[low]!.start < tokens.end[token]! ? low : -1;
    },
    sentenceOf(token) {
      const start = tokens.start[token];
      const index = start === undefined ? -1 : document.sentenceAt(start);
      return document.sentences[index] ?? null;
    },
  };
}
