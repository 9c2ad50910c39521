import { useMemo, useState } from 'preact/hooks';
import type { ArticleRecord, Copy } from '../../model/record.ts';
import type { Span } from '../../model/span.ts';
import { Byline } from '../parts/byline.tsx';
import { More } from '../parts/more.tsx';
import { articleTitle } from '../story/story.ts';
import { alignedRows } from '../text/alignment.ts';
import { segmentsOf } from '../text/segments.ts';
import { EDIT_LABELS, changesMeaning } from '../words/labels.ts';

interface Props {
  readonly copy: Copy;
  readonly left: ArticleRecord;
  readonly right: ArticleRecord;
}

interface Edit extends Span {
  readonly type: Copy['edits'][number]['type'];
}

/** Passage beside passage; edits marked and named; what only one side has stands alone on its side. */
export function AlignedArticles({ copy, left, right }: Props) {
  const rows = useMemo(
    () =>
      alignedRows(copy, left.article.text.length, right.article.text.length)
        .map((row) => ({ ...row, a: trimmed(left, row.a), b: trimmed(right, row.b) }))
        .filter((row) => row.a !== null || row.b !== null),
    [copy, left, right],
  );
  const editsA = useMemo(() => editsOf(copy, 'a'), [copy]);
  const editsB = useMemo(() => editsOf(copy, 'b'), [copy]);
  return (
    <section class="aligned" aria-label="The two texts, passage beside passage">
      <div class="row head">
        <Head article={left} />
        <Head article={right} />
      </div>
      <More items={rows} size={60} noun="passage" list="none">
        {(row, i) => (
          <div key={i} class={row.shared ? 'row shared' : 'row own'}>
            <SideText article={left} span={row.a} edits={editsA} side="first" folded={!row.shared} />
            <SideText article={right} span={row.b} edits={editsB} side="second" folded={!row.shared} />
          </div>
        )}
      </More>
    </section>
  );
}

/** Without blanks, and without the end of the sentence before; null where no word is left. */
function trimmed({ article }: ArticleRecord, span: Span | null): Span | null {
  if (span === null) return null;
  const words = article.text.slice(span.start, span.end);
  const start = span.start + (/^[\p{Pe}\p{Pf}.,;:!?"']*(?:\s+|$)/u.exec(words)?.[0].length ?? 0);
  const end = span.end - words.length + words.trimEnd().length;
  return start < end ? { start, end } : null;
}

const editsOf = (copy: Copy, side: 'a' | 'b'): readonly Edit[] =>
  copy.edits.flatMap((edit) => {
    const pin = edit[side];
    return pin && pin.in !== 'title' && pin.start < pin.end ? [{ start: pin.start, end: pin.end, type: edit.type }] : [];
  });

function Head({ article }: { readonly article: ArticleRecord }) {
  return (
    <div>
      <h2>
        <bdi>{articleTitle(article)}</bdi>
      </h2>
      <Byline article={article} />
    </div>
  );
}

interface SideProps {
  readonly article: ArticleRecord;
  readonly span: Span | null;
  readonly edits: readonly Edit[];
  readonly side: string;
  /** Text of one side only is cut short until it is asked for. */
  readonly folded: boolean;
}

const FOLD = 420;

function SideText({ article, span, edits, side, folded }: SideProps) {
  const [open, setOpen] = useState(false);
  if (span === null)
    return (
      <div class="side none">
        <span class="sr">Nothing in the {side} article.</span>
      </div>
    );
  const { text } = article.article;
  const long = folded && span.end - span.start > FOLD * 1.5;
  const end = long && !open ? foldAt(text, span) : span.end;
  const near = edits.filter((edit) => edit.start < end && edit.end > span.start);
  return (
    <div class="side" dir="auto">
      {segmentsOf({ start: span.start, end }, near).map((segment) => {
        const piece = text.slice(segment.start, segment.end);
        const edit = near[segment.on.at(-1) ?? -1];
        if (!edit) return <span key={segment.start}>{piece}</span>;
        return (
          <mark key={segment.start} class={changesMeaning(edit.type) ? 'edit grave' : 'edit'} title={EDIT_LABELS[edit.type]}>
            {piece}
            <span class="sr"> (edit: {EDIT_LABELS[edit.type]})</span>
          </mark>
        );
      })}
      {long && (
        <>
          {!open && ' … '}
          <button type="button" class="plain" onClick={() => setOpen(!open)}>
            {open ? 'Show less' : 'Show the rest'}
          </button>
        </>
      )}
    </div>
  );
}

function foldAt(text: string, span: Span): number {
  const blank = text.lastIndexOf(' ', span.start + FOLD);
  return blank > span.start ? blank : span.start + FOLD;
}
