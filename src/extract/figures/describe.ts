import type { Figure, FigureStatus } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import { OUTCOMES } from './lexicon/outcomes.ts';
import { AGE } from './kinds/age.ts';
import { findAttributed, indexSpeech } from './meaning/by.ts';
import { findChange } from './meaning/change.ts';
import { isHeadlinePlan } from './meaning/headline-plan.ts';
import { isPast } from './meaning/past.ts';
import { findQualifier } from './meaning/qualifier.ts';
import { findStatus } from './meaning/status.ts';
import { findTopicPlace } from './meaning/topic-place.ts';
import type { Told } from './meaning/place.ts';
import { findCounted, wordsFor } from './meaning/what.ts';
import { findWhen } from './meaning/when.ts';
import { findWhere, spotsIn, spotsNear, type Spot } from './meaning/where.ts';
import type { Quantity } from './quantity.ts';
import type { View } from './view.ts';

/** How many earlier figures ellipsis looks back upon. */
const REMEMBERED = 8;

/** Gives each quantity its meaning from the words around it. Quantities are in order. */
export function describe(view: View, quantities: readonly Quantity[]): Figure[] {
  const { tokens, document } = view;
  const figures: Figure[] = [];
  const earlier: Told[] = [];
  const homeless: Homeless[] = [];
  let all: readonly Spot[] = [];
  let attributed: { readonly by: string | null } | undefined;
  let spotsOf = -1;
  const speeches = indexSpeech(view.context.quotations);
  quantities.forEach((quantity, index) => {
    const { phrase } = quantity;
    const sentence = document.sentenceAt(tokens.start[phrase.first]!);
    const bounds = document.sentences[sentence];
    if (!bounds) return;
    if (spotsOf !== sentence) {
      all = spotsIn(view, bounds.first, bounds.after);
      attributed = undefined;
      spotsOf = sentence;
    }
    const speech = speeches.at(tokens.start[phrase.first]!);
    const near = spotsNear(all, phrase.first);
    const spots = speech === null ? near : near.filter(({ token }) => isIn(speech.content, tokens.start[token]!));
    const found = findQualifier(tokens, phrase.first, phrase.after);
    const { qualifier } = found;
    const [first, after] = [Math.max(found.first, bounds.first), Math.min(found.after, bounds.after)];
    const before = quantities[index - 1];
    const next = quantities[index + 1];
    const low = before && before.phrase.after > bounds.first ? before.phrase.after : bounds.first;
    const high = next && next.phrase.first < bounds.after ? next.phrase.first : bounds.after;
    const place = {
      quantity,
      first,
      after,
      low: bounds.first,
      high: bounds.after,
      sentence,
      earlier: earlier.slice(-REMEMBERED),
      next: next && next.phrase.first < bounds.after ? { first: next.phrase.first, after: next.phrase.after } : null,
    };
    const counted = findCounted(view, place);
    const end = Math.min(Math.max(after, counted.end), bounds.after);
    const where =
      findWhere(view, spots, first, end, low, high) ??
      counted.from?.where ??
      findWhere(view, spots, first, end, bounds.first, bounds.after);
    const isAge = quantity.rule === AGE.name;
    const when = findWhen(view, first, end, low, high, bounds.first, bounds.after);
    // Somebody is as old as the report says on its day, but for "aged 24 in 1988" and "in 1988 she was 24".
    const asOf = isAge && !isToldOfTime(view, first, after, when.asOf) ? null : when.asOf;
    const { since } = when;
    const noun = withoutPlace(counted.noun, spots);
    const what = wordsFor({ noun, outcome: counted.outcome });
    // Who fell 60 m is not 60 m less.
    const own =
      isLength(quantity.unit) && tokens.lower(first - 1) !== 'by'
        ? null
        : findChange(tokens, first, after, end, bounds.first, low);
    const change = own ?? (counted.from?.sentence === sentence ? counted.from.change : null);
    earlier.push({ quantity, noun, outcome: counted.outcome, where, change, sentence, after: end });
    const figure: Figure = {
      start: tokens.start[first]!,
      end: endOf(view, end, phrase.after),
      value: quantity.value,
      max: quantity.max,
      qualifier: qualifier === 'as-many-as' && quantity.max !== null ? null : (qualifier ?? quantity.qualifier),
      unit: quantity.unit,
      what,
      where,
      change,
      status: statusOf(view, first, end, bounds.first),
      asOfTime: asOf,
      sinceTime: since,
      ...(asOf === null && ((when.isUnclear && !isAge) || isPast(tokens, first, bounds.first)) ? { past: true } : {}),
      by: speech === null ? (attributed ??= { by: findAttributed(view, bounds.first, bounds.after) }).by : speech.speaker,
      rule: quantity.rule,
    };
    const each = /^(?:each|apiece)$/.test(tokens.lower(after)) ? placesBefore(view, spots, first) : [];
    if (each.length > 1) for (const one of each) figures.push({ ...figure, where: one });
    else figures.push(figure);
    if (where === null && each.length < 2)
      homeless.push({ index: figures.length - 1, hasOutcome: counted.outcome !== null || hasOutcome(noun), noun });
  });
  return homeless.length > 0 ? withTopicPlace(view, figures, homeless) : figures;
}

