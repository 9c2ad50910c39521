import { SAME_ORGANIZATION } from '../extract/names/lexicon/organizations.ts';
import type { ArticleRecord, Origin } from '../model/record.ts';
import { AGENCY_NAMES } from '../text/structure/agencies.ts';
import { bodyOfRole } from './origins/bodies.ts';
import { SPEAKS_FOR } from './origins/spokespeople.ts';
import type { Voices } from './origins/voices.ts';
import type { Bodies } from './origins/story-bodies.ts';
import type { Pile } from './pile.ts';
import { plainWords } from './series/measure.ts';

/** Who is given for something in an article: an entity of it, or the body that this one speaks for, by its words. */
export type SourceName =
  | { readonly kind: 'entity'; readonly article: string; readonly entity: string; readonly name: string }
  | { readonly kind: 'name'; readonly name: string };

/**
 * Who stands behind `by`, an entity of the article. A spokesman counts for the body that his role names; "Harbour Authority
 * officials" for the authority; mere "officials" for nobody who could be told from others.
 */
export function sourceNameOf(record: ArticleRecord, by: string | null): SourceName | null {
  const entity = by === null ? undefined : record.entities.find(({ id }) => id === by);
  if (!entity) return null;
  const itself: SourceName = { kind: 'entity', article: record.article.id, entity: entity.id, name: entity.name };
  switch (entity.type) {
    case 'organization':
    case 'place':
      return entity.name.split(/\s+/).every((word) => SPEAKS_FOR.has(word.toLowerCase())) ? null : itself;
    case 'person': {
      const body = bodyOfRole(entity.role);
      return body === null ? itself : { kind: 'name', name: body };
    }
    case 'other': {
      const words = entity.name.split(/\s+/);
      const named = words.filter((word) => /^\p{Lu}/u.test(word) && !SPEAKS_FOR.has(word.toLowerCase()));
      const speaks = words.some((word) => SPEAKS_FOR.has(word.toLowerCase()));
      if (speaks && named.length > 0 && !/^(?:The|A|An|Some|Two|Local|Several)$/.test(named[0]!))
        return { kind: 'name', name: named.join(' ') };
      return null;
    }
    default:
      return entity.type satisfies never;
  }
}

/** The agency whose text the article says it is: by its byline, its dateline or its outlet. Photo credits say nothing of the text. */
export function agencyOf({ article, structure }: ArticleRecord): string | null {
  const lines = structure
    .filter(({ role }) => role === 'byline' || role === 'dateline')
    .map(({ start, end, in: part }) => (part === 'title' ? '' : article.text.slice(start, end)));
  for (const line of [article.source ?? '', article.byline ?? '', ...lines]) {
    const whole = AGENCY_NAMES.get(line.trim().toLowerCase());
    if (whole) return whole;
    for (const piece of line.slice(0, 300).split(/[()/|,;—–]|\bby\b|\bfor\b|\band\b|\bwith\b/iu)) {
      const key = piece.trim().toLowerCase();
      // "SCRANTON, PA": the state.
      const agency = key === 'pa' ? undefined : AGENCY_NAMES.get(key);
      if (agency) return agency;
    }
  }
  return null;
}

const ALIASES: ReadonlyMap<string, string> = new Map(
  SAME_ORGANIZATION.flatMap((names) => names.map((name) => [keyOfName(name), keyOfName(names[0]!)] as const)),
);

function keyOfName(name: string): string {
  return plainWords(name)
    .filter((word) => word !== 'the')
    .map((word) => (word === 'defence' ? 'defense' : word))
    .join(' ');
}

/** What is left of "Defense Press Secretary": in this spelling and as a name by itself, a department of the United States. */
const US_PORTFOLIOS: ReadonlySet<string> = new Set(['Defense', 'State', 'Justice', 'Treasury']);

/** Two names of one party have one key. */
export function partyKey(name: string): string {
  const key = keyOfName(name);
  const whole = US_PORTFOLIOS.has(name) ? `${key} department` : key;
  return ALIASES.get(whole) ?? ALIASES.get(whole.replace(/^(?:us|american) /, '')) ?? whole;
}

/** Gathers origins while series are made; `finish` numbers them: those with most articles first. */
export class OriginBook {
  readonly #pile: Pile;
  readonly #bodies: Bodies;
  readonly #entries = new Map<string, { names: Map<string, number>; kind: Origin['kind']; articles: Set<string> }>();
  readonly #choirs = new Map<string, { readonly key: string; readonly isAgency: boolean }>();

  /** Every agency's text and every family of copies is an origin, whether or not a figure goes back to it. */
  constructor(pile: Pile, voices: Voices, bodies: Bodies) {
    this.#pile = pile;
    this.#bodies = bodies;
    for (const { agency, articles } of voices.choirs) {
      const original = pile.articles[pile.indexOf(articles[0]!)]!;
      const key = agency === null ? `\ncopy ${original.id}` : partyKey(agency);
      for (const article of articles) {
        this.#enter(key, agency ?? original.source ?? original.id, agency === null ? 'copy' : 'agency', article);
        this.#choirs.set(article, { key, isAgency: agency !== null });
      }
    }
  }

  /** The key of the origin that an article names; null where it names nobody. */
  note(article: string, source: SourceName | null): string | null {
    if (source === null) return null;
    const name = this.#nameOf(source);
    const key = partyKey(name);
    this.#enter(key, name, 'attributed', article);
    return key;
  }

  /** The key of the agency's text, or of the family of copies, that the article is one of; null where it is neither. */
  choirOf(article: string): { readonly key: string; readonly isAgency: boolean } | null {
    return this.#choirs.get(article) ?? null;
  }

  /** Who carries an agency's text is not only attributed to it. */
  #enter(key: string, name: string, kind: Origin['kind'], article: string): void {
    const entry = this.#entries.get(key) ?? { names: new Map(), kind, articles: new Set() };
    entry.names.set(name, (entry.names.get(name) ?? 0) + 1);
    entry.articles.add(article);
    this.#entries.set(key, entry);
  }

  #nameOf(source: SourceName): string {
    if (source.kind === 'name') return source.name;
    const story = this.#pile.storyEntity(source.article, source.entity);
    return story === null ? source.name : (this.#bodies.of(story) ?? this.#pile.storyEntityName(story));
  }

  /** The origins in order, and the id of each key. */
  finish(): { readonly origins: readonly Origin[]; readonly idOf: ReadonlyMap<string, string> } {
    const sorted = [...this.#entries].sort(([a, x], [b, y]) => y.articles.size - x.articles.size || (a < b ? -1 : 1));
    const idOf = new Map(sorted.map(([key], i) => [key, `o${i + 1}`]));
    const origins = sorted.map(([key, { names, kind, articles }]): Origin => {
      const name = [...names].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]![0];
      const inOrder = [...articles].sort((a, b) => this.#pile.indexOf(a) - this.#pile.indexOf(b));
      return { id: idOf.get(key)!, name, kind, articles: inOrder };
    });
    return { origins, idOf };
  }
}
