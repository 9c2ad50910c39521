import type { StoryEntity } from '../../model/record.ts';
import { Byline } from '../parts/byline.tsx';
import { Heading } from '../parts/heading.tsx';
import { More } from '../parts/more.tsx';
import { useStory } from '../parts/story-context.ts';
import { Words } from '../parts/words.tsx';
import { hrefOf } from '../route.ts';
import { counted } from '../words/numbers.ts';

/** Someone or something that the articles name but do not quote, with the first place in each. */
export function NamedView({ entity }: { readonly entity: StoryEntity }) {
  const story = useStory();
  const own = new Map(entity.members.map((member) => [member.article, member.entity]));
  const places = story.record.articles.flatMap((article) => {
    const id = own.get(article.article.id);
    return id === undefined ? [] : [{ article, pin: article.names.find((name) => name.entity === id) ?? null }];
  });
  return (
    <>
      <p class="way-back">
        <a href={hrefOf({ view: 'said', speaker: null })}>Who said what</a>
      </p>
      <Heading lead={`Named in ${counted(places.length, 'article')}, quoted in none.`}>
        <bdi>{entity.name}</bdi>
      </Heading>
      <More items={places} size={40} noun="article" class="evidence">
        {({ article, pin }) => (
          <li key={article.article.id}>
            <Byline article={article} pin={pin} />
            {pin && (
              <blockquote>
                <Words article={article} pin={pin} />
              </blockquote>
            )}
          </li>
        )}
      </More>
    </>
  );
}
