import { Empty } from '../parts/empty.tsx';
import { Heading } from '../parts/heading.tsx';
import { useStory } from '../parts/story-context.ts';
import { hrefOf } from '../route.ts';
import { QuoteGroupItem } from './quote-group.tsx';

/** One utterance in all its wordings. */
export function QuoteView({ group }: { readonly group: string }) {
  const one = useStory().quoteGroups.get(group);
  return (
    <>
      <p class="way-back">
        <a href={hrefOf({ view: 'said', speaker: null })}>Who said what</a>
      </p>
      <Heading lead="Set against the first wording: what a version adds is underlined, what it leaves out is struck through.">
        One utterance, outlet by outlet
      </Heading>
      {one ? <QuoteGroupItem group={one} full /> : <Empty>No utterance of that address is in this record.</Empty>}
    </>
  );
}
