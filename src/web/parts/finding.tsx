import { flushSync } from 'preact/compat';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../model/record.ts';
import { hrefOf } from '../route.ts';
import { FINDING_LABELS } from '../words/labels.ts';
import { Byline } from './byline.tsx';
import { EvidenceList } from './evidence.tsx';
import { Rule } from './rule.tsx';
import { useStory } from './story-context.ts';
import { subjectOf } from './subject.ts';

interface Props {
  readonly finding: Finding;
  readonly open?: boolean;
  readonly level?: 2 | 3;
}

/** A sentence beyond this many characters is set smaller: it is still a sentence, not a poster. */
const LONG = 130;

/** One finding: a sentence that opens the words it rests on. */
export function FindingItem({ finding, open: openAtFirst = false, level = 2 }: Props) {
  const story = useStory();
  const [open, setOpen] = useState(openAtFirst);
  const item = useRef<HTMLElement>(null);
  const panel = useId();
  useEffect(() => {
    if (!openAtFirst) return;
    setOpen(true);
    item.current?.scrollIntoView({ block: item.current.getBoundingClientRect().top > innerHeight / 3 ? 'start' : 'nearest' });
  }, [openAtFirst, finding.id]);
  useEffect(() => {
    // A printed finding without the words that it rests on would be a bare claim.
    const unfold = (): void => flushSync(() => setOpen(true));
    addEventListener('beforeprint', unfold);
    return () => removeEventListener('beforeprint', unfold);
  }, []);
  const Sentence = level === 2 ? 'h2' : 'h3';
  const subject = subjectOf(story, finding);
  const missing = (finding.missing ?? []).flatMap((id) => story.articles.get(id) ?? []);
  return (
    <article class={`finding ${finding.severity}${finding.says.length > LONG ? ' long' : ''}`} ref={item}>
      <p class={`kicker ${finding.type.replaceAll('.', '-')}`}>{FINDING_LABELS[finding.type] ?? finding.type}</p>
      <Sentence>
        <button
          type="button"
          class="sentence"
          aria-expanded={open}
          aria-controls={panel}
          data-item
          onClick={() => setOpen(!open)}
        >
          <bdi>{finding.says}</bdi>
        </button>
      </Sentence>
      <div id={panel} class="panel" hidden={!open}>
        {open && (
          <>
            <EvidenceList evidence={finding.evidence} />
            {missing.length > 0 && (
              <p class="missing">
                <span class="quiet">Silent: </span>
                {missing.map((article, i) => (
                  <span key={article.article.id}>
                    {i > 0 && ', '}
                    <Byline article={article} />
                  </span>
                ))}
              </p>
            )}
            <p class="ways">
              {subject && <a href={subject.href}>{subject.label}</a>}
              <a href={hrefOf({ view: 'record', finding: finding.id })}>Link to this finding</a>
              <Rule name={finding.rule} />
            </p>
          </>
        )}
      </div>
    </article>
  );
}
