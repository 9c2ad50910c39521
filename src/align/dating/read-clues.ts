import { daysOfValue } from '../../extract/time/value/span-of-value.ts';
import { isDay } from '../../model/day.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { Pin, Span } from '../../model/span.ts';
import type { StructureRole } from '../../model/structure.ts';
import type { SymbolicTime, TimeExpression } from '../../model/time.ts';
import { REPORTING } from './reporting-words.ts';
import type { Clue, Clues, Telling } from './clue.ts';
import { passagesOf, termsOf, wordsOf } from './terms.ts';

const MOST_TELLINGS = 24;

/** "[downloaded on 2 October 2013]": a day on which somebody kept the article says nothing of when it came out but that it was before. */
const SAVED = /\b(?:downloaded|retrieved|accessed|archived|printed|saved|captured)(?: on| at| from)?[: ]*$/i;
const SAVED_BEFORE = 24;

/** What an article's words say about its day. One pass over its times; O(n). */
export function readClues(extraction: Extraction): Clues {
  const { article, times } = extraction;
  const clues: Clue[] = [];
  const days: Clues['days'][number][] = [];
  const monthDays: Clues['monthDays'][number][] = [];
  const weekdays = new Map<number, { reported: number; tellings: Telling[] }>();
  const place = makePlaces(extraction);
  const dateline = extraction.structure.some(({ role }) => role === 'dateline');
  let otherDay = false;
  for (const time of times) {
    const role = place.role(time);
    if (role === 'boilerplate' || (time.type !== 'DATE' && time.type !== 'TIME')) continue;
    if (SAVED.test(place.text.slice(Math.max(0, time.start - SAVED_BEFORE), time.start))) continue;
    const at = place.pin(time);
    const sentence = place.sentence(time);
    const quoted = place.quoted(time);
    const symbolic = dayPart(time.symbolic);
    const before = wordBefore(place.text, time.start);
    switch (symbolic.kind) {
      case 'fixed': {
        const clue = fullDate(time, symbolic.value, { role, before, at, quoted, sentence });
        if (clue) clues.push(clue);
        if (isDay(symbolic.value) && days.length < MOST_TELLINGS) {
          const past = clue?.kind === 'not-before';
          days.push({
            at,
            day: symbolic.value,
            past,
            reported: role === 'caption' && REPORTING.has(verbBefore(place.text, time.start)),
            terms: termsOf(sentence),
          });
        }
        break;
      }
      case 'shift':
        if (symbolic.of.kind === 'article' && symbolic.unit === 'day' && symbolic.by !== 0 && !quoted) otherDay = true;
        break;
      case 'named': {
        if (symbolic.of.kind !== 'article') break;
        const { name } = symbolic;
        if (name.unit === 'weekday') {
          if (symbolic.toward !== 'past' || quoted) break;
          const known = weekdays.get(name.n) ?? { reported: 0, tellings: [] };
          if (role !== 'caption' && role !== 'title' && isReported(place.text, time.start)) known.reported++;
          if (known.tellings.length < MOST_TELLINGS) known.tellings.push({ at, terms: termsOf(sentence) });
          weekdays.set(name.n, known);
        } else if (name.unit === 'month') {
          if (!quoted && time.tense === 'past' && symbolic.toward === 'past')
            clues.push({ kind: 'month-past', month: name.n, at });
        } else if (name.unit === 'month-day' && !quoted && time.tense && symbolic.toward === time.tense) {
          const ahead = time.tense === 'future';
          clues.push({ kind: 'month-day', month: name.month, day: name.day, weekday: time.weekday ?? null, ahead, at });
          if (monthDays.length < MOST_TELLINGS)
            monthDays.push({ at, month: name.month, day: name.day, ahead, terms: termsOf(sentence) });
        }
        break;
      }
      default:
    }
  }
  const [one, ...more] = weekdays;
  return {
    article: article.id,
    clues,
    weekday:
      one && more.length === 0 && !otherDay
        ? {
            n: one[0],
            reported: one[1].reported > 0 && (one[1].tellings.length > 1 || dateline),
            repeated: one[1].reported > 1 || (one[1].reported > 0 && dateline),
            single: one[1].reported > 0,
            tellings: one[1].tellings,
          }
        : null,
    days,
    monthDays,
    passages: passagesOf(article.text),
    source: article.source && plainName(article.source),
    bodies: bodiesOf(extraction),
  };
}

const plainName = (name: string): string => name.toLowerCase().replace(/^the /, '').trim();

/** The organizations that an article names, each with its first mention in the text. */
function bodiesOf({ entities, names, offset }: Extraction): Map<string, Pin> {
  const first = new Map<string, Pin>();
  const nameOf = new Map(entities.filter(({ type }) => type === 'organization').map(({ id, name }) => [id, plainName(name)]));
  for (const { start, end, entity, mention } of names) {
    const name = mention === 'name' ? nameOf.get(entity) : undefined;
    if (name && start >= offset && !first.has(name)) first.set(name, { start: start - offset, end: end - offset });
  }
  return first;
}

