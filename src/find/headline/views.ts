import { tokensOf } from '../../align/article-tokens.ts';
import type { PassingArticle } from '../../align/pile.ts';
import type { ArticleRecord, StructureEntry } from '../../model/record.ts';
import type { Pin } from '../../model/span.ts';
import { tokenize, type Tokens } from '../../text/tokens.ts';
import { DATE_LINE, LISTED_THINGS, NOT_ASSERTED, OPINION_LABELS } from './cue-words.ts';
import { related } from './stems.ts';
import { viewSentence, type SentenceView } from './sentence-view.ts';

/** A headline, and the report below it. */
export interface Story {
  readonly record: ArticleRecord;
  readonly headline: Headline;
  readonly body: Body;
}

export interface Headline extends SentenceView {
  readonly text: string;
  /** Asks rather than tells. */
  readonly question: boolean;
  /** "Opinion: …", "Live: …", "7 ways to …": nothing that a report would have to carry. */
  readonly label: boolean;
  /** Says something as a fact, in its own voice. */
  readonly asserted: boolean;
}

export interface Body {
  readonly sentences: readonly SentenceView[];
  readonly words: number;
  readonly senses: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
}

const NO_REPORT: ReadonlySet<string> = new Set(['title', 'boilerplate', 'caption', 'credit', 'byline', 'dateline']);

/** Headline and body of an article; null where it has no headline or hardly a body. */
export function viewStory({ record, sentences }: PassingArticle): Story | null {
  const headline = findHeadline(record);
  if (!headline) return null;
  const body = viewBody(record, sentences, headline.pin);
  return body.words >= SHORTEST_BODY ? { record, headline, body } : null;
}

const SHORTEST_BODY = 40;
const SHORTEST_HEADLINE = 3;
/** A line with fewer words beside its day and hour is a date line. */
const FEWEST_WORDS = 2;
/** Longer than this it is a paragraph that was taken for a title. */
const LONGEST_HEADLINE = 200;
/** Headlines that begin so name a topic: "How the bridge was built". */
const TOPICAL = new Set(['how', 'why', 'what', 'who', 'when', 'where']);

function findHeadline(record: ArticleRecord): Headline | null {
  const { text, title } = record.article;
  const part = record.structure.find(({ role }) => role === 'title');
  if (part && part.in !== 'title') return viewHeadline(tokenize(text.slice(part.start, part.end)), part);
  if (title && (part || !text.trimStart().startsWith(title)))
    return viewHeadline(tokenize(title), { start: 0, end: title.length, in: 'title' });
  return null;
}

function viewHeadline(tokens: Tokens, pin: Pin): Headline | null {
  if (tokens.length < SHORTEST_HEADLINE || tokens.text.length > LONGEST_HEADLINE) return null;
  const view = shift(viewSentence(tokens, 0, tokens.length, pin.in === 'title'), pin.start);
  if (view.words.filter((word) => !DATE_LINE.has(word) && !/^\d/.test(word)).length < FEWEST_WORDS) return null;
  const question = tokens.word(tokens.length - 1) === '?' || /\?["”’']?$/.test(tokens.text.trimEnd());
  const first = tokens.lower(0);
  const label =
    (OPINION_LABELS.has(first) && /^[\w&-]+\s*[:|–—-]/.test(tokens.text)) ||
    (/^\d/.test(tokens.text) && view.words.slice(1, 4).some((word) => LISTED_THINGS.has(word))) ||
    TOPICAL.has(first) ||
    view.words.some((word) => word === 'interview' || word === 'interviews');
  const asserted = !question && !label && !view.words.some((word) => NOT_ASSERTED.has(word));
  return { ...view, text: tokens.text, question, label, asserted };
}

const shift = (view: SentenceView, by: number): SentenceView => ({
  ...view,
  pin: { ...view.pin, start: view.pin.start + by, end: view.pin.end + by },
  content: view.content.map((word) => ({ ...word, start: word.start + by, end: word.end + by })),
});

function viewBody(record: ArticleRecord, sentences: readonly Pin[], headline: Pin): Body {
  const tokens = tokensOf(record);
  const aside = record.structure.filter((part) => part.in !== 'title' && NO_REPORT.has(part.role));
  const views: SentenceView[] = [];
  for (const pin of sentences) {
    if (
      pin.in === 'title' ||
      isAside(pin, aside) ||
      (headline.in !== 'title' && pin.start < headline.end && headline.start < pin.end)
    )
      continue;
    const view = viewSentence(tokens, tokens.at(pin.start), firstBehind(tokens, pin.end), false);
    if (view.words.length > 0 && !isHeading(tokens, view)) views.push(view);
  }
  const senses = new Set<string>();
  const numbers = new Set<number>();
  let words = 0;
  for (const view of views) {
    words += view.words.length;
    for (const sense of view.senses) senses.add(sense);
    for (const number of view.numbers) numbers.add(number);
  }
  return { sentences: views, words, senses, numbers };
}

/** The first token that begins at the offset or behind it. */
function firstBehind(tokens: Tokens, offset: number): number {
  const at = tokens.at(offset - 1);
  return at < tokens.length && tokens.start[at]! < offset ? at + 1 : at;
}

const isAside = (pin: Pin, parts: readonly StructureEntry[]): boolean =>
  parts.some(
    ({ start, end }) =>
      start < pin.end && pin.start < end && Math.min(end, pin.end) - Math.max(start, pin.start) > (pin.end - pin.start) / 2,
  );

const LONGEST_HEADING = 15;

/** A short line with capitals throughout and no stop: the headline again, or that of another story. */
function isHeading(tokens: Tokens, { pin, words, content }: SentenceView): boolean {
  if (words.length > LONGEST_HEADING || /[.!?…"”]$/.test(tokens.text.slice(pin.start, pin.end))) return false;
  const capitals = content.filter(({ word }) => word[0] !== word[0]!.toLowerCase() || /^\d/.test(word)).length;
  return content.length > 0 && capitals >= content.length * 0.8;
}

/** The sentence of the body that holds the span; undefined where none does. O(log n). */
export function sentenceOf({ sentences }: Body, { start, end }: Pin): SentenceView | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.pin.end >= end) high = middle;
    else low = middle + 1;
  }
  const sentence = sentences[low];
  return sentence && sentence.pin.start <= start ? sentence : undefined;
}

/** Whether some word of the senses means the same. */
export function carries(senses: ReadonlySet<string>, sense: string): boolean {
  if (senses.has(sense)) return true;
  if (sense[0] === '=') return false;
  for (const other of senses) if (related(sense, other)) return true;
  return false;
}

/** Of the headline's content words, the part that the senses carry; 1 for a headline without content. */
export function coverage(headline: Headline, senses: ReadonlySet<string>): number {
  if (headline.content.length === 0) return 1;
  return headline.content.filter(({ sense }) => carries(senses, sense)).length / headline.content.length;
}

/** The sentence that carries most of the headline; of equals the first. */
export function closest(
  headline: Headline,
  sentences: readonly SentenceView[],
): { readonly sentence: SentenceView; readonly part: number } | null {
  let best: { sentence: SentenceView; part: number } | null = null;
  for (const sentence of sentences) {
    const part = coverage(headline, sentence.senses);
    if (!best || part > best.part) best = { sentence, part };
  }
  return best;
}
