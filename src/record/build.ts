import type { Alignments } from '../align/alignments.ts';
import { alignCopies } from '../align/copies.ts';
import { makeDating } from '../align/dating.ts';
import { linkEntities } from '../align/entities.ts';
import type { PassingArticle, Pile, PileEntry } from '../align/pile.ts';
import { alignQuotations } from '../align/quote-groups.ts';
import { alignFigures } from '../align/series.ts';
import { alignCommitments } from '../align/threads.ts';
import { alignEvents } from '../align/timeline.ts';
import { extract } from '../extract/extract.ts';
import { attachFindings, collectFindings } from '../find/collect.ts';
import { FINDERS } from '../find/finders.ts';
import { UNKNOWN_DATE, type Article, type Published } from '../model/article.ts';
import type { Extraction } from '../model/extraction.ts';
import { compareText } from '../model/order.ts';
import type { ArticleRecord, StoryEntity, StoryRecord } from '../model/record.ts';
import { pinOf, toArticleRecord } from './article-record.ts';
import { ruleTexts, rulesOf } from './rule-texts.ts';
import { readAs, settleIds, type ReadAs } from './settle-ids.ts';
import { Shelf } from './shelf.ts';
import { makeTitlePicker } from './title.ts';

/** Takes the record a piece at a time, articles first, in order. */
export interface RecordSink {
  head(head: Pick<StoryRecord, 'onrecord' | 'title' | 'built'>): void;
  article(article: ArticleRecord): void;
  tail(tail: Omit<StoryRecord, 'onrecord' | 'title' | 'built' | 'articles'>): void;
}

export interface BuildOptions {
  /** Of the story; null: the headline that is most like the others. */
  readonly title: string | null;
  readonly built: Date;
  readonly onProgress?: (step: BuildStep, done: number, total: number | null) => void;
}

export type BuildStep = 'reading' | 'aligning' | 'finding';

/** What a build made, for a closing line. */
export interface BuildSummary {
  readonly title: string;
  readonly articles: number;
  readonly tail: Omit<StoryRecord, 'onrecord' | 'title' | 'built' | 'articles'>;
}

const UNTITLED = 'Untitled story';

/**
 * From articles to the record of their story. Every article is read once and put on disk; once the pile is known, each gets its day
 * and passes the aligners and finders in order of date, then id. In memory stays what these keep.
 */
export async function buildRecord(
  articles: AsyncIterable<Article>,
  sink: RecordSink,
  options: BuildOptions,
): Promise<BuildSummary> {
  const shelf = new Shelf<Extraction>();
  try {
    const titles = makeTitlePicker();
    const names: ReadAs[] = [];
    for await (const article of articles) {
      names.push(readAs(article));
      const extraction = extract(article);
      shelf.put(extraction);
      titles.add(extraction);
      options.onProgress?.('reading', shelf.length, null);
    }
    const title = options.title ?? titles.finish() ?? UNTITLED;
    sink.head({ onrecord: 1, title, built: options.built.toISOString().replace('.000Z', 'Z') });
    const tail = alignPile(shelf, settleIds(names), sink, options);
    sink.tail(tail);
    return { title, articles: shelf.length, tail };
  } finally {
    shelf.close();
  }
}