/** A time of a day counts as its day. */
const dayPart = (time: SymbolicTime): SymbolicTime => (time.kind === 'clock' ? time.of : time);

/** Before a year these say that something was or began in it. */
const SINCE: ReadonlySet<string> = new Set(['in', 'since', 'during', 'from', 'after', 'of', 'until', 'early', 'late', 'on']);

/** What will be is ahead of the article; what would be may have been ahead of somebody long ago. */
const TO_COME = /\b(?:will|won't|shall|(?:is|are) (?:to|due|scheduled|expected|set))\b/i;
const TOLD_ON = /\b(?:would|had)\b/i;

/** Before a day or month these say that something was on it; a date that only stands there may be anything. */
const ON: ReadonlySet<string> = new Set(['on', 'in', 'since', 'during', 'from', 'after', 'of', 'early', 'late']);

/** Where a time stands. */
interface Surroundings {
  readonly role: StructureRole | null;
  /** The word before it. */
  readonly before: string;
  readonly at: Pin;
  readonly quoted: boolean;
  readonly sentence: string;
}

/**
 * A date with its year, told as past or as ahead. Years and months count from their first day, or to their last. What a photograph
 * shows has been. A year that only names something ("the 2028 Games") says nothing.
 */
function fullDate(time: TimeExpression, value: string, { role, before, at, quoted, sentence }: Surroundings): Clue | null {
  if (!/^\d{4}(-\d\d){0,2}$/.test(value) || Number(value.slice(0, 4)) < 1000) return null;
  const first = value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value;
  if (!isDay(first)) return null;
  const caption = role === 'caption' || role === 'credit';
  const tense = time.tense ?? null;
  const named = value.length === 4 && !SINCE.has(before);
  if (value.length > 4 && !ON.has(before) && !/[a-z]ed$/.test(before) && !REPORTING.has(before)) return null;
  if (named || before === 'by' || before === 'until' || before === 'till') return null;
  if (before === 'since' || ((tense === 'past' || (caption && tense !== 'future')) && (value.length > 4 || tense === 'past')))
    return { kind: 'not-before', day: first, at, caption };
  const last = daysOfValue(value)?.to;
  const plain = tense === 'future' && !quoted && !caption && TO_COME.test(sentence) && !TOLD_ON.test(sentence);
  return plain && last ? { kind: 'not-after', day: last, at } : null;
}

/** "Said on Friday", "told reporters Friday". */
const isReported = (text: string, start: number): boolean =>
  REPORTING.has(verbBefore(text, start)) ||
  /\b(told|said to|confirmed to|announced to)\b[^.,;]{0,40}$/.test(text.slice(Math.max(0, start - 60), start));

/** The word before a time, "on" left out: "confirmed on Thursday", "said Friday". */
function verbBefore(text: string, start: number): string {
  const words = wordsOf(text.slice(Math.max(0, start - 30), start));
  return words.at(words.at(-1) === 'on' ? -2 : -1) ?? '';
}

function wordBefore(text: string, start: number): string {
  return wordsOf(text.slice(Math.max(0, start - 20), start)).at(-1) ?? '';
}

/** Where in the article a time stands: pins, sentences, roles and quotations are looked up in step with the times. */
function makePlaces({ article, offset, sentences, structure, quotations }: Extraction): {
  readonly text: string;
  pin(span: Span): Pin;
  sentence(span: Span): string;
  role(span: Span): StructureRole | null;
  quoted(span: Span): boolean;
} {
  const title = article.title?.trim() ?? '';
  const text = offset > 0 ? `${title.padEnd(offset - 2).slice(0, offset - 2)}\n\n${article.text}` : article.text;
  const direct = quotations
    .filter(({ kind }) => kind !== 'indirect')
    .flatMap(({ content }) => content)
    .toSorted((a, b) => a.start - b.start);
  const find = follow(sentences);
  const part = follow(structure);
  const quote = follow(direct);
  return {
    text,
    pin: ({ start, end }) => (start >= offset ? { start: start - offset, end: end - offset } : { start, end, in: 'title' }),
    sentence(span) {
      const found = find(span);
      return found ? text.slice(found.start, found.end) : '';
    },
    role: (span) => part(span)?.role ?? null,
    quoted: (span) => quote(span) !== null,
  };
}

/** Looks up the span that holds another, for spans asked in order of reading. Amortised O(1). */
function follow<S extends Span>(spans: readonly S[]): (at: Span) => S | null {
  let i = 0;
  return ({ start }) => {
    while (i < spans.length && spans[i]!.end <= start) i++;
    const found = spans[i];
    return found && found.start <= start ? found : null;
  };
}
