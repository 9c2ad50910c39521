import type { ArticleRecord } from '../../model/record.ts';
import type { Pin } from '../../model/span.ts';
import { useStory } from '../parts/story-context.ts';
import { hrefOf, pinHref } from '../route.ts';
import { articleTitle } from '../story/story.ts';
import type { Highlight } from '../text/layers.ts';
import { publishedWords } from '../words/days.ts';
import { safeLink } from '../words/safe-link.ts';
import { MarkedText } from './marked-text.tsx';

interface Props {
  readonly article: ArticleRecord;
  readonly highlights: readonly Highlight[];
  readonly pin: Pin | null;
  readonly selected: string | null;
  readonly choose: (key: string) => void;
}

/** Title, outlet, day with its reasons; the ways to articles that share text. */
export function ArticleHead({ article, highlights, pin, selected, choose }: Props) {
  const story = useStory();
  const { id, title, source, byline, url, published } = article.article;
  const kin = story.record.copies.filter((copy) => copy.a === id || copy.b === id).slice(0, 6);
  const link = safeLink(url);
  return (
    <header class="article-head">
      <p class="kicker">
        <bdi>{source ?? id}</bdi>
      </p>
      <h1 tabIndex={-1} dir="auto">
        {title === null ? (
          <bdi>{articleTitle(article)}</bdi>
        ) : (
          <MarkedText
            text={title}
            range={{ start: 0, end: title.length }}
            highlights={highlights.filter((one) => one.in === 'title')}
            target={pin?.in === 'title' ? pin : null}
            selected={selected}
            choose={choose}
          />
        )}
      </h1>
      <p class="under">
        {byline !== null && <bdi>{byline}</bdi>}
        <span>
          {publishedWords(published)}
          {published.basis !== 'given' && published.basis !== 'unknown' && <span class="quiet"> ({published.basis})</span>}
        </span>
        {link !== null && (
          <a href={link} rel="noopener noreferrer nofollow">
            original page
          </a>
        )}
      </p>
      {(published.reasons ?? []).length > 0 && (
        <details class="reasons">
          <summary>Why this date</summary>
          <ul>
            {published.reasons.map((reason, i) => (
              <li key={i}>
                <bdi>{reason.says}</bdi>
                {(reason.evidence ?? []).map((place, k) => (
                  <span key={k}>
                    {' '}
                    <a href={pinHref(place.article, place)}>its words</a>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
      {kin.length > 0 && (
        <p class="under">
          <span class="quiet">Shares text with</span>
          {kin.map((copy) => {
            const other = story.articles.get(copy.a === id ? copy.b : copy.a);
            return (
              other && (
                <a key={other.article.id} href={hrefOf({ view: 'compare', a: copy.a, b: copy.b })}>
                  <bdi>{other.article.source ?? other.article.id}</bdi> ({Math.round(copy.share * 100)} %)
                </a>
              )
            );
          })}
        </p>
      )}
    </header>
  );
}
