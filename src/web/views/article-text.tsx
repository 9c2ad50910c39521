import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ArticleRecord } from '../../model/record.ts';
import type { Pin, Span } from '../../model/span.ts';
import { More } from '../parts/more.tsx';
import type { Highlight } from '../text/layers.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import { MarginNotes } from './margin-notes.tsx';
import { MarkedText } from './marked-text.tsx';

interface Props {
  readonly article: ArticleRecord;
  readonly highlights: readonly Highlight[];
  readonly pin: Pin | null;
  readonly selected: string | null;
  readonly choose: (key: string) => void;
}

/** The text, paragraph by paragraph, each with its notes beside it. */
export function ArticleText({ article, highlights, pin, selected, choose }: Props) {
  const { text } = article.article;
  const box = useRef<HTMLDivElement>(null);
  const target = pin !== null && pin.in !== 'title' ? pin : null;
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const own = useMemo(() => highlights.filter((one) => one.in !== 'title'), [highlights]);
  const byParagraph = useMemo(() => distributed(paragraphs, own), [paragraphs, own]);
  const reveal = target === null ? -1 : paragraphs.findIndex((one) => one.end > target.start);
  const { start, end } = pin ?? {};
  useEffect(() => {
    if (pin === null) return;
    const words = (box.current?.closest('article') ?? document).querySelector<HTMLElement>('.target');
    words?.scrollIntoView({ block: 'center' });
    words?.setAttribute('tabindex', '-1');
    words?.focus({ preventScroll: true });
  }, [start, end, pin?.in]);
  return (
    <div class="text" ref={box}>
      {article.article.title !== null && (
        <MarginNotes highlights={highlights.filter((one) => one.in === 'title')} selected={selected} choose={choose} only />
      )}
      <More items={paragraphs} size={120} noun="paragraph" list="none" reveal={reveal}>
        {(paragraph, i) => {
          const here = byParagraph[i] ?? [];
          return (
            <div class="paragraph" key={paragraph.start}>
              <p dir="auto" class={roleOf(article, paragraph)}>
                <MarkedText text={text} range={paragraph} highlights={here} target={target} selected={selected} choose={choose} />
              </p>
              <MarginNotes highlights={here.filter((one) => one.start >= paragraph.start)} selected={selected} choose={choose} />
            </div>
          );
        }}
      </More>
    </div>
  );
}

/** The highlights that touch each paragraph; one that runs over several is in each of them. */
function distributed(paragraphs: readonly Span[], highlights: readonly Highlight[]): readonly (readonly Highlight[])[] {
  const lists: Highlight[][] = paragraphs.map(() => []);
  const starts = paragraphs.map((one) => one.start);
  for (const one of highlights)
    for (let i = Math.max(0, upperBound(starts, one.start) - 1); i < paragraphs.length && paragraphs[i]!.start < one.end; i++)
      if (paragraphs[i]!.end > one.start) lists[i]!.push(one);
  return lists;
}

/** The number of sorted values that are at most `value`. */
function upperBound(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The role of a paragraph that is one part of the structure as a whole. */
function roleOf({ structure }: ArticleRecord, paragraph: Span): string | undefined {
  const part = structure.find((one) => one.in !== 'title' && one.start <= paragraph.start && one.end >= paragraph.end - 1);
  return part ? `role-${part.role}` : undefined;
}
