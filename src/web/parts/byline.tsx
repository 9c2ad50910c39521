import type { ArticleRecord } from '../../model/record.ts';
import type { Pin } from '../../model/span.ts';
import { hrefOf } from '../route.ts';
import { articleTitle } from '../story/story.ts';
import { publishedWords } from '../words/days.ts';

interface Props {
  readonly article: ArticleRecord;
  readonly pin?: Pin | null;
}

/** Outlet and day, leading to the words in the article. */
export function Byline({ article, pin = null }: Props) {
  const { id, source, published } = article.article;
  return (
    <a class="byline" data-item href={hrefOf({ view: 'article', article: id, pin })}>
      <bdi class="outlet">{source ?? articleTitle(article, 48)}</bdi>
      <span class="day">
        {publishedWords(published)}
        {published.basis === 'inferred' && <span class="basis"> (inferred)</span>}
      </span>
      {pin?.in === 'title' && <span class="day">headline</span>}
    </a>
  );
}
