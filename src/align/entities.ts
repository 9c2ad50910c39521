import type { Entity, EntityType } from '../model/entity.ts';
import { COUNTRY_OF_ADJECTIVE } from '../extract/names/lexicon/countries.ts';
import type { ArticleRecord, StoryEntity } from '../model/record.ts';
import { type LinkedName, linkGroups } from './entities/link.ts';
import { spellingsOf } from './entities/spelling.ts';

/** Joins the articles' entities to the story's. */
export interface EntityLinker {
  add(article: ArticleRecord): void;
  /** E1, E2, … by the number of articles that name it, then by name. */
  finish(): readonly StoryEntity[];
}

interface Gathered {
  readonly spelling: string;
  /** What the articles take it for, with how many do. */
  readonly types: Map<EntityType, number>;
  readonly spellings: Map<string, number>;
  readonly members: { readonly article: string; readonly entity: string }[];
}

type Typed = Gathered & LinkedName;

/** A capital behind the first letter: "the Harbour Act". */
const INNER_CAPITAL = /^(?:the |a |an )?.+\p{Lu}/u;
/** "her office" is somebody else's office elsewhere. */
const POSSESSIVE = /^(?:his|her|its|their|my|our|your) /i;

/**
 * One entity for each person, body and place of the pile. Entities are gathered by type and plain spelling first, then groups are
 * joined (see entities/link.ts); nothing is compared pair by pair. The outcome does not depend on the order of articles.
 */
export function linkEntities(): EntityLinker {
  const gathered = new Map<string, Gathered>();
  const alone: { readonly entity: Entity; readonly article: string }[] = [];
  return {
    add(record) {
      const article = record.article.id;
      const named = new Set(record.names.filter(({ mention }) => mention === 'name').map(({ entity }) => entity));
      const names = new Set(record.entities.filter(({ id }) => named.has(id)).map(nameInParty));
      for (const entity of record.entities) {
        const spelling = spellingsOf(entity.name, entity.type);
        if (spelling === '' || (!named.has(entity.id) && isOfItsArticle(entity, names))) {
          alone.push({ entity, article });
          continue;
        }
        const key = `${entity.type === 'person' ? 'person' : 'thing'} ${spelling}`;
        let group = gathered.get(key);
        if (!group) {
          group = { spelling, types: new Map(), spellings: new Map(), members: [] };
          gathered.set(key, group);
        }
        group.types.set(entity.type, (group.types.get(entity.type) ?? 0) + 1);
        group.spellings.set(entity.name, (group.spellings.get(entity.name) ?? 0) + 1);
        group.members.push({ article, entity: entity.id });
      }
    },
    finish() {
      const typed = [...gathered.values()].map((group): Typed => ({ ...group, type: mainType(group) }));
      const groups = linkGroups(typed.sort((a, b) => compare(a.type, b.type) || compare(a.spelling, b.spelling)));
      const entities = groups.map((group) => ({
        name: bestName(group),
        type: group[0]!.type,
        members: group
          .flatMap(({ members }) => members)
          .sort((a, b) => compare(a.article, b.article) || compare(a.entity, b.entity)),
      }));
      for (const { entity, article } of alone)
        entities.push({ name: entity.name, type: entity.type, members: [{ article, entity: entity.id }] });
      const articlesOf = (members: StoryEntity['members']): number => new Set(members.map(({ article }) => article)).size;
      return entities
        .map((entity) => ({ entity, articles: articlesOf(entity.members) }))
        .sort(
          (a, b) =>
            b.articles - a.articles ||
            compare(a.entity.name, b.entity.name) ||
            compare(a.entity.type, b.entity.type) ||
            compare(a.entity.members[0]!.article, b.entity.members[0]!.article) ||
            compare(a.entity.members[0]!.entity, b.entity.members[0]!.entity),
        )
        .map(({ entity }, i) => ({ id: `E${i + 1}`, ...entity }));
    },
  };
}

/** Bodies of which a story knows one; "the company" is another one in the next article. */
const BODIES_OF_STATE =
  /^(?:the )?(?:government|police|army|military|navy|coastguard|coast guard|air force|parliament|cabinet|fire service)$/i;

/**
 * Whether words that are no name mean somebody in their own article only. A proper name in them says whose they are: "Westhaven
 * council", "Israeli police", but not "Officials", who are others in the next article.
 */
const isOfItsArticle = ({ name }: Entity, names: ReadonlySet<string>): boolean =>
  POSSESSIVE.test(name) || !(INNER_CAPITAL.test(name) || BODIES_OF_STATE.test(name) || beginsWithName(name, names));

/** A name as parties hold it: a person's last word, any other name whole. */
const nameInParty = ({ name, type }: Entity): string => (type === 'person' ? name.slice(name.lastIndexOf(' ') + 1) : name);

/** The words before each gap are looked up: O(length of the party's name), which a few words bound. */
function beginsWithName(party: string, names: ReadonlySet<string>): boolean {
  const words = party.split(' ', MOST_WORDS_OF_NAME + 1);
  for (let i = 1; i < words.length; i++) {
    const start = words
      .slice(0, i)
      .join(' ')
      .replace(/['’]s?$/, '');
    if (names.has(start) || (i === 1 && COUNTRY_OF_ADJECTIVE.has(start.toLowerCase()))) return true;
  }
  return false;
}

const MOST_WORDS_OF_NAME = 4;

const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'other'];

/** What most articles take the name for; the first of TYPES where two are level. */
function mainType({ types }: Gathered): EntityType {
  let best: EntityType = 'other';
  let most = 0;
  for (const type of TYPES) {
    const count = types.get(type) ?? 0;
    if (count <= most) continue;
    best = type;
    most = count;
  }
  return best;
}

const isShouted = (name: string): boolean => name.length > 6 && name === name.toUpperCase();

/** The most frequent spelling of the fullest name; then the first in the alphabet. */
function bestName(groups: readonly Typed[]): string {
  let fullest = groups[0]!;
  const size = (group: Typed): number => group.spelling.split(' ').length;
  const count = (group: Typed): number => group.members.length;
  const person = fullest.type === 'person';
  for (const group of groups)
    if ((person && size(group) > size(fullest)) || ((!person || size(group) === size(fullest)) && count(group) > count(fullest)))
      fullest = group;
  return [...fullest.spellings].sort(
    (a, b) => Number(isShouted(a[0])) - Number(isShouted(b[0])) || b[1] - a[1] || compare(a[0], b[0]),
  )[0]![0];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
