import { Byline } from '../parts/byline.tsx';
import { More } from '../parts/more.tsx';
import { useStory } from '../parts/story-context.ts';
import { ORIGIN_LABELS } from '../words/labels.ts';
import { counted } from '../words/numbers.ts';

/** Who the claims go back to: however many outlets repeat one origin, it is one. */
export function Origins() {
  const story = useStory();
  const origins = story.record.origins.toSorted((a, b) => b.articles.length - a.articles.length);
  return (
    <More items={origins} size={12} noun="origin" class="origins">
      {(origin) => {
        const articles = origin.articles.flatMap((id) => story.articles.get(id) ?? []);
        const outlets = new Set(articles.map((one) => story.outletOf.get(one.article.id)?.key)).size;
        return (
          <li key={origin.id}>
            <details>
              <summary data-item>
                <bdi class="origin-name">{origin.name}</bdi>{' '}
                <span class="quiet">
                  {ORIGIN_LABELS[origin.kind] ?? origin.kind}; {counted(articles.length, 'article')}, {counted(outlets, 'outlet')}
                </span>
              </summary>
              <More items={articles} size={12} noun="article" class="plain-list">
                {(article) => (
                  <li key={article.article.id}>
                    <Byline article={article} />
                  </li>
                )}
              </More>
            </details>
          </li>
        );
      }}
    </More>
  );
}
