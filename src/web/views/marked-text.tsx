import type { Span } from '../../model/span.ts';
import type { Highlight } from '../text/layers.ts';
import { segmentsOf } from '../text/segments.ts';

interface Props {
  readonly text: string;
  readonly range: Span;
  readonly highlights: readonly Highlight[];
  /** The words that the address points at. */
  readonly target: Span | null;
  readonly selected: string | null;
  readonly choose: (key: string) => void;
}

/**
 * A stretch of text with its highlights, overlapping ones included: flat pieces, each wearing the marks of all that lie over it. The
 * margin's buttons and the keys reach every entry; a click on the words is a short cut for those who point.
 */
export function MarkedText({ text, range, highlights, target, selected, choose }: Props) {
  const spans: readonly Span[] = target === null ? highlights : [...highlights, target];
  return (
    <>
      {segmentsOf(range, spans).map(({ start, end, on }) => {
        const words = text.slice(start, end);
        const pointed = target !== null && target.start < end && target.end > start;
        if (on.length === 0 && !pointed) return words;
        const marked = on.flatMap((index) => highlights[index] ?? []);
        const names = [...new Set(marked.map((one) => one.layer))];
        const innermost = marked.at(-1);
        if (marked.some((one) => one.key === selected)) names.push('selected' as never);
        const props = {
          class: `seg ${names.join(' ')}`,
          'data-start': start,
          ...(innermost ? { onClick: () => choose(innermost.key) } : {}),
        };
        return pointed ? (
          <mark key={start} {...props} class={`${props.class} target`}>
            {words}
          </mark>
        ) : (
          <span key={start} {...props}>
            {words}
          </span>
        );
      })}
    </>
  );
}