function statusOf(view: View, first: number, end: number, low: number): FigureStatus {
  const status = findStatus(view.tokens, first, end, low);
  return status === 'actual' && isHeadlinePlan(view, first, low) ? 'planned' : status;
}

/** An age of another time: a verb leads to it, or the time stands right behind the number. */
function isToldOfTime({ tokens, context }: View, first: number, after: number, time: number | null): boolean {
  if (time === null) return false;
  if (/^(?:was|were|is|turned)$/.test(tokens.lower(first - 1))) return true;
  const { start } = context.times[time]!;
  return tokens.start[after] === start || (/^(?:in|on|at|by)$/.test(tokens.lower(after)) && tokens.start[after + 1] === start);
}

/** Without the stop of the sentence, where the last word is a short form that took it for its own: "$700k." */
function endOf({ tokens }: View, after: number, numberAfter: number): number {
  const end = tokens.end[after - 1]!;
  return after === numberAfter && tokens.text[end - 1] === '.' ? end - 1 : end;
}

const LENGTHS: ReadonlySet<string> = new Set(['m', 'km', 'cm', 'mm', '[ft_i]', '[mi_i]', '[yd_i]', '[in_i]']);
const isLength = (unit: string | null): boolean => unit !== null && LENGTHS.has(unit);

const isIn = (parts: readonly Span[], offset: number): boolean => parts.some(({ start, end }) => start <= offset && offset < end);

interface Homeless {
  readonly index: number;
  readonly noun: string | null;
  readonly hasOutcome: boolean;
}

/**
 * A count of casualties, or of what the article counts at the place that it is about, is told of that place though its sentence does
 * not say so.
 */
function withTopicPlace(view: View, figures: readonly Figure[], homeless: readonly Homeless[]): Figure[] {
  const place = findTopicPlace(view);
  if (place === null) return [...figures];
  const counted = new Set(figures.filter(({ where }) => where === place).map(({ what }) => headOf(what)));
  const told = new Set(
    homeless
      .filter(({ hasOutcome: casualties, noun }) => casualties || (noun !== null && counted.has(headOf(noun))))
      .map(({ index }) => index),
  );
  return figures.map((figure, index) => (told.has(index) && figure.unit === null ? { ...figure, where: place } : figure));
}

const headOf = (what: string | null): string => what?.toLowerCase().split(' ').at(-1) ?? '';

const hasOutcome = (noun: string | null): boolean =>
  noun !== null &&
  noun
    .toLowerCase()
    .split(' ')
    .some((word) => OUTCOMES.has(word));

/** "ferry crews in Ruritania" counts crews; the place is told apart. Null where nothing but places is left. */
function withoutPlace(noun: string | null, spots: readonly Spot[]): string | null {
  if (noun === null || spots.length === 0) return noun;
  const cut = spots.reduce(
    (text, { name }) =>
      text.endsWith(` in ${name}`) || text.endsWith(` in the ${name}`) ? text.slice(0, text.lastIndexOf(' in ')) : text,
    noun,
  );
  const bare = cut.replace(/ in [^ ]+(?: [^ ]+)? and [^ ]+$/u, (tail) =>
    spots.some(({ name }) => tail.endsWith(` ${name}`)) ? '' : tail,
  );
  return spots.some(({ name }) => name === bare) ? null : bare;
}

/** "in Ruritania and Borduria to 640 each": the places that stand together before the number. */
function placesBefore({ tokens }: View, spots: readonly Spot[], first: number): string[] {
  const before = spots.filter(({ token }) => token < first);
  const last = before.at(-1);
  if (!last) return [];
  const names = [last.name];
  for (let k = before.length - 2, next = last; k >= 0; k--) {
    const one = before[k]!;
    const between = tokens.text.slice(tokens.start[one.token]! + one.name.length, tokens.start[next.token]!).trim();
    if (between !== 'and' && between !== ',' && between !== ', and') break;
    names.unshift(one.name);
    next = one;
  }
  return names;
}
