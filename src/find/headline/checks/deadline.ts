import type { TimeEntry } from '../../../model/record.ts';
import type { Pin } from '../../../model/span.ts';
import type { HeadlineCheck } from '../check.ts';
import { coverage, sentenceOf, type Story } from '../views.ts';

/** Words before a time, by the side of it on which something happens. */
const SIDES: ReadonlyMap<string, 'by' | 'until' | 'after'> = new Map([
  ['by', 'by'],
  ['before', 'by'],
  ['within', 'by'],
  ['until', 'until'],
  ['till', 'until'],
  ['after', 'after'],
  ['from', 'after'],
  ['since', 'after'],
]);
const SAYS = { by: 'by', until: 'until', after: 'after' } as const;

const SAME_MATTER = 0.5;

/** When: the headline's deadline is not the body's. */
export const deadline: HeadlineCheck = {
  name: 'headline-unsupported/deadline',
  about: 'The headline has something done by a day; the body has it until or after that day, or by another one.',
  check(story) {
    const { headline, record } = story;
    if (headline.question || headline.label) return null;
    for (const time of record.times) {
      if (!within(time, headline.pin) || (time.from === null && time.to === null)) continue;
      const side = sideOf(headline.text, time.start - headline.pin.start);
      if (side !== 'by') continue;
      const element = { start: time.start, end: time.end, ...(time.in ? { in: time.in } : {}) };
      const rival = otherDeadline(story, time);
      if (rival)
        return {
          says: `says ${SAYS[side]} ${textOf(story, time)}; the text says ${rival.words}`,
          element,
          sentence: rival.sentence,
          severity: 'high',
        };
    }
    return null;
  },
};

const within = (time: TimeEntry, pin: Pin): boolean => time.in === pin.in && time.start >= pin.start && time.end <= pin.end;

const textOf = ({ headline }: Pick<Story, 'headline'>, time: Pin): string =>
  headline.text.slice(time.start - headline.pin.start, time.end - headline.pin.start);

function sideOf(text: string, at: number): 'by' | 'until' | 'after' | null {
  const words =
    text
      .slice(Math.max(0, at - 24), at)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  for (const word of words.slice(-LEADS).toReversed()) {
    const side = SIDES.get(word);
    if (side) return side;
    if (!ARTICLES.has(word)) return null;
  }
  return null;
}
const LEADS = 2;
const ARTICLES = new Set(['the', 'a', 'an']);

/** A time of the body that speaks against the headline's; null where one has the same days on the same side, or on none. */
function otherDeadline(
  { headline, body, record }: Story,
  time: TimeEntry,
): { readonly words: string; readonly sentence: Pin } | null {
  let against: { words: string; sentence: Pin } | null = null;
  const { text } = record.article;
  for (const other of record.times) {
    if (other.in === 'title' || within(other, headline.pin) || (other.from === null && other.to === null)) continue;
    const sentence = sentenceOf(body, other);
    if (!sentence) continue;
    const side = sideOf(text, other.start);
    const sameDays = meets(time, other) || sameWords(textOf({ headline }, time), text.slice(other.start, other.end));
    if (sameDays && (side === null || side === 'by')) return null;
    const speaksOfIt = sameDays
      ? side === 'until' || side === 'after'
      : side === 'by' && coverage(headline, sentence.senses) >= SAME_MATTER;
    if (speaksOfIt && side !== null)
      against ??= { words: `${SAYS[side]} ${text.slice(other.start, other.end)}`, sentence: sentence.pin };
  }
  return against;
}

/** "End of June" and "the end of June": whatever the days are, they are the same. */
function sameWords(a: string, b: string): boolean {
  const x = a.toLowerCase().replace(/^the\s+/, '');
  const y = b.toLowerCase().replace(/^the\s+/, '');
  return x.endsWith(y) || y.endsWith(x);
}

/** Whether two ranges have a day in common; an open end reaches on. */
const meets = (a: TimeEntry, b: TimeEntry): boolean =>
  !(a.to !== null && b.from !== null && a.to < b.from) && !(b.to !== null && a.from !== null && b.to < a.from);
