import type { ArticleRecord } from '../../model/record.ts';
import type { Pin } from '../../model/span.ts';
import { hrefOf } from '../route.ts';
import { publishedWords } from '../words/days.ts';

interface Props {
  readonly article: ArticleRecord;
  readonly pin?: Pin | null;
}

/** Outlet and day, leading to the words in the article. Without an outlet the article's id stands for it, as it does in findings. */
export function Byline({ article, pin = null }: Props) {
  const { id, source, published } = article.article;
  return (
    <a class="byline" data-item href={hrefOf({ view: 'article', article: id, pin })}>
      <bdi class="outlet">{source ?? id}</bdi>
      <span class="day">
        {publishedWords(published)}
        {published.basis === 'inferred' && <span class="basis"> (inferred)</span>}
      </span>
      {pin?.in === 'title' && <span class="day">headline</span>}
    </a>
  );
}
