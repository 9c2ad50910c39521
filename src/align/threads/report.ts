import { pinSource, pinText } from '../../model/pin-text.ts';
import type { Day, DayRange } from '../../model/day.ts';
import type { CommitmentState } from '../../model/commitment.ts';
import type { ArticleRecord, CommitmentEntry, Deadline } from '../../model/record.ts';
import { contains, type Span } from '../../model/span.ts';
import type { PassingArticle } from '../pile.ts';
import { EMPTY } from './like-words.ts';
import { CEASING, NEGATED, NOT_BEING, PUT_OFF } from './turns.ts';
import { namedIn, type Named } from './named.ts';
import { stem } from './stem.ts';
import { wordsOf } from './words.ts';

/** What a thread needs to know of one commitment: small, since it stays in memory. */
export interface Report {
  readonly article: string;
  readonly commitment: number;
  /** The article's own entity. */
  readonly actor: string | null;
  readonly action: string;
  readonly state: CommitmentState;
  readonly deadline: Deadline | null;
  /** Class of the act (`!leave`); null where no word of it is known. */
  readonly act: string | null;
  readonly things: ReadonlySet<string>;
  /** How many of the things are the clause's own; the others stand in its sentence. */
  readonly own: number;
  /** Where it is to be done, in the article's entities' names, folded. */
  readonly places: ReadonlySet<string>;
  /** What tells the things apart from others of their kind. */
  readonly named: Named;
  /** Says in words that it comes later than was said. */
  readonly putOff: boolean;
  readonly negative: boolean;
  /** Whom and what the whole article is about, by the words of its names. */
  readonly topic: ReadonlySet<string>;
  /** The days of the article. */
  readonly day: DayRange;
  /** The days that the clause gives for an act that is done; else up to the article's: "has arrived" does not say when. */
  readonly done: DayRange;
  /** Stands in the headline. */
  readonly title: boolean;
}

/** States that speak of what is to come. */
const AHEAD: ReadonlySet<CommitmentState> = new Set([
  'promised',
  'planned',
  'scheduled',
  'expected',
  'ordered',
  'restated',
  'conditional',
]);
export const isAhead = (state: CommitmentState): boolean => AHEAD.has(state);

/** "them", "there": what is meant stands elsewhere in the sentence. */
const POINTING = /\b(?:them|they|it|there|this|that|these|those)\b/i;
/** Before the name of a place where something is done. */
const PLACED =
  /(?:\b(?:in|from|at|to|of|into|near|outside|inside|across|throughout|on|leave|leaves|leaving|left|enter|exit|quit|vacate|visit|invade)\s+(?:the\s+)?)$/i;

export function reportsOf({ record, sentences }: PassingArticle): Report[] {
  const published = record.article.published;
  const day = { from: published.from, to: published.to };
  const topic = topicOf(record);
  return record.commitments.map((entry, commitment) => {
    const text = pinText(record, entry);
    const own = wordsOf(text);
    const things = new Set(own.things);
    const act = actOf(entry, text, own.acts);
    if (things.size < 2 || (things.size < 3 && POINTING.test(text))) {
      const sentence = sentences.find((one) => one.in === entry.in && contains(one, entry));
      if (sentence) for (const thing of wordsOf(pinText(record, sentence)).things) things.add(thing);
    }
    return {
      article: record.article.id,
      commitment,
      actor: entry.actor,
      action: entry.action,
      state: entry.state,
      deadline: deadlineIn(entry, day),
      act,
      things,
      own: Math.max(1, own.things.length),
      places: placesIn(record, entry),
      named: namedIn(record, entry, firstName(record, entry)),
      putOff: PUT_OFF.test(text),
      negative: (entry.state === 'contradicted' || NEGATED.test(text)) && act !== '!end',
      topic,
      day,
      done: doneOn(record, entry) ?? { from: null, to: day.to },
      title: isTitle(record, entry),
    };
  });
}

/** So many names say what an article is about. */
const TOPIC = 8;

