import { useMemo } from 'preact/hooks';
import type { QuoteGroup } from '../../model/record.ts';
import { Byline } from '../parts/byline.tsx';
import { DiffText } from '../parts/diff-text.tsx';
import { More } from '../parts/more.tsx';
import { useStory } from '../parts/story-context.ts';
import { hrefOf } from '../route.ts';
import { storyEntityName } from '../story/story.ts';
import { variantsOf, type Variant } from '../story/variants.ts';
import { differs, wordDiff } from '../text/word-diff.ts';

const KINDS: Readonly<Record<string, string>> = {
  direct: 'direct',
  mixed: 'partly quoted',
  indirect: 'reported speech',
  unmarked: 'marks missing',
  bare: 'no marks',
};

const quoted = ({ kind, text }: Variant): string => (kind === 'direct' || kind === 'mixed' ? `“${text}”` : text);

/** One utterance as each outlet gives it, set against the first full wording. */
export function QuoteGroupItem({ group, full = false }: { readonly group: QuoteGroup; readonly full?: boolean }) {
  const story = useStory();
  const { base, others } = useMemo(() => variantsOf(story, group), [story, group]);
  if (base === null) return null;
  const speaker = storyEntityName(story, group.speaker);
  const findings = (group.findings ?? []).flatMap((id) => story.findings.get(id) ?? []);
  return (
    <article class="quote-group">
      <p class="kicker">
        {speaker === null ? (
          'Speaker not clear'
        ) : (
          <a href={hrefOf({ view: 'said', speaker: group.speaker })}>
            <bdi>{speaker}</bdi>
          </a>
        )}
      </p>
      {findings.map((finding) => (
        <p key={finding.id} class={`says ${finding.type.replaceAll('.', '-')}`}>
          <bdi>{finding.says}</bdi>
        </p>
      ))}
      <div class="variants">
        <div class="variant base">
          <p class="utterance">
            <bdi dir="auto">{quoted(base)}</bdi>
          </p>
          <p class="under">
            <Byline article={base.article} pin={base.pin} />
            <span class="quiet">{KINDS[base.kind]}</span>
          </p>
        </div>
        <More items={others} size={full ? 30 : 3} noun="wording" list="none">
          {(variant) => {
            const runs = wordDiff(base.text, variant.text);
            const same = !differs(runs);
            return (
              <div class="variant" key={`${variant.article.article.id} ${variant.pin.start}`}>
                <p class="utterance">{same ? <span class="quiet">Word for word the same.</span> : <DiffText runs={runs} />}</p>
                <p class="under">
                  <Byline article={variant.article} pin={variant.pin} />
                  <span class="quiet">{KINDS[variant.kind]}</span>
                </p>
              </div>
            );
          }}
        </More>
      </div>
      {!full && (
        <p class="ways">
          <a href={hrefOf({ view: 'quote', group: group.id })} data-item>
            All wordings
          </a>
        </p>
      )}
    </article>
  );
}
