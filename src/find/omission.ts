import type { Pile, PileEntry } from '../align/pile.ts';
import { addDays } from '../model/day.ts';
import { labels, listed } from './article-label.ts';
import { makeVoices } from '../align/origins/voices.ts';
import type { Draft, Finder, FinderRun } from './finder.ts';
import type { Fact, FactFinder } from './omission/fact.ts';
import { QUOTE_RULE, quoteFacts } from './omission/quote-facts.ts';
import { SERIES_RULE, seriesFacts } from './omission/series-facts.ts';

const FACTS: readonly FactFinder[] = [seriesFacts, quoteFacts];

/** A shorter article has no room for everything; in UTF-16 units. */
const LONG_ENOUGH = 600;
/** Nor has one that is much shorter than the shortest that carries the fact. */
const OF_SHORTEST = 0.8;
/** A story has so many findings of silence at most: the facts with most origins. */
const MOST = 5;
/** So many facts are looked into, those with most origins first; and … */
const MOST_FACTS = 30;
/** Of each fact, so many articles are read to see whether they share its topic. */
const MOST_READ = 60;

/** Who leaves out what at least two independent origins carry: among articles late and long enough that speak of the matter. */
export const omission: Finder = {
  types: ['omission'],
  rules: [
    {
      name: SERIES_RULE,
      about: 'An article speaks of what is counted, later and at length, without the figure on which two origins agree.',
    },
    {
      name: QUOTE_RULE,
      about: 'An article names the speaker, soon after and at length, without the remark that three independent articles carry.',
    },
  ],
  start: () => runOf(makeVoices()),
};

const runOf = (voices: ReturnType<typeof makeVoices>): FinderRun => ({
  add: ({ record }) => voices.add(record),
  finish(alignments, pile) {
    const { of: voice } = voices.finish(alignments.copies);
    return FACTS.flatMap((find) => find(alignments, pile, voice))
      .toSorted((x, y) => y.origins - x.origins || y.carriers.length - x.carriers.length)
      .slice(0, MOST_FACTS)
      .flatMap((fact) => {
        const missing = silentOn(fact, pile);
        return missing.length > 0 && missing.length <= fact.carriers.length ? [report(fact, missing, pile)] : [];
      })
      .slice(0, MOST);
  },
});

/** Articles that could have carried the fact and speak of its matter, in order. */
function silentOn(fact: Fact, pile: Pile): string[] {
  const first = fact.carriers
    .map((id) => pile.articles[pile.indexOf(id)]!.published.to)
    .filter((day) => day !== null)
    .toSorted()[0];
  if (!first) return [];
  const enough = Math.max(
    LONG_ENOUGH,
    OF_SHORTEST * fact.carriers.reduce((least, id) => Math.min(least, pile.articles[pile.indexOf(id)]!.length), Infinity),
  );
  const until = fact.fresh === null ? null : addDays(first, fact.fresh);
  return pile.articles
    .filter((entry) => !fact.others.has(entry.id) && isLate(entry, first, until) && entry.length >= enough)
    .slice(0, MOST_READ)
    .map(({ id }) => id)
    .filter((id) => fact.sharesTopic(id));
}

/** The day itself is too early: both may have gone to print at one hour. */
const isLate = ({ published: { from } }: PileEntry, first: string, until: string | null): boolean =>
  from !== null && from > first && (until === null || from <= until);

function report(fact: Fact, missing: readonly string[], pile: Pile): Draft {
  const name = labels(pile, [...missing, ...fact.carriers]);
  const { says, evidence } = fact.show();
  const named = (ids: readonly string[]): string => listed(ids.map((id) => name.get(id)!));
  return {
    type: 'omission',
    severity: 'low',
    says: `${named(missing)} ${missing.length > 1 ? 'leave' : 'leaves'} out ${says}, which ${named(fact.carriers)} carry, from ${fact.origins} independent origins.`,
    about: fact.about,
    evidence,
    missing,
    rule: fact.rule,
    weight: fact.origins,
  };
}