function topicOf({ entities, names }: ArticleRecord): Set<string> {
  const counts = new Map<string, number>();
  for (const { entity } of names) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const ranked = entities
    .filter(({ type, id }) => type !== 'other' && counts.has(id))
    .toSorted((a, b) => counts.get(b.id)! - counts.get(a.id)!)
    .slice(0, TOPIC);
  return new Set(
    ranked.flatMap(({ name }) =>
      fold(name)
        .split(/[\s-]+/)
        .filter((word) => word.length > 2 && word !== 'the'),
    ),
  );
}

/** A deadline with days. What is still to come cannot have been due before the article: such a date was read wrongly. */
function deadlineIn({ deadline, state }: CommitmentEntry, day: DayRange): Deadline | null {
  if (!deadline || (deadline.from === null && deadline.to === null)) return null;
  return isAhead(state) && state !== 'restated' && deadline.to !== null && day.from !== null && deadline.to < day.from
    ? null
    : deadline;
}

/**
 * The act is the first of the action's words that is one: in "the sale is complete" the sale, in "the fair will end" the
 * end. What "will no longer be" ends.
 */
function actOf(entry: CommitmentEntry, text: string, acts: readonly string[]): string | null {
  if (entry.state !== 'contradicted' && (CEASING.test(text) || (NOT_BEING.test(text) && acts.every((act) => act === '!end'))))
    return '!end';
  const first = wordsOf(entry.action).acts[0] ?? acts[0] ?? null;
  return first ?? (entry.rule === 'commitment/schedule' && !/\bto\s/.test(text) ? '!hold' : verbOf(text));
}

const AUXILIARY =
  /\b(?:will|would|shall|has|have|is|are|was|were|be|been|to)\s+(?:\p{L}+ly\s+|also\s+|not\s+|now\s+)?(\p{L}+)/giu;

/** Where no class of acts is known, the first verb behind an auxiliary; null where there is none. */
function verbOf(text: string): string | null {
  for (const [, word] of text.matchAll(AUXILIARY)) {
    const key = stem(word!.toLowerCase());
    if (!EMPTY.has(key)) return `~${key}`;
  }
  return null;
}

const fold = (name: string): string => name.toLowerCase().replaceAll('.', '');

function placesIn(record: ArticleRecord, entry: CommitmentEntry): Set<string> {
  const places = new Set<string>();
  const text = pinSource(record, entry);
  for (let i = firstName(record, entry); i < record.names.length; i++) {
    const name = record.names[i]!;
    if (name.start >= entry.end) break;
    if ((name.type !== 'place' && name.type !== 'other') || name.in !== entry.in || !contains(entry, name)) continue;
    if (!PLACED.test(text.slice(Math.max(entry.start, name.start - 24), name.start))) continue;
    const after = text.slice(name.end, name.end + 2);
    if (/^[’']s?/.test(after)) continue;
    places.add(fold(record.entities.find(({ id }) => id === name.entity)?.name ?? text.slice(name.start, name.end)));
  }
  return places;
}

/** Names are in order of reading, those of a title apart first. */
function firstName({ names }: ArticleRecord, entry: CommitmentEntry): number {
  if (entry.in === 'title') return 0;
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.in !== 'title' && names[middle]!.end > entry.start) high = middle;
    else low = middle + 1;
  }
  return low;
}

function doneOn({ times }: ArticleRecord, entry: CommitmentEntry): { from: Day | null; to: Day | null } | null {
  if (isAhead(entry.state)) return null;
  const inside = (span: Span & { readonly in?: 'title' }): boolean => span.in === entry.in && contains(entry, span);
  const time = times.find(
    (one) => inside(one) && (one.type === 'DATE' || one.type === 'TIME') && one.from !== null && one.to !== null,
  );
  return time ? { from: time.from, to: time.to } : null;
}

const isTitle = ({ structure }: ArticleRecord, entry: CommitmentEntry): boolean =>
  entry.in === 'title' || structure.some((part) => part.role === 'title' && part.in === undefined && contains(part, entry));
