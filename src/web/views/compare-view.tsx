import { useMemo } from 'preact/hooks';
import type { ArticleRecord, Copy } from '../../model/record.ts';
import { Byline } from '../parts/byline.tsx';
import { Empty } from '../parts/empty.tsx';
import { Heading } from '../parts/heading.tsx';
import { More } from '../parts/more.tsx';
import { useStory } from '../parts/story-context.ts';
import { hrefOf } from '../route.ts';
import { articleTitle, copyOf } from '../story/story.ts';
import { COPY_LABELS, DIRECTION_LABELS } from '../words/labels.ts';
import { AlignedArticles } from './aligned-articles.tsx';
import { ArticlePicker } from './article-picker.tsx';
import { Edits } from './edits.tsx';
import { InCommon } from './in-common.tsx';

/** Any two articles side by side: what they share, what was changed, what only one of them has. */
export function CompareView({ a, b }: { readonly a: string | null; readonly b: string | null }) {
  const story = useStory();
  const first = a === null ? undefined : story.articles.get(a);
  const second = b === null ? undefined : story.articles.get(b);
  const copy = useMemo(
    () => (first && second ? copyOf(story, first.article.id, second.article.id) : null),
    [story, first, second],
  );
  const pick = (x: string | null, y: string | null): void => {
    location.hash = hrefOf({ view: 'compare', a: x, b: y });
  };
  return (
    <>
      <Heading lead="Two articles side by side: the words they share, what was changed on the way, and what only one of them has.">
        Compare
      </Heading>
      {story.record.articles.length < 2 ? (
        <Empty>The record holds fewer than two articles.</Empty>
      ) : (
        <form class="pickers" onSubmit={(event) => event.preventDefault()}>
          <ArticlePicker label="First article" chosen={a} other={b} pick={(id) => pick(id, b)} />
          <ArticlePicker label="Second article" chosen={b} other={a} pick={(id) => pick(a, id)} />
        </form>
      )}
      {first && second ? <Pair first={first} second={second} copy={copy} /> : <Suggestions />}
    </>
  );
}

interface PairProps {
  readonly first: ArticleRecord;
  readonly second: ArticleRecord;
  readonly copy: Copy | null;
}

function Pair({ first, second, copy }: PairProps) {
  // The copy has its own order: the original stands on the left, whichever was picked first.
  const [left, right] = copy && copy.a === second.article.id ? [second, first] : [first, second];
  return (
    <>
      {copy ? (
        <>
          <p class="verdict-line">
            They share {Math.round(copy.share * 100)} % of the shorter one’s words ({COPY_LABELS[copy.kind] ?? copy.kind});{' '}
            {DIRECTION_LABELS[copy.direction] ?? ''}.
          </p>
          <Edits copy={copy} left={left} right={right} />
          <AlignedArticles copy={copy} left={left} right={right} />
        </>
      ) : (
        <p class="verdict-line">They share no text to speak of: neither is a copy of the other.</p>
      )}
      <InCommon left={left} right={right} folded={copy !== null} />
    </>
  );
}

function Suggestions() {
  const story = useStory();
  const copies = useMemo(
    () => story.record.copies.toSorted((x, y) => y.edits.length - x.edits.length || y.share - x.share),
    [story],
  );
  if (copies.length === 0 && story.record.articles.length > 1)
    return <Empty>No two of these articles share text. Pick any two to see what both report.</Empty>;
  if (copies.length === 0) return null;
  return (
    <section>
      <h2>Articles that share text</h2>
      <More items={copies} size={10} noun="pair" class="pairs">
        {(copy) => {
          const [one, other] = [story.articles.get(copy.a), story.articles.get(copy.b)];
          if (!one || !other) return null;
          return (
            <li key={`${copy.a} ${copy.b}`}>
              <a href={hrefOf({ view: 'compare', a: copy.a, b: copy.b })} data-item>
                <bdi>{articleTitle(one)}</bdi> <span class="quiet">and</span> <bdi>{articleTitle(other)}</bdi>
              </a>
              <span class="under">
                <Byline article={one} /> <Byline article={other} />
                <span class="quiet">{Math.round(copy.share * 100)} % shared</span>
              </span>
            </li>
          );
        }}
      </More>
    </section>
  );
}
