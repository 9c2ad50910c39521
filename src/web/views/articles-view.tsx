import { Empty } from '../parts/empty.tsx';
import { Heading } from '../parts/heading.tsx';
import { More } from '../parts/more.tsx';
import { useStory } from '../parts/story-context.ts';
import { hrefOf } from '../route.ts';
import { articleTitle } from '../story/story.ts';
import { publishedWords } from '../words/days.ts';
import { storyLead } from './story-lead.ts';

/** All articles in the record's order: by date, then by name. */
export function ArticlesView() {
  const story = useStory();
  return (
    <>
      <Heading lead={storyLead(story)}>Articles</Heading>
      {story.record.articles.length === 0 && <Empty>The record holds no articles.</Empty>}
      <More items={story.record.articles} size={60} noun="article" list="ol" class="articles">
        {(one) => {
          const { id, source, published } = one.article;
          return (
            <li key={id}>
              <span class="when">
                {publishedWords(published)}
                {published.basis === 'inferred' && published.date !== null && <span class="quiet"> (inferred)</span>}
              </span>
              <span>
                <a href={hrefOf({ view: 'article', article: id, pin: null })} data-item>
                  <bdi>{articleTitle(one)}</bdi>
                </a>
                {source !== null && (
                  <span class="quiet">
                    {' '}
                    <bdi>{source}</bdi>
                  </span>
                )}
              </span>
            </li>
          );
        }}
      </More>
    </>
  );
}
