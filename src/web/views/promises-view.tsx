import { useMemo } from 'preact/hooks';
import { Empty } from '../parts/empty.tsx';
import { Heading } from '../parts/heading.tsx';
import { More } from '../parts/more.tsx';
import { useStory } from '../parts/story-context.ts';
import { OUTCOME_LABELS, promisesByOutcome } from '../story/promises.ts';
import { ThreadItem } from './thread.tsx';

/** What was to be done, by when, and what came of it. */
export function PromisesView({ thread }: { readonly thread: string | null }) {
  const story = useStory();
  const groups = useMemo(() => promisesByOutcome(story), [story]);
  return (
    <>
      <Heading lead="Who said that something would be done or would happen, by when, and what later reports say of it. The last article’s day counts as today.">
        Promises
      </Heading>
      {groups.length === 0 && <Empty>Nobody promises, plans or schedules anything in these articles.</Empty>}
      {groups.map(({ outcome, threads }) => (
        <section key={outcome} class={`outcome ${outcome}`}>
          <h2>
            {OUTCOME_LABELS[outcome]} <span class="quiet">{threads.length}</span>
          </h2>
          <More items={threads} size={8} noun="promise" list="none" reveal={threads.findIndex((one) => one.id === thread)}>
            {(one) => <ThreadItem key={one.id} thread={one} pointed={one.id === thread} />}
          </More>
        </section>
      ))}
    </>
  );
}
