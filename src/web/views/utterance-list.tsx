import { useMemo } from 'preact/hooks';
import { Byline } from '../parts/byline.tsx';
import { More } from '../parts/more.tsx';
import { Rule } from '../parts/rule.tsx';
import { useStory } from '../parts/story-context.ts';
import { hrefOf } from '../route.ts';
import type { Said } from '../story/speakers.ts';
import { pinText } from '../../model/pin-text.ts';

/** Utterances in order of their day, each with its kind, its place and the other outlets that carry it. */
export function UtteranceList({ said }: { readonly said: readonly Said[] }) {
  const story = useStory();
  const groupOf = useMemo(() => {
    const map = new Map<string, string>();
    for (const group of story.record.quoteGroups)
      for (const member of group.members) if ('quotation' in member) map.set(`${member.quotation} ${member.article}`, group.id);
    return map;
  }, [story]);
  return (
    <More items={said} size={25} noun="quotation" list="ol" class="utterances">
      {({ article: id, quotation }) => {
        const article = story.articles.get(id)!;
        const one = article.quotations[quotation]!;
        const [first] = one.content;
        const group = groupOf.get(`${quotation} ${id}`);
        const quoted = one.kind === 'direct' || one.kind === 'mixed';
        return (
          <li key={`${quotation} ${id}`}>
            <p class={`utterance ${one.kind}`}>
              {quoted && '“'}
              <bdi dir="auto">{one.content.map((pin) => pinText(article, pin)).join(' … ')}</bdi>
              {quoted && '”'}
            </p>
            <p class="under">
              <Byline article={article} pin={first ?? null} />
              <span class="quiet">{KINDS[one.kind]}</span>
              {group && <a href={hrefOf({ view: 'quote', group })}>other wordings</a>}
              <Rule name={one.rule} />
            </p>
          </li>
        );
      }}
    </More>
  );
}

const KINDS = {
  direct: 'in quotation marks',
  mixed: 'partly in quotation marks',
  indirect: 'in the reporter’s words',
  unmarked: 'literal, marks missing',
} as const;
