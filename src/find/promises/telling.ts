import { MONTHS, dayOfMonth, monthOf, yearOf, type Day } from '../../model/day.ts';
import type { CommitmentState } from '../../model/commitment.ts';
import type { Deadline, Evidence, Thread } from '../../model/record.ts';
import type { Pin } from '../../model/span.ts';
import type { PassingArticle, Pile } from '../../align/pile.ts';
import { isAhead } from '../../align/threads/report.ts';

/** A report of a thread with its words and its place, for a sentence about it. */
export interface ToldReport {
  readonly state: CommitmentState;
  readonly article: string;
  /** Position of the article in the pile. */
  readonly at: number;
  /** “the words” (outlet, day) */
  readonly says: string;
  readonly evidence: Evidence;
  readonly deadline: Deadline | null;
  /** Whether the words say by themselves, or with the actor's name, who is meant. */
  readonly clear: boolean;
}

/** Words whose subject stands elsewhere. */
const POINTING = /^(?:he|she|it|they|we|i|this|that|these|those|which|who)\b/i;

/** More reports than these in one sentence's evidence help nobody. */
const MOST_EVIDENCE = 8;
export const mostEvidence = (reports: readonly ToldReport[]): Evidence[] =>
  reports.slice(0, MOST_EVIDENCE).map(({ evidence }) => evidence);

/** Opens the articles of the thread's reports, each once. */
export function tellReports(reports: Thread['reports'], pile: Pile): ToldReport[] {
  const open = new Map<string, PassingArticle>();
  return telling(reports).map(({ article, commitment, state }) => {
    let passing = open.get(article);
    if (!passing) open.set(article, (passing = pile.open(article)));
    const entry = passing.record.commitments[commitment]!;
    const words = wordsAt(passing, entry);
    const actor = pile.storyEntity(article, entry.actor);
    return {
      state,
      article,
      at: pile.indexOf(article),
      says: `${POINTING.test(words) && actor ? `${pile.storyEntityName(actor)}: ` : ''}${quoted(words)} (${placeName(passing)})`,
      deadline: entry.deadline,
      clear: !POINTING.test(words) || actor !== null,
      evidence: evidenceAt(article, entry),
    };
  });
}

/** Reports at the head and at the end of a long thread that are opened, beside those that say what became of it. */
const MOST_OPENED = 12;

function telling(reports: Thread['reports']): Thread['reports'] {
  if (reports.length <= 3 * MOST_OPENED) return reports;
  const kept = new Set([
    ...reports.slice(0, MOST_OPENED),
    ...reports.filter(({ state }) => !isAhead(state)).slice(-MOST_OPENED),
    ...reports.slice(-MOST_OPENED),
  ]);
  return reports.filter((report) => kept.has(report));
}

export const evidenceAt = (article: string, { start, end, in: at }: Pin): Evidence => ({
  article,
  start,
  end,
  ...(at ? { in: at } : {}),
});

export const wordsAt = ({ record: { article } }: PassingArticle, { start, end, in: at }: Pin): string =>
  (at === 'title' ? (article.title ?? '') : article.text).slice(start, end).replace(/\s+/g, ' ');

/** UTF-16 units; what is longer is shown in its evidence. */
const LONGEST_WORDS = 180;

/** The words in quotation marks; marks within become single ones. */
export function quoted(words: string): string {
  const short = words.length <= LONGEST_WORDS ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST_WORDS)).trimEnd()} …`;
  return `“${short.replace(/[“”"]/g, '’')}”`;
}

/** "Ellery Courier, 3 March 2026" */
export function placeName({ record: { article } }: PassingArticle): string {
  const { date } = article.published;
  const name = article.source ?? article.id;
  return date ? `${name}, ${dayInWords(date)}` : name;
}

export const dayInWords = (day: Day): string => `${dayOfMonth(day)} ${MONTHS[monthOf(day) - 1]!} ${yearOf(day)}`;
