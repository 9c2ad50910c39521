import { useMemo } from 'preact/hooks';
import type { ArticleRecord } from '../../model/record.ts';
import { Empty } from '../parts/empty.tsx';
import { More } from '../parts/more.tsx';
import { useStory } from '../parts/story-context.ts';
import { Words } from '../parts/words.tsx';
import { pinHref } from '../route.ts';
import { inCommon } from '../story/in-common.ts';

const KINDS = { figure: 'Figure', words: 'Words', promise: 'Promise', event: 'Event' } as const;

interface Props {
  readonly left: ArticleRecord;
  readonly right: ArticleRecord;
  /** Of two copies the texts already stand side by side: what they both report is then a step away. */
  readonly folded: boolean;
}

/** What both articles report, each in its own words. */
export function InCommon({ left, right, folded }: Props) {
  const story = useStory();
  const shared = useMemo(() => inCommon(story, left.article.id, right.article.id), [story, left, right]);
  return (
    <details class="in-common" open={!folded}>
      <summary>
        <h2>What both report</h2> <span class="quiet">{shared.length}</span>
      </summary>
      {shared.length === 0 ? (
        <Empty>No figure, quotation, promise or event is in both.</Empty>
      ) : (
        <More items={shared} size={15} noun="entry" list="none">
          {({ kind, a, b }, i) => (
            <div class="row" key={i}>
              <p class="kicker">{KINDS[kind]}</p>
              <p class="side">
                <Words article={left} pin={a} reach={60} />{' '}
                <a href={pinHref(left.article.id, a)} aria-label="Go to these words in the first article">
                  →
                </a>
              </p>
              <p class="side">
                <Words article={right} pin={b} reach={60} />{' '}
                <a href={pinHref(right.article.id, b)} aria-label="Go to these words in the second article">
                  →
                </a>
              </p>
            </div>
          )}
        </More>
      )}
    </details>
  );
}
