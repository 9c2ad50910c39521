import { overlaps } from '../model/span.ts';
import type { Evidence, FindingType } from '../model/record.ts';
import type { Draft } from './finder.ts';

/** Of one series, the first says all that the second does. */
const REPLACES: ReadonlyMap<FindingType, FindingType> = new Map([['figure.change', 'figure.conflict']]);

/** Of one thread, the first tells how it ended. */
const ENDS: ReadonlyMap<FindingType, FindingType> = new Map([['commitment.contradicted', 'commitment.kept']]);

/** Types that tell of changed words, the weightiest first: where two of them tell of one place, the later one is an echo. */
const CHANGED_WORDS: readonly FindingType[] = ['copy.meaning-changed', 'quote.altered', 'date.conflict'];

/** Two findings that say the same thing of one matter: the stronger one stays as it is, the other one goes or counts as low. */
export function withoutEchoes(drafts: readonly Draft[]): Draft[] {
  const told = new Set(drafts.map(({ type, about }) => `${type}\n${about}`));
  const has = (type: FindingType | undefined, about: string): boolean => type !== undefined && told.has(`${type}\n${about}`);
  const places = new Map(CHANGED_WORDS.map((type) => [type, placesOf(drafts.filter((draft) => draft.type === type))]));
  return drafts.flatMap((draft) => {
    if (has(REPLACES.get(draft.type), draft.about)) return [];
    const stronger = CHANGED_WORDS.slice(0, Math.max(0, CHANGED_WORDS.indexOf(draft.type)));
    const isEcho = has(ENDS.get(draft.type), draft.about) || stronger.some((type) => isTold(draft, places.get(type)!));
    return [isEcho ? { ...draft, severity: 'low' as const } : draft];
  });
}

interface Place {
  readonly evidence: Evidence;
  readonly draft: Draft;
}

/** By article. */
const placesOf = (drafts: readonly Draft[]): ReadonlyMap<string, readonly Place[]> =>
  Map.groupBy(
    drafts.flatMap((draft) => draft.evidence.map((evidence): Place => ({ evidence, draft }))),
    ({ evidence }) => evidence.article,
  );

/**
 * Whether one stronger finding has a place in common with it, and speaks of all its articles. A date of which one report has turned the
 * sense is told where that report is, whatever the other one is.
 */
const isTold = ({ type, evidence }: Draft, places: ReadonlyMap<string, readonly Place[]>): boolean =>
  evidence.some((one) =>
    (places.get(one.article) ?? []).some(
      ({ evidence: other, draft }) =>
        other.in === one.in &&
        overlaps(other, one) &&
        (type === 'date.conflict' || evidence.every(({ article }) => draft.evidence.some((same) => same.article === article))),
    ),
  );
