import { useMemo, useState } from 'preact/hooks';
import type { Series } from '../../model/record.ts';
import { Empty } from '../parts/empty.tsx';
import { Heading } from '../parts/heading.tsx';
import { More } from '../parts/more.tsx';
import { useStory } from '../parts/story-context.ts';
import { SeriesSection } from './series-section.tsx';

const conflicts = (series: Series): number => series.verdicts.filter((one) => one.verdict === 'conflict').length;

/** The measures of the story, those in conflict first; figures that nobody else gives are a step away. */
export function FiguresView({ series: pointed }: { readonly series: string | null }) {
  const story = useStory();
  const [alone, setAlone] = useState(false);
  const ranked = useMemo(
    () =>
      story.record.series.toSorted(
        (a, b) => Number(conflicts(b) > 0) - Number(conflicts(a) > 0) || b.points.length - a.points.length,
      ),
    [story],
  );
  const several = useMemo(() => ranked.filter((one) => one.points.length > 1), [ranked]);
  const single = useMemo(() => ranked.filter((one) => one.points.length === 1), [ranked]);
  const showAlone = alone || several.length === 0 || single.some((one) => one.id === pointed);
  return (
    <>
      <Heading lead="The figures that can be set side by side: one measure, one place, one unit. Click a point to read its sentence.">
        Figures
      </Heading>
      {ranked.length === 0 && <Empty>No figures of these articles could be set side by side.</Empty>}
      <More items={several} size={8} noun="series" reveal={several.findIndex((one) => one.id === pointed)} list="none">
        {(one) => <SeriesSection key={one.id} series={one} pointed={one.id === pointed} />}
      </More>
      {single.length > 0 && (
        <section class="aside-section">
          <h2>Given once</h2>
          {showAlone ? (
            <More items={single} size={20} noun="figure" reveal={single.findIndex((one) => one.id === pointed)} list="none">
              {(one) => <SeriesSection key={one.id} series={one} pointed={one.id === pointed} />}
            </More>
          ) : (
            <p>
              <button type="button" onClick={() => setAlone(true)}>
                Show {single.length === 1 ? 'the one figure' : `the ${single.length} figures`} that no other article gives
              </button>
            </p>
          )}
        </section>
      )}
    </>
  );
}
