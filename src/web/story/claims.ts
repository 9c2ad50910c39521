import type { Evidence, FindingType } from '../../model/record.ts';
import { overlaps, type Pin } from '../../model/span.ts';
import { hrefOf } from '../route.ts';
import { pinText } from '../../model/pin-text.ts';
import { memberPins, storyEntityName, type Story } from './story.ts';

/** Something that outlets report or leave out: a figure, an utterance, a promise, an event. */
export interface Claim {
  readonly id: string;
  readonly kind: 'figure' | 'words' | 'promise' | 'event' | 'fact';
  readonly says: string;
  /** Whether `says` are an article's own words. */
  readonly quoted: boolean;
  readonly href: string | null;
  /** Outlet key → where it says so. */
  readonly reported: ReadonlyMap<string, readonly Evidence[]>;
  /** Keys of the outlets whose words a finding sets against those of others: they report it, but not the same. */
  readonly disputed: ReadonlySet<string>;
  /** Keys of the outlets that a finding names as leaving it out; the rest were not in a position to carry it, or nobody can tell. */
  readonly missing: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** The claims that at least two outlets carry, or that a finding says are left out; those most widely carried first. */
export function claimsOf(story: Story): readonly Claim[] {
  const claims = [...figureClaims(story), ...wordClaims(story), ...promiseClaims(story), ...eventClaims(story)];
  const silences = story.record.findings.filter((finding) => finding.type === 'omission');
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const missing = new Map<string, Set<string>>();
  const facts: Claim[] = [];
  for (const finding of silences) {
    const keys = (finding.missing ?? []).flatMap((id) => story.outletOf.get(id)?.key ?? []);
    const claim = byId.get(finding.about) ?? claims.find((one) => finding.evidence.some((place) => stands(one, place)));
    if (claim) {
      const known = missing.get(claim.id) ?? new Set<string>();
      for (const key of keys) if (!claim.reported.has(key)) known.add(key);
      missing.set(claim.id, known);
    } else
      facts.push({
        id: finding.id,
        kind: 'fact',
        says: finding.says,
        quoted: false,
        href: hrefOf({ view: 'record', finding: finding.id }),
        reported: byOutlet(story, finding.evidence),
        missing: new Set(keys),
        disputed: NONE,
      });
  }
  const disputes = story.record.findings.filter(({ type }) => DISPUTES.has(type)).flatMap(({ evidence }) => evidence);
  return [
    ...claims.map((claim) => ({
      ...claim,
      missing: missing.get(claim.id) ?? claim.missing,
      disputed: disputedBy(claim, disputes),
    })),
    ...facts,
  ]
    .filter((claim) => claim.reported.size > 1 || claim.missing.size > 0)
    .sort((a, b) => Number(b.missing.size > 0) - Number(a.missing.size > 0) || b.reported.size - a.reported.size);
}

const DISPUTES: ReadonlySet<FindingType> = new Set([
  'quote.altered',
  'copy.meaning-changed',
  'figure.conflict',
  'date.conflict',
  'claim.conflict',
]);

const disputedBy = (claim: Claim, disputes: readonly Evidence[]): ReadonlySet<string> =>
  new Set(
    [...claim.reported]
      .filter(([, places]) =>
        places.some((one) =>
          disputes.some((place) => place.article === one.article && place.in === one.in && overlaps(one, place)),
        ),
      )
      .map(([key]) => key),
  );

const stands = (claim: Claim, place: Evidence): boolean =>
  [...claim.reported.values()].some((places) =>
    places.some((one) => one.article === place.article && one.in === place.in && overlaps(one, place)),
  );

function figureClaims(story: Story): readonly Claim[] {
  return story.record.series.map((series) => ({
    id: series.id,
    kind: 'figure',
    says: series.where ? `${series.what}, ${series.where}` : series.what,
    quoted: false,
    href: hrefOf({ view: 'figures', series: series.id }),
    reported: byOutlet(
      story,
      series.points.flatMap((point) => placed(point.article, story.articles.get(point.article)?.figures[point.figure])),
    ),
    missing: NONE,
    disputed: NONE,
  }));
}

function wordClaims(story: Story): readonly Claim[] {
  return story.record.quoteGroups.map((group) => {
    const places = group.members.flatMap((member) =>
      memberPins(story, member)
        .slice(0, 1)
        .flatMap((pin) => placed(member.article, pin)),
    );
    return {
      id: group.id,
      kind: 'words',
      says: firstWords(story, places),
      quoted: true,
      href: hrefOf({ view: 'quote', group: group.id }),
      reported: byOutlet(story, places),
      missing: NONE,
      disputed: NONE,
    };
  });
}

function promiseClaims(story: Story): readonly Claim[] {
  return story.record.threads.map((thread) => {
    const actor = storyEntityName(story, thread.actor);
    return {
      id: thread.id,
      kind: 'promise',
      says: actor === null ? thread.action : `${actor}: ${thread.action}`,
      quoted: false,
      href: hrefOf({ view: 'promises', thread: thread.id }),
      reported: byOutlet(
        story,
        thread.reports.flatMap((report) =>
          placed(report.article, story.articles.get(report.article)?.commitments[report.commitment]),
        ),
      ),
      missing: NONE,
      disputed: NONE,
    };
  });
}

function eventClaims(story: Story): readonly Claim[] {
  return story.record.timeline.flatMap((day, d) =>
    day.entries.map((entry, e): Claim => {
      const places = entry.reports.flatMap((report) =>
        placed(report.article, story.articles.get(report.article)?.events[report.event]),
      );
      return {
        id: `event ${d}.${e}`,
        kind: 'event',
        says: firstWords(story, places),
        quoted: true,
        href: places[0] ? hrefOf({ view: 'timeline', day: day.from ?? day.to }) : null,
        reported: byOutlet(story, places),
        missing: NONE,
        disputed: NONE,
      };
    }),
  );
}

const placed = (article: string, pin: Pin | undefined): readonly Evidence[] =>
  pin === undefined ? [] : [{ article, start: pin.start, end: pin.end, ...(pin.in === 'title' ? { in: 'title' as const } : {}) }];

function firstWords(story: Story, places: readonly Evidence[]): string {
  const [first] = places;
  const article = first && story.articles.get(first.article);
  return article ? pinText(article, first) : '';
}

function byOutlet(story: Story, places: readonly Evidence[]): ReadonlyMap<string, readonly Evidence[]> {
  const map = new Map<string, Evidence[]>();
  for (const place of places) {
    const key = story.outletOf.get(place.article)?.key;
    if (key === undefined) continue;
    const known = map.get(key);
    if (known) known.push(place);
    else map.set(key, [place]);
  }
  return map;
}
