import { useMemo } from 'preact/hooks';
import { Byline } from '../parts/byline.tsx';
import { Empty } from '../parts/empty.tsx';
import { FindingItem } from '../parts/finding.tsx';
import { Heading } from '../parts/heading.tsx';
import { More } from '../parts/more.tsx';
import { useStory } from '../parts/story-context.ts';
import { Words } from '../parts/words.tsx';
import { hrefOf } from '../route.ts';
import { search } from '../story/search.ts';
import { articleTitle } from '../story/story.ts';
import { counted } from '../words/numbers.ts';

const MOST = 200;

/** What of the record holds all the words of the query. */
export function SearchView({ query }: { readonly query: string }) {
  const story = useStory();
  const found = useMemo(() => search(story, query, MOST), [story, query]);
  const total = found.findings.total + found.entities.total + found.quotations.total + found.articles.total;
  if (query.trim() === '')
    return (
      <Heading lead="Type words to look for in the articles, quotations, findings and names; a phrase goes in quotation marks.">
        Search
      </Heading>
    );
  return (
    <>
      <Heading lead={<span role="status">{counted(total, 'place')} found.</span>}>
        Search: <bdi>{query}</bdi>
      </Heading>
      {total === 0 && <Empty>Nothing in this record holds all of these words.</Empty>}
      {found.entities.total > 0 && (
        <section>
          <h2>Names</h2>
          <More items={found.entities.hits} size={12} noun="name" class="plain-list">
            {(entity) => (
              <li key={entity.id}>
                <a href={hrefOf({ view: 'said', speaker: entity.id })} data-item>
                  <bdi>{entity.name}</bdi>
                </a>{' '}
                <span class="quiet">
                  {entity.type}, {counted(new Set(entity.members.map((member) => member.article)).size, 'article')}
                </span>
              </li>
            )}
          </More>
        </section>
      )}
      {found.findings.total > 0 && (
        <section>
          <h2>Findings</h2>
          <More items={found.findings.hits} size={6} noun="finding" list="none">
            {(finding) => <FindingItem key={finding.id} finding={finding} level={3} />}
          </More>
        </section>
      )}
      {found.quotations.total > 0 && (
        <section>
          <h2>Quotations</h2>
          <More items={found.quotations.hits} size={8} noun="quotation" class="evidence">
            {({ article, quotation, pin }) => (
              <li key={`${quotation} ${article.article.id}`}>
                <Byline article={article} pin={pin} />
                <blockquote>
                  <Words article={article} pin={pin} reach={60} />
                </blockquote>
              </li>
            )}
          </More>
        </section>
      )}
      {found.articles.total > 0 && (
        <section>
          <h2>Articles</h2>
          <More items={found.articles.hits} size={12} noun="article" class="evidence">
            {({ article, place }) => (
              <li key={article.article.id}>
                <Byline article={article} pin={place} />
                <p class="hit-title">
                  <bdi>{articleTitle(article)}</bdi>
                </p>
                {place && (
                  <blockquote>
                    <Words article={article} pin={place} />
                  </blockquote>
                )}
              </li>
            )}
          </More>
        </section>
      )}
    </>
  );
}
