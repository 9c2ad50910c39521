import { useMemo, useState } from 'preact/hooks';
import type { Finding } from '../../model/record.ts';
import { Empty } from '../parts/empty.tsx';
import { FindingItem } from '../parts/finding.tsx';
import { Heading } from '../parts/heading.tsx';
import { More } from '../parts/more.tsx';
import { useStory } from '../parts/story-context.ts';
import { FINDING_KINDS, SEVERITY_RANK } from '../words/labels.ts';
import { Brief } from './brief.tsx';
import { storyLead } from './story-lead.ts';

/** Where a person lands: what the record says, strongest first. */
export function RecordView({ finding }: { readonly finding: string | null }) {
  const story = useStory();
  const [kind, setKind] = useState<string | null>(null);
  // The record lists them by consequence and certainty; severity only breaks what another program may have disordered.
  const ranked = useMemo(
    () => story.record.findings.toSorted((a, b) => SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity]),
    [story],
  );
  const kinds = FINDING_KINDS.filter(({ types }) => ranked.some((one) => types.includes(one.type)));
  const types = kinds.find(({ key }) => key === kind)?.types;
  const shown = useMemo(() => (types ? ranked.filter((one) => types.includes(one.type)) : ranked), [ranked, types]);
  const reveal = finding === null ? -1 : shown.findIndex((one) => one.id === finding);
  return (
    <>
      <Heading lead={storyLead(story)}>What the record says</Heading>
      <div class="columns">
        <section aria-label="Findings" class="findings">
          {ranked.length > 8 && kinds.length > 1 && (
            <div class="filter" role="group" aria-label="Kinds of findings">
              <button type="button" aria-pressed={kind === null} onClick={() => setKind(null)}>
                All {ranked.length}
              </button>
              {kinds.map(({ key, label }) => (
                <button type="button" key={key} aria-pressed={kind === key} onClick={() => setKind(key)}>
                  {label}
                </button>
              ))}
            </div>
          )}
          {ranked.length === 0 ? (
            <Empty>
              Nothing stands out: no figures, quotations or promises of these articles meet or part. Each article’s own entries
              are under Articles.
            </Empty>
          ) : (
            <More items={shown} size={12} noun="finding" reveal={reveal} list="none">
              {(one: Finding) => <FindingItem key={one.id} finding={one} open={one.id === finding} />}
            </More>
          )}
        </section>
        <Brief />
      </div>
    </>
  );
}
