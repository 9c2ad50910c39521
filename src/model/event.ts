import type { Span } from './span.ts';

/** Something that happened or is to happen on a day; `time` is an index into the article's times. */
export interface Event extends Span {
  readonly time: number;
  readonly rule: string;
}
