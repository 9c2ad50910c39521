import type { Evidence, QuoteMember } from '../../model/record.ts';
import type { Pile } from '../../align/pile.ts';
import type { Fact, FactFinder } from './fact.ts';

export const QUOTE_RULE = 'omission/quotation';

/** A remark that fewer independent articles carry is not what the day was about. */
const LEAST_FAMILIES = 3;
const FRESH_DAYS = 7;
const LONGEST_SHOWN = 120;

/** Utterances that several independent articles quote. */
export const quoteFacts: FactFinder = ({ quoteGroups, entities }, pile, family) => {
  const articlesOf = new Map(entities.map(({ id, members }) => [id, new Set(members.map(({ article }) => article))]));
  return quoteGroups.flatMap(({ id, speaker, members }): Fact[] => {
    const carriers = [...new Set(members.map(({ article }) => article))];
    const families = new Set(carriers.map(family)).size;
    if (speaker === null || families < LEAST_FAMILIES) return [];
    return [
      {
        about: id,
        rule: QUOTE_RULE,
        origins: families,
        carriers,
        others: new Set(carriers),
        show: () => show(members, pile.storyEntityName(speaker), pile),
        fresh: FRESH_DAYS,
        sharesTopic: (other) => articlesOf.get(speaker)?.has(other) ?? false,
      },
    ];
  });
};

function show(members: readonly QuoteMember[], speaker: string, pile: Pile): ReturnType<Fact['show']> {
  const evidence = members.flatMap((member) => placesOf(pile, member));
  const first = evidence[0]!;
  const { article } = pile.open(first.article).record;
  const words = (first.in === 'title' ? (article.title ?? '') : article.text)
    .slice(first.start, first.end)
    .replaceAll(/\s+/g, ' ');
  const shown = words.length > LONGEST_SHOWN ? `${words.slice(0, words.lastIndexOf(' ', LONGEST_SHOWN))}…` : words;
  return { says: `what ${speaker} said (“${shown}”)`, evidence };
}

function placesOf(pile: Pile, member: QuoteMember): Evidence[] {
  if (!('quotation' in member))
    return [{ article: member.article, start: member.start, end: member.end, ...(member.in ? { in: member.in } : {}) }];
  const { content } = pile.open(member.article).record.quotations[member.quotation]!;
  return content.slice(0, 1).map((pin) => ({ article: member.article, ...pin }));
}
