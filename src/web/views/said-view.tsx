import { useMemo } from 'preact/hooks';
import { Empty } from '../parts/empty.tsx';
import { Heading } from '../parts/heading.tsx';
import { More } from '../parts/more.tsx';
import { useStory } from '../parts/story-context.ts';
import { hrefOf } from '../route.ts';
import { speakersOf, unattributed, type Said } from '../story/speakers.ts';
import { counted } from '../words/numbers.ts';
import { QuoteGroupItem } from './quote-group.tsx';
import { NamedView } from './named-view.tsx';
import { UtteranceList } from './utterance-list.tsx';

/** Who said what: the words that several outlets carry, then everyone by name. */
export function SaidView({ speaker }: { readonly speaker: string | null }) {
  const story = useStory();
  const speakers = useMemo(() => speakersOf(story), [story]);
  const groups = useMemo(
    () =>
      story.record.quoteGroups.toSorted(
        (a, b) =>
          Number((b.findings ?? []).length > 0) - Number((a.findings ?? []).length > 0) || b.members.length - a.members.length,
      ),
    [story],
  );
  const nobody = useMemo(() => unattributed(story), [story]);
  const one = speaker === null ? undefined : speakers.find((each) => each.id === speaker);
  if (speaker === UNKNOWN) return <SpeakerView name="Speaker not clear" role={null} said={nobody} />;
  if (one) return <SpeakerView name={one.name} role={one.role} said={one.said} />;
  const named = speaker === null ? undefined : story.entities.get(speaker);
  if (named) return <NamedView entity={named} />;
  return (
    <>
      <Heading lead="Every quotation with its speaker, and the same words as different outlets give them.">Who said what</Heading>
      {speaker !== null && <Empty>Nobody of that address is quoted in this record.</Empty>}
      {speakers.length === 0 && nobody.length === 0 && <Empty>These articles quote nobody.</Empty>}
      <div class="columns">
        <section aria-labelledby="same-words">
          <h2 id="same-words">The same words, outlet by outlet</h2>
          {groups.length === 0 ? (
            <Empty>No utterance is carried by more than one article.</Empty>
          ) : (
            <More items={groups} size={6} noun="utterance" list="none">
              {(group) => <QuoteGroupItem key={group.id} group={group} />}
            </More>
          )}
        </section>
        <aside class="brief" aria-label="Speakers">
          <section>
            <h2>Speakers</h2>
            <More items={speakers} size={24} noun="speaker">
              {(each) => (
                <li key={each.id}>
                  <a href={hrefOf({ view: 'said', speaker: each.id })} data-item>
                    <bdi>{each.name}</bdi>
                  </a>{' '}
                  <span class="quiet">{each.said.length}</span>
                </li>
              )}
            </More>
            {nobody.length > 0 && (
              <p>
                <a href={hrefOf({ view: 'said', speaker: UNKNOWN })}>Speaker not clear</a>{' '}
                <span class="quiet">{nobody.length}</span>
              </p>
            )}
          </section>
        </aside>
      </div>
    </>
  );
}

const UNKNOWN = '-';

interface SpeakerProps {
  readonly name: string;
  readonly role: string | null;
  readonly said: readonly Said[];
}

function SpeakerView({ name, role, said }: SpeakerProps) {
  const story = useStory();
  const outlets = new Set(said.map((one) => story.outletOf.get(one.article)?.key)).size;
  return (
    <>
      <p class="way-back">
        <a href={hrefOf({ view: 'said', speaker: null })}>Who said what</a>
      </p>
      <Heading
        lead={
          <>
            {role && <bdi>{role}. </bdi>}
            {counted(said.length, 'quotation')} in {counted(outlets, 'outlet')}.
          </>
        }
      >
        <bdi>{name}</bdi>
      </Heading>
      <UtteranceList said={said} />
    </>
  );
}
