import type { Evidence } from '../../model/record.ts';
import { Byline } from './byline.tsx';
import { More } from './more.tsx';
import { useStory } from './story-context.ts';
import { Words } from './words.tsx';

/** The words that a sentence rests on, each under its outlet and day and leading to its place. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const story = useStory();
  const known = evidence.filter((place) => story.articles.has(place.article));
  if (known.length === 0) return <p class="quiet">No words are pinned to this.</p>;
  return (
    <More items={known} size={8} noun="passage" class="evidence">
      {(place) => {
        const article = story.articles.get(place.article)!;
        return (
          <li key={`${place.article} ${place.start} ${place.end} ${place.in ?? ''}`}>
            <Byline article={article} pin={place} />
            <blockquote>
              <Words article={article} pin={place} />
            </blockquote>
          </li>
        );
      }}
    </More>
  );
}
