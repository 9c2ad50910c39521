import { useMemo } from 'preact/hooks';
import { useStory } from '../parts/story-context.ts';
import { hrefOf } from '../route.ts';
import { speakersOf } from '../story/speakers.ts';
import { rangeWords } from '../words/days.ts';
import { counted } from '../words/numbers.ts';

/** Beside the findings: who reports, who speaks, which days weigh most. */
export function Brief() {
  const story = useStory();
  const speakers = useMemo(() => speakersOf(story).slice(0, 5), [story]);
  const days = useMemo(
    () =>
      story.record.timeline
        .filter((day) => day.entries.some((entry) => entry.reports.length > 1))
        .toSorted((a, b) => (b.salience ?? 0) - (a.salience ?? 0))
        .slice(0, 5)
        .sort((a, b) => ((a.from ?? a.to ?? '') < (b.from ?? b.to ?? '') ? -1 : 1)),
    [story],
  );
  const outlets = story.outlets.filter((outlet) => outlet.named).slice(0, 6);
  return (
    <aside class="brief" aria-label="The record in brief">
      {days.length > 0 && (
        <section>
          <h2>Days most reported</h2>
          <ul>
            {days.map((day) => (
              <li key={`${day.from} ${day.to}`}>
                <a href={hrefOf({ view: 'timeline', day: day.from ?? day.to })}>{rangeWords(day)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {speakers.length > 0 && (
        <section>
          <h2>Most quoted</h2>
          <ul>
            {speakers.map((speaker) => (
              <li key={speaker.id}>
                <a href={hrefOf({ view: 'said', speaker: speaker.id })}>
                  <bdi>{speaker.name}</bdi>
                </a>{' '}
                <span class="quiet">{speaker.said.length}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {outlets.length > 0 && (
        <section>
          <h2>Outlets</h2>
          <ul>
            {outlets.map((outlet) => (
              <li key={outlet.key}>
                <bdi>{outlet.name}</bdi> <span class="quiet">{counted(outlet.articles.length, 'article')}</span>
              </li>
            ))}
          </ul>
          <p>
            <a href={hrefOf({ view: 'sources' })}>Who reports what</a>
          </p>
        </section>
      )}
    </aside>
  );
}
