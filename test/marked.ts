import type { Span } from '../src/model/span.ts';

/** A marked span of a test case, in order of its opening bracket; `label` is null where none is written. */
export interface Marked extends Span {
  readonly label: string | null;
}

/**
 * Takes the marks out of a test case: "on [[Monday]]" or, with a label, "on [[2031-07-28|Monday]]". Marks may nest.
 * Returns the bare text and the marked spans as offsets into it.
 */
export function marked(source: string): { readonly text: string; readonly spans: readonly Marked[] } {
  const spans: { start: number; end: number; label: string | null }[] = [];
  const open: number[] = [];
  let text = '';
  for (let i = 0; i < source.length;) {
    if (source.startsWith('[[', i)) {
      const label = /^\[\[([^\]|[]*)\|/.exec(source.slice(i));
      open.push(spans.length);
      spans.push({ start: text.length, end: -1, label: label ? label[1]! : null });
      i += label ? label[0].length : 2;
    } else if (source.startsWith(']]', i) && open.length > 0) {
      spans[open.pop()!]!.end = text.length;
      i += 2;
    } else text += source[i++];
  }
  if (open.length > 0) throw new Error(`a mark is not closed in: ${source}`);
  return { text, spans };
}
