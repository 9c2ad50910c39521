import type {
  ArticleRecord,
  Copy,
  Finding,
  Origin,
  QuoteGroup,
  QuoteMember,
  Series,
  StoryEntity,
  StoryRecord,
  Thread,
} from '../../model/record.ts';
import type { Pin } from '../../model/span.ts';

/** The record with the ways through it that the views need; built once. */
export interface Story {
  readonly record: StoryRecord;
  readonly articles: ReadonlyMap<string, ArticleRecord>;
  /** In order of the number of their articles, then by name. */
  readonly outlets: readonly Outlet[];
  readonly outletOf: ReadonlyMap<string, Outlet>;
  readonly entities: ReadonlyMap<string, StoryEntity>;
  readonly series: ReadonlyMap<string, Series>;
  readonly quoteGroups: ReadonlyMap<string, QuoteGroup>;
  readonly threads: ReadonlyMap<string, Thread>;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly findings: ReadonlyMap<string, Finding>;
  /** Story entity of an article's entity, by `entityKey`. */
  readonly entityOf: ReadonlyMap<string, StoryEntity>;
}

/** Who publishes; an article without a source stands for itself, for it cannot be told who it is from. */
export interface Outlet {
  readonly key: string;
  readonly name: string;
  readonly named: boolean;
  readonly articles: readonly string[];
}

export const entityKey = (article: string, entity: string): string => `${entity} ${article}`;

export function storyOf(record: StoryRecord): Story {
  const outlets = outletsOf(record.articles);
  return {
    record,
    articles: new Map(record.articles.map((one) => [one.article.id, one])),
    outlets,
    outletOf: new Map(outlets.flatMap((outlet) => outlet.articles.map((id) => [id, outlet] as const))),
    entities: byId(record.entities),
    series: byId(record.series),
    quoteGroups: byId(record.quoteGroups),
    threads: byId(record.threads),
    origins: byId(record.origins),
    findings: byId(record.findings),
    entityOf: new Map(
      record.entities.flatMap((entity) =>
        entity.members.map((member) => [entityKey(member.article, member.entity), entity] as const),
      ),
    ),
  };
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((one) => [one.id, one]));

function outletsOf(articles: readonly ArticleRecord[]): readonly Outlet[] {
  const outlets = new Map<string, { key: string; name: string; named: boolean; articles: string[] }>();
  for (const { article } of articles) {
    const key = article.source === null ? `article ${article.id}` : `source ${article.source}`;
    const known = outlets.get(key);
    if (known) known.articles.push(article.id);
    else outlets.set(key, { key, name: article.source ?? article.id, named: article.source !== null, articles: [article.id] });
  }
  return [...outlets.values()].sort((a, b) => b.articles.length - a.articles.length || (a.name < b.name ? -1 : 1));
}

/** What an article is called where only a line can be spent on it. */
export function articleTitle({ article, structure }: ArticleRecord, most = 110): string {
  if (article.title) return shortened(article.title, most);
  const title = structure.find((part) => part.role === 'title');
  if (title) return shortened(article.text.slice(title.start, title.end), most);
  const line = article.text.slice(0, 400).trimStart().split('\n', 1)[0] ?? '';
  if (line === '') return article.id;
  return shortened(line, most);
}

/** Cut at a blank where there is one near. */
function shortened(line: string, most: number): string {
  if (line.length <= most) return line;
  const blank = line.lastIndexOf(' ', most);
  return `${line.slice(0, blank > most / 2 ? blank : most).trimEnd()}…`;
}

/** Whom an article's entity id names: the story's entity, or the article's own where the story knows none. */
export function entityName(story: Story, article: ArticleRecord, entity: string | null | undefined): string | null {
  if (entity === null || entity === undefined) return null;
  return (
    story.entityOf.get(entityKey(article.article.id, entity))?.name ??
    article.entities.find((one) => one.id === entity)?.name ??
    null
  );
}

/** Whom a thread or quote group names: a story entity, or the words themselves where it is none. */
export const storyEntityName = (story: Story, id: string | null): string | null =>
  id === null ? null : (story.entities.get(id)?.name ?? id);

/** The words of one occurrence of an utterance: one pin, or several where the quotation is interrupted. */
export function memberPins(story: Story, member: QuoteMember): readonly Pin[] {
  if (!('quotation' in member)) return [member];
  return story.articles.get(member.article)?.quotations[member.quotation]?.content ?? [];
}

/** The copy that joins two articles, in whichever order they are asked for. */
export const copyOf = (story: Story, a: string, b: string): Copy | null =>
  story.record.copies.find((copy) => (copy.a === a && copy.b === b) || (copy.a === b && copy.b === a)) ?? null;
