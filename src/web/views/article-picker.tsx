import { useId } from 'preact/hooks';
import { useStory } from '../parts/story-context.ts';
import { articleTitle } from '../story/story.ts';
import { publishedWords } from '../words/days.ts';

interface Props {
  readonly label: string;
  readonly chosen: string | null;
  readonly other: string | null;
  readonly pick: (id: string | null) => void;
}

/** A choice of one article; the one on the other side cannot be taken twice. */
export function ArticlePicker({ label, chosen, other, pick }: Props) {
  const story = useStory();
  const id = useId();
  return (
    <div class="picker">
      <label for={id}>{label}</label>
      <select id={id} value={chosen ?? ''} onChange={(event) => pick(event.currentTarget.value || null)}>
        <option value="">Pick an article</option>
        {story.record.articles.map((one) => (
          <option key={one.article.id} value={one.article.id} disabled={one.article.id === other}>
            {[one.article.source, articleTitle(one), publishedWords(one.article.published)].filter(Boolean).join(' · ')}
          </option>
        ))}
      </select>
    </div>
  );
}
