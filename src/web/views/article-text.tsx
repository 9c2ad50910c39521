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
        <MarginNotes
          article={article.article.id}
          highlights={highlights.filter((one) => one.in === 'title')}
          selected={selected}
          choose={choose}
          only
        />
      )}
      <More items={paragraphs} size={120} noun="paragraph" list="none" reveal={reveal}>
        {(range) => (
          <Paragraph
            key={range.start}
            article={article}
            range={range}
            highlights={own}
            target={target}
            selected={selected}
            choose={choose}
          />
        )}
      </More>
    </div>
  );
}

interface ParagraphProps extends Omit<Props, 'pin'> {
  readonly range: Span;
  readonly target: Span | null;
}

/** Only a paragraph that is shown asks which highlights touch it: a text may have thousands of both. */
function Paragraph({ article, range, highlights, target, selected, choose }: ParagraphProps) {
  const here = useMemo(() => highlights.filter((one) => one.start < range.end && one.end > range.start), [highlights, range]);
  const beginning = useMemo(() => here.filter((one) => one.start >= range.start), [here, range]);
  return (
    <div class="paragraph">
      <p dir="auto" class={roleOf(article, range)}>
        <MarkedText
          text={article.article.text}
          range={range}
          highlights={here}
          target={target}
          selected={selected}
          choose={choose}
        />
      </p>
      <MarginNotes article={article.article.id} highlights={beginning} selected={selected} choose={choose} />
    </div>
  );
}

/** The role of a paragraph that is one part of the structure as a whole. */
function roleOf({ structure }: ArticleRecord, paragraph: Span): string | undefined {
  const part = structure.find((one) => one.in !== 'title' && one.start <= paragraph.start && one.end >= paragraph.end - 1);
  return part ? `role-${part.role}` : undefined;
}
