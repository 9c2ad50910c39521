import { useEffect, useRef } from 'preact/hooks';
import type { Thread } from '../../model/record.ts';
import { Byline } from '../parts/byline.tsx';
import { More } from '../parts/more.tsx';
import { useStory } from '../parts/story-context.ts';
import { Words } from '../parts/words.tsx';
import { storyEntityName } from '../story/story.ts';
import { capital } from '../words/capital.ts';
import { deadlineWords, STATE_LABELS } from '../words/labels.ts';

/** One promise: who, what, by when; its reports in order, in their words. */
export function ThreadItem({ thread, pointed }: { readonly thread: Thread; readonly pointed: boolean }) {
  const story = useStory();
  const item = useRef<HTMLElement>(null);
  useEffect(() => {
    if (pointed) item.current?.scrollIntoView({ block: 'center' });
  }, [pointed]);
  const actor = storyEntityName(story, thread.actor);
  const findings = (thread.findings ?? []).flatMap((id) => story.findings.get(id) ?? []);
  const reports = thread.reports.flatMap((report) => {
    const article = story.articles.get(report.article);
    const commitment = article?.commitments[report.commitment];
    return article && commitment ? [{ article, commitment, state: report.state }] : [];
  });
  return (
    <article class={pointed ? 'thread pointed' : 'thread'} ref={item}>
      <header>
        <h3>
          {actor !== null && <bdi class="actor">{actor}: </bdi>}
          <bdi>{actor === null ? capital(thread.action) : thread.action}</bdi>
        </h3>
        <p class="due">{thread.deadline ? `Due ${deadlineWords(thread.deadline)}` : 'No day given'}</p>
      </header>
      {findings.map((finding) => (
        <p key={finding.id} class={`says ${finding.type.replaceAll('.', '-')}`}>
          <bdi>{finding.says}</bdi>
        </p>
      ))}
      <More items={reports} size={5} noun="report" list="ol" class="reports">
        {({ article, commitment, state }, i) => (
          <li key={i}>
            <span class={`state ${state}`}>{STATE_LABELS[state] ?? state}</span>
            <div>
              <p>
                <Words article={article} pin={commitment} reach={60} />
              </p>
              <Byline article={article} pin={commitment} />
            </div>
          </li>
        )}
      </More>
    </article>
  );
}
