import { useState } from 'preact/hooks';
import type { SeriesPoint } from '../chart/points.ts';
import { pinHref } from '../route.ts';
import { dayWords, publishedWords } from '../words/days.ts';
import { figureWords } from '../words/numbers.ts';
import { useStory } from '../parts/story-context.ts';

interface Props {
  readonly points: readonly SeriesPoint[];
  readonly chosen: number | null;
  readonly choose: (index: number) => void;
}

const FIRST = 8;
const STEP = 200;

/** The same as the chart, in words. */
export function SeriesTable({ points, chosen, choose }: Props) {
  const story = useStory();
  const [count, setCount] = useState(FIRST);
  const shown = points.slice(0, count);
  return (
    <div class="table-scroll" role="region" aria-label="Figures as a table" tabIndex={0}>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">As of</th>
            <th scope="col">Figure</th>
            <th scope="col">The words</th>
            <th scope="col">Origin</th>
            <th scope="col">Outlet</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((point) => {
            const published = story.articles.get(point.article)?.article.published;
            return (
              <tr key={point.index} class={point.index === chosen ? 'chosen' : ''} onClick={() => choose(point.index)}>
                <td>{point.daysGiven ? point.daysSaid : <span class="quiet">day of the article</span>}</td>
                <td class={point.conflicts.length > 0 ? 'number conflict-word' : 'number'}>
                  {figureWords(point.figure)}
                  {point.conflicts.length > 0 && <span class="sr"> in conflict</span>}
                </td>
                <td>
                  <a href={pinHref(point.article, point.figure)}>
                    <bdi>{point.words.slice(0, 120)}</bdi>
                  </a>
                </td>
                <td>{point.origin === null ? <span class="quiet">none given</span> : <bdi>{point.originName}</bdi>}</td>
                <td>
                  <bdi>{point.outlet?.name}</bdi>{' '}
                  <span class="quiet day">
                    {published && (published.date ? dayWords(published.date) : publishedWords(published))}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {points.length > FIRST && (
        <p class="more">
          {count < points.length && (
            <button type="button" onClick={() => setCount(count + STEP)}>
              {points.length - count > STEP ? `Show ${STEP} more of ${points.length}` : `Show all ${points.length}`}
            </button>
          )}
          {count > FIRST && (
            <button type="button" onClick={() => setCount(FIRST)}>
              Show fewer
            </button>
          )}
        </p>
      )}
    </div>
  );
}
