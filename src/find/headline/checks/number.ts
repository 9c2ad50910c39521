import type { ArticleRecord } from '../../../model/record.ts';
import { MONTHS } from '../../../model/day.ts';
import type { Pin } from '../../../model/span.ts';
import { Kind, tokenize } from '../../../text/tokens.ts';
import type { HeadlineCheck, Unsupported } from '../check.ts';
import { STOP_WORDS } from '../cue-words.ts';
import { closest, coverage, sentenceOf, type Body, type Headline } from '../views.ts';
import { NUMBER_WORDS, ORDINAL_OF } from '../../../text/number-words.ts';
import { viewSentence } from '../sentence-view.ts';
import { senseOf } from '../stems.ts';

/** Smaller counts are often told by naming what is counted. */
const SMALLEST = 13;
/** A headline rounds. */
const ROUNDING = 0.06;
/** A sentence with another number speaks of the same where it carries that much of the headline. */
const SAME_MATTER = 0.4;

/** How many: a number of the headline that the body neither gives nor adds up to. */
export const number: HeadlineCheck = {
  name: 'headline-unsupported/number',
  about: 'A number of the headline does not occur in the body, not even rounded or as the sum or difference of two others.',
  check({ record, headline, body }) {
    if (headline.question || headline.label) return null;
    const tokens = tokenize(headline.text);
    const times = record.times.filter(
      (time) => time.in === headline.pin.in && time.start < headline.pin.end && time.end > headline.pin.start,
    );
    for (let i = 0; i < tokens.length; i++) {
      if (tokens.kind[i] !== Kind.NUMBER) continue;
      const start = tokens.start[i]! + headline.pin.start;
      if (times.some((time) => time.start <= start && start < time.end) || isPartOfName(tokens, i)) continue;
      const value = viewSentence(tokens, i, i + 1, false).numbers[0]!;
      if (!(value >= SMALLEST) || isYear(value, tokens.word(i)) || isGiven(value, body)) continue;
      return {
        says: `has the number ${tokens.word(i)}, which the text does not give`,
        element: { start, end: tokens.end[i]! + headline.pin.start, ...(headline.pin.in ? { in: headline.pin.in } : {}) },
        sentence: closest(headline, body.sentences)?.sentence.pin ?? null,
        severity: 'medium',
      };
    }
    return rival(record, headline, body);
  },
};

/** A count of the headline for which the body gives another one only: "five dead" above "seven people were killed". */
function rival(record: ArticleRecord, headline: Headline, body: Body): Unsupported | null {
  const inHeadline = (pin: Pin): boolean =>
    pin.in === headline.pin.in && pin.start >= headline.pin.start && pin.end <= headline.pin.end;
  for (const figure of record.figures) {
    if (!inHeadline(figure) || figure.what === null || figure.value < 2 || figure.max !== null || isGiven(figure.value, body))
      continue;
    const counted = sensesOf(figure.what);
    const others = record.figures.filter(
      (other) =>
        other.in !== 'title' &&
        !inHeadline(other) &&
        other.what !== null &&
        other.unit === figure.unit &&
        sensesOf(other.what).some((sense) => counted.includes(sense)),
    );
    const other = others[0];
    if (
      !other ||
      others.some(({ value, max, qualifier }) => (value <= figure.value && figure.value <= (max ?? value)) || qualifier !== null)
    )
      continue;
    const sentence = sentenceOf(body, other);
    if (!sentence || coverage(headline, sentence.senses) < SAME_MATTER) continue;
    const { start, end } = figure;
    const words = record.article.text.slice(other.start, other.end);
    return {
      says: `says ${headline.text.slice(start - headline.pin.start, end - headline.pin.start)}; the text says ${words}`,
      element: { start, end, ...(figure.in ? { in: figure.in } : {}) },
      sentence: sentence.pin,
      severity: 'high',
    };
  }
  return null;
}

const sensesOf = (what: string): string[] =>
  what
    .split(/[^\p{L}\p{N}'’.]+/u)
    .filter((word) => word.length > 2 && !STOP_WORDS.has(word.toLowerCase()))
    .map(senseOf);

/** What stands beside the number of a day or an hour. */
const IN_DATES: ReadonlySet<string> = new Set([...MONTHS.map((month) => month.toLowerCase()), 'am', 'pm', 'a.m.', 'p.m.']);

const isYear = (value: number, word: string): boolean => word.length === 4 && value >= 1900 && value < 2100;

/** "COVID-19", "A380", "Boeing 747", "4x4", "10-8", "9:30": a name, a score, a time. */
function isPartOfName(tokens: ReturnType<typeof tokenize>, i: number): boolean {
  const before = tokens.word(i - 1);
  const after = tokens.word(i + 1);
  if (!tokens.gap(i) && !'$£€¥'.includes(before)) return true;
  if (!tokens.gap(i + 1) && '-:/–'.includes(after) && tokens.kind[i + 2] === Kind.NUMBER) return true;
  if (IN_DATES.has(before.toLowerCase()) || IN_DATES.has(after.toLowerCase())) return true;
  if (/^(?:st|nd|rd|th|s)$/i.test(after) && !tokens.gap(i + 1)) return true;
  return i > 0 && /^\p{Lu}/u.test(before) && !tokens.text.includes('%');
}

function isGiven(value: number, { numbers, sentences }: Body): boolean {
  const near = (n: number): boolean => Math.abs(n - value) <= ROUNDING * value;
  const given = [...numbers].filter((n) => Number.isFinite(n));
  if (given.some(near)) return true;
  const ordinal = ORDINAL_OF.get(value);
  if (ordinal && sentences.some(({ words }) => words.includes(ordinal))) return true;
  if (sentences.some(({ words }) => words.some((word, i) => near(NUMBER_WORDS.get(word) ?? -1) || near(joined(words, i)))))
    return true;
  const few = given.slice(0, MOST_ADDENDS);
  return few.some((a, i) => few.some((b, k) => k > i && (near(a + b) || near(Math.abs(a - b)))));
}

/** Sums are tried over so many numbers, which bounds the work. */
const MOST_ADDENDS = 60;

/** "twenty - five", "two hundred". */
function joined(words: readonly string[], i: number): number {
  const a = NUMBER_WORDS.get(words[i] ?? '');
  const b = NUMBER_WORDS.get(words[i + 1] ?? '');
  if (a === undefined || b === undefined) return -1;
  return b >= 100 ? a * b : a + b;
}