function alignPile(
  shelf: Shelf<Extraction>,
  ids: readonly string[],
  sink: RecordSink,
  options: BuildOptions,
): BuildSummary['tail'] {
  const order = orderPile(shelf, ids);
  const passing = (entry: Placed): PassingArticle => passingArticle(withId(shelf.get(entry.place), entry.id), entry.published);
  const entities = linkEntities();
  const quotations = alignQuotations();
  const figures = alignFigures();
  const copies = alignCopies();
  const commitments = alignCommitments();
  const events = alignEvents();
  const finders = FINDERS.map((finder) => finder.start());
  const usedRules = new Set<string>();
  order.forEach((entry, done) => {
    const article = passing(entry);
    sink.article(article.record);
    for (const rule of rulesOf(article.record)) usedRules.add(rule);
    entities.add(article.record);
    for (const aligner of [quotations, figures, copies, commitments, events]) aligner.add(article);
    for (const finder of finders) finder.add?.(article);
    options.onProgress?.('aligning', done + 1, order.length);
  });
  const storyEntities = entities.finish();
  const pile = makePile(order, passing, storyEntities);
  options.onProgress?.('finding', 0, finders.length);
  // Copies first: articles that copy one another count once.
  const pairs = copies.finish(pile);
  const aligned: Alignments = {
    entities: storyEntities,
    ...figures.finish(pile, pairs),
    quoteGroups: quotations.finish(pile),
    copies: pairs,
    threads: commitments.finish(pile),
    timeline: events.finish(pile, pairs),
  };
  const findings = collectFindings(
    finders.flatMap((finder, done) => {
      const drafts = finder.finish(aligned, pile);
      options.onProgress?.('finding', done + 1, finders.length);
      return drafts;
    }),
  );
  for (const { rule } of findings) usedRules.add(rule);
  return {
    entities: aligned.entities,
    series: attachFindings(aligned.series, findings),
    quoteGroups: attachFindings(aligned.quoteGroups, findings),
    copies: attachFindings(aligned.copies, findings),
    origins: aligned.origins,
    threads: attachFindings(aligned.threads, findings),
    timeline: aligned.timeline,
    findings,
    rules: ruleTexts(usedRules),
  };
}

interface Placed extends PileEntry {
  /** On the shelf. */
  readonly place: number;
}

/**
 * Dates the articles and puts them in order of date, then id. A range counts from its first day, or from its last where it is
 * open; an unknown day comes last.
 */
function orderPile(shelf: Shelf<Extraction>, ids: readonly string[]): Placed[] {
  const dating = makeDating();
  const entries: Omit<Placed, 'published'>[] = [];
  for (let place = 0; place < shelf.length; place++) {
    const extraction = withId(shelf.get(place), ids[place]!);
    dating.add(extraction);
    const { id, source, text } = extraction.article;
    entries.push({ id, source, length: text.length, place });
  }
  const dates = dating.finish();
  const key = ({ published: { date, from, to } }: PileEntry): string => date ?? from ?? to ?? '~';
  return entries
    .map((entry) => ({ ...entry, published: dates.get(entry.id) ?? UNKNOWN_DATE }))
    .sort((a, b) => compareText(key(a), key(b)) || compareText(a.id, b.id));
}

const withId = (extraction: Extraction, id: string): Extraction =>
  extraction.article.id === id ? extraction : { ...extraction, article: { ...extraction.article, id } };

function passingArticle(extraction: Extraction, published: Published): PassingArticle {
  const record = toArticleRecord(extraction, published);
  return { record, sentences: extraction.sentences.map((sentence) => pinOf(sentence, extraction.offset)) };
}

function makePile(order: readonly Placed[], passing: (entry: Placed) => PassingArticle, entities: readonly StoryEntity[]): Pile {
  const index = new Map(order.map(({ id }, i) => [id, i]));
  const indexOf = (article: string): number => {
    const found = index.get(article);
    if (found === undefined) throw new Error(`no article “${article}” in the pile`);
    return found;
  };
  const ofArticle = new Map<string, string>();
  const names = new Map<string, string>();
  for (const { id, name, members } of entities) {
    names.set(id, name);
    for (const { article, entity } of members) ofArticle.set(`${article}\n${entity}`, id);
  }
  return {
    articles: order,
    indexOf,
    open: (article) => passing(order[indexOf(article)]!),
    storyEntity: (article, entity) => (entity === null ? null : (ofArticle.get(`${article}\n${entity}`) ?? null)),
    storyEntityName: (id) => names.get(id) ?? id,
  };
}
