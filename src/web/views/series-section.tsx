import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Series } from '../../model/record.ts';
import { drawnOf, pointsOf, originCount, type SeriesPoint } from '../chart/points.ts';
import { SeriesChart } from '../chart/series-chart.tsx';
import { Byline } from '../parts/byline.tsx';
import { Rule } from '../parts/rule.tsx';
import { useStory } from '../parts/story-context.ts';
import { Words } from '../parts/words.tsx';
import { capital } from '../words/capital.ts';
import { figureWords, counted } from '../words/numbers.ts';
import { SeriesTable } from './series-table.tsx';
import { VerdictLine } from './verdict-line.tsx';

/** One measure: what is said of it, the chart, the sentence of the chosen point, the table. */
export function SeriesSection({ series, pointed }: { readonly series: Series; readonly pointed: boolean }) {
  const story = useStory();
  const points = useMemo(() => pointsOf(story, series), [story, series]);
  const drawn = useMemo(() => drawnOf(points), [points]);
  const [chosen, setChosen] = useState<number | null>(null);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (pointed) section.current?.scrollIntoView({ block: 'start' });
  }, [pointed]);
  const findings = (series.findings ?? []).flatMap((id) => story.findings.get(id) ?? []);
  const outlets = new Set(points.map((point) => point.outlet?.key)).size;
  const origins = originCount(points);
  const point = points.find((one) => one.index === chosen) ?? null;
  return (
    <section class="series" ref={section}>
      <h2>
        <bdi>{capital(series.what)}</bdi>
        {series.where && (
          <span class="where">
            , <bdi>{series.where}</bdi>
          </span>
        )}
      </h2>
      <p class="quiet">
        {counted(points.length, 'figure')}, {counted(outlets, 'outlet')},{' '}
        {origins === 0 ? 'no origin given' : counted(origins, 'origin')}
      </p>
      {findings.map((finding) => (
        <p key={finding.id} class={`says ${finding.type.replaceAll('.', '-')}`}>
          <bdi>{finding.says}</bdi>
        </p>
      ))}
      {points.length > 1 && (
        <SeriesChart
          series={series}
          points={drawn}
          chosen={chosen}
          choose={(index) => setChosen(index === chosen ? null : index)}
        />
      )}
      {drawn.length < points.length && (
        <p class="quiet">
          {drawn.length} of {points.length} figures are drawn; the table has them all.
        </p>
      )}
      <div class="chosen-point" aria-live="polite">
        {point && <PointSentence point={point} />}
      </div>
      <VerdictLine series={series} points={points} />
      <SeriesTable points={points} chosen={chosen} choose={setChosen} />
    </section>
  );
}

function PointSentence({ point }: { readonly point: SeriesPoint }) {
  const article = useStory().articles.get(point.article);
  if (!article) return null;
  return (
    <figure>
      <figcaption>
        <strong>{figureWords(point.figure)}</strong> <Byline article={article} pin={point.figure} />
      </figcaption>
      <blockquote>
        <Words article={article} pin={point.figure} reach={220} />
      </blockquote>
      <Rule name={point.figure.rule} />
    </figure>
  );
}
