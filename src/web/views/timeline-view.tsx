import { useMemo } from 'preact/hooks';
import type { TimelineDay } from '../../model/record.ts';
import { TimelineStrip } from '../chart/timeline-strip.tsx';
import { Empty } from '../parts/empty.tsx';
import { Heading } from '../parts/heading.tsx';
import { More } from '../parts/more.tsx';
import { useStory } from '../parts/story-context.ts';
import { periodsOf } from '../story/periods.ts';
import { TimelineEntry } from './timeline-entry.tsx';

/** Days and ranges in order; what came before the first article and what lies ahead of the last stand apart. */
export function TimelineView({ day }: { readonly day: string | null }) {
  const story = useStory();
  const periods = useMemo(() => periodsOf(story), [story]);
  const pointedAt = (one: TimelineDay): boolean => day !== null && (one.from ?? one.to) === day;
  return (
    <>
      <Heading lead="What happened on which day, by the articles’ own words. A range stays a range; the bar grows with the number of independent articles.">
        Timeline
      </Heading>
      {periods.length === 0 ? (
        <Empty>No event in these articles could be put on a day.</Empty>
      ) : (
        <>
          <TimelineStrip days={story.record.timeline} pointed={day} />
          {periods.map((period) => {
            const reveal = period.days.findIndex(pointedAt);
            return (
              <details key={period.label} class="period" open={period.open || reveal >= 0}>
                <summary>
                  <h2>{period.label}</h2>
                </summary>
                <More items={period.days} size={20} noun="day" list="ol" class="timeline" reveal={reveal}>
                  {(one, i) => <TimelineEntry key={i} day={one} pointed={pointedAt(one)} />}
                </More>
              </details>
            );
          })}
        </>
      )}
    </>
  );
}
