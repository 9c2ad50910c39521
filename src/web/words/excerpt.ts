import type { Span } from '../../model/span.ts';

/** Words with a little of what stands around them. `before` and `after` stay within the paragraph; a cut is shown by the flags. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly cutBefore: boolean;
  readonly cutWithin: boolean;
  readonly cutAfter: boolean;
}

/** At most `reach` characters on either side and `most` of the words themselves, cut between words where there are any. */
export function excerptOf(text: string, span: Span, reach = 120, most = 600): Excerpt {
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.max(start, Math.min(span.end, text.length));
  const from = contextStart(text, start, reach);
  const last = end - start > most ? wordEnd(text, start + most, start) : end;
  const to = last < end ? last : contextEnd(text, end, reach);
  return {
    before: text.slice(from.at, start),
    words: text.slice(start, last),
    after: last < end ? '' : text.slice(end, to),
    cutBefore: from.cut,
    cutWithin: last < end,
    cutAfter: last === end && to < text.length && text[to] !== '\n',
  };
}

function contextStart(text: string, start: number, reach: number): { readonly at: number; readonly cut: boolean } {
  const floor = Math.max(0, start - reach);
  for (let i = start - 1; i >= floor; i--) if (text[i] === '\n') return { at: i + 1, cut: false };
  if (floor === 0) return { at: 0, cut: false };
  for (let i = floor; i < start; i++) if (text[i] === ' ') return { at: i + 1, cut: true };
  return { at: start, cut: true };
}

function contextEnd(text: string, end: number, reach: number): number {
  const ceiling = Math.min(text.length, end + reach);
  for (let i = end; i < ceiling; i++) if (text[i] === '\n') return i;
  if (ceiling === text.length) return ceiling;
  return wordEnd(text, ceiling, end);
}

/** The last blank before `at`, or `at` itself where a single token fills the whole stretch; never between two surrogates. */
function wordEnd(text: string, at: number, floor: number): number {
  for (let i = at; i > floor; i--) if (text[i] === ' ' || text[i] === '\n') return i;
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff && at > floor + 1 ? at - 1 : at;
}
