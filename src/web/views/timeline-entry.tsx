import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ArticleRecord, EventEntry, TimelineDay } from '../../model/record.ts';
import { Byline } from '../parts/byline.tsx';
import { More } from '../parts/more.tsx';
import { useStory } from '../parts/story-context.ts';
import type { Story } from '../story/story.ts';
import { Words } from '../parts/words.tsx';
import { isExact, rangeWords } from '../words/days.ts';
import { counted } from '../words/numbers.ts';

interface Report {
  readonly article: ArticleRecord;
  readonly event: EventEntry;
}

/** A day with its happenings; of each the first report's words, the others on demand. */
export function TimelineEntry({ day, pointed }: { readonly day: TimelineDay; readonly pointed: boolean }) {
  const story = useStory();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (pointed) item.current?.scrollIntoView({ block: 'center' });
  }, [pointed]);
  const happenings = useMemo(() => happeningsOf(story, day), [story, day]);
  return (
    <li class={pointed ? 'pointed' : ''} ref={item}>
      <div class="when">
        <span class={isExact(day) ? 'exact' : 'fuzzy'}>{rangeWords(day)}</span>
        <Weight salience={day.salience} />
      </div>
      <div class="happenings">
        <More items={happenings} size={6} noun="event" list="none">
          {(reports, i) => <Happening key={i} reports={reports} />}
        </More>
      </div>
    </li>
  );
}

/** The reports of each happening of a day, the most reported one first. */
const happeningsOf = (story: Story, day: TimelineDay): readonly (readonly Report[])[] =>
  day.entries
    .map((entry) =>
      entry.reports.flatMap(({ article, event }): readonly Report[] => {
        const one = story.articles.get(article);
        const found = one?.events[event];
        return one && found ? [{ article: one, event: found }] : [];
      }),
    )
    .filter((reports) => reports.length > 0)
    .sort((a, b) => b.length - a.length);

function Weight({ salience }: { readonly salience: number | undefined }) {
  if (salience === undefined || !(salience > 0)) return null;
  const width = Math.max(2, Math.round(Math.min(1, salience) * 72));
  return (
    <svg class="weight" width="72" height="4" role="img" aria-label={`weight ${Math.round(salience * 100)} of 100`}>
      <rect width={width} height="4" />
    </svg>
  );
}

function Happening({ reports }: { readonly reports: readonly Report[] }) {
  const [open, setOpen] = useState(false);
  const shown = open ? reports : reports.slice(0, 1);
  return (
    <div class="happening">
      {shown.map(({ article, event }, i) => (
        <div key={i} class="report">
          <p>
            <Words article={article} pin={event} reach={90} />
            {event.future === true && <span class="tag">announced</span>}
          </p>
          <Byline article={article} pin={event} />
        </div>
      ))}
      {reports.length > 1 && (
        <button type="button" class="plain" aria-expanded={open} data-item onClick={() => setOpen(!open)}>
          {open ? 'Only the first report' : `${counted(reports.length - 1, 'other report')}`}
        </button>
      )}
    </div>
  );
}
