import { useMemo } from 'preact/hooks';
import { Empty } from '../parts/empty.tsx';
import { Heading } from '../parts/heading.tsx';
import { useStory } from '../parts/story-context.ts';
import { claimsOf } from '../story/claims.ts';
import { familiesOf } from '../story/lineage.ts';
import { ClaimMatrix } from './claim-matrix.tsx';
import { Families } from './families.tsx';
import { Origins } from './origins.tsx';

/** Who reports what and who is silent; who copied whom; who the claims go back to. */
export function SourcesView() {
  const story = useStory();
  const claims = useMemo(() => claimsOf(story), [story]);
  const families = useMemo(() => familiesOf(story.record.copies), [story]);
  return (
    <>
      <Heading lead="Who reports what, who leaves it out, who took it from whom. Silence is counted only where an outlet’s articles are late and long enough to have carried the fact.">
        Sources
      </Heading>
      <section aria-labelledby="matrix">
        <h2 id="matrix">Claims and outlets</h2>
        {claims.length === 0 ? <Empty>No claim is carried by more than one outlet.</Empty> : <ClaimMatrix claims={claims} />}
      </section>
      <section aria-labelledby="families">
        <h2 id="families">Who copied whom</h2>
        {families.length === 0 ? (
          <Empty>No two articles share enough text to be copies.</Empty>
        ) : (
          <Families families={families} />
        )}
      </section>
      <section aria-labelledby="origins">
        <h2 id="origins">Where claims go back to</h2>
        {story.record.origins.length === 0 ? <Empty>No article says where its claims come from.</Empty> : <Origins />}
      </section>
    </>
  );
}
