import type { Tokens } from '../../../text/tokens.ts';
import { CHANGE_NOUNS, DOWN, UP } from '../lexicon/changes.ts';
import { OUTCOMES, OUTCOME_VERBS, TOLLS } from '../lexicon/outcomes.ts';
import type { Change } from './change.ts';
import type { Quantity } from '../quantity.ts';
import type { View } from '../view.ts';
import { nounPhraseBefore, nounPhraseFrom, type Stretch } from './noun-phrase.ts';

/** The article's word for what has become of those counted. `leads`: a verb before them ("killing 14 people"). */
export interface Outcome {
  readonly word: string;
  readonly leads: boolean;
}

/** What is counted: a noun with what narrows it, and what has become of it, where the words say so. */
export interface Counted {
  /** The article's words; null where only an outcome is told ("12 dead"). */
  readonly noun: string | null;
  /** What has become of them, where that does not stand in the noun itself. */
  readonly outcome: Outcome | null;
  /** Token behind the noun that stands beside the number; the figure's span ends there. */
  readonly end: number;
  /** The earlier figure whose measure this one shares, because its own words leave it out. */
  readonly from: Told | null;
}

/** A figure that has been told before in the article, as ellipsis needs it. */
export interface Told {
  readonly quantity: Quantity;
  readonly noun: string | null;
  readonly outcome: Outcome | null;
  readonly where: string | null;
  readonly change: Change;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly after: number;
}

export interface Place {
  readonly quantity: Quantity;
  /** Tokens with the qualifier. */
  readonly first: number;
  readonly after: number;
  /** First and last tokens of the sentence, half-open. */
  readonly low: number;
  readonly high: number;
  readonly sentence: number;
  readonly earlier: readonly Told[];
  /** First token and the one behind of the next number phrase of the sentence; null where there is none. */
  readonly next: { readonly first: number; readonly after: number } | null;
}

const SHARES: ReadonlySet<string> = new Set(['percent', 'percentage-point', 'basis-point']);

/** The words for it: "U.S. troops wounded", "killing people". */
export function wordsFor({ noun, outcome }: Pick<Counted, 'noun' | 'outcome'>): string | null {
  if (outcome === null) return noun;
  const word = outcome.word;
  if (noun === null) return word;
  if (noun.toLowerCase().split(' ').includes(word.toLowerCase())) return noun;
  return outcome.leads ? `${word} ${noun}` : `${noun} ${word}`;
}

/** Finds it beside the number, else before it, else in the figures before. */
export function findCounted(view: View, place: Place): Counted {
  const { tokens } = view;
  const { after, first, quantity } = place;
  const outcome = outcomeBefore(view, first);
  const right = besideNumber(view, place, place.after) ?? besideNext(view, place);
  const appositive = asAppositive(view, place);
  if (right) {
    const text = textOf(view, right.stretch);
    if (SAYS_LITTLE.test(text) || isBareChange(text)) {
      const better = appositive ?? beforeNumber(view, place);
      return { noun: better.noun ?? text, outcome: better.outcome, end: right.spanEnd, from: appositive };
    }
    const behind = isAge(place) ? null : (outcome ?? outcomeBehind(view, right.stretch.after, place.high));
    const sharer = behind === null ? sharedOutcome(place, tokens.lower(first - 1), text) : null;
    if (sharer) return { noun: text, outcome: sharer, end: right.spanEnd, from: null };
    const told = OTHERS.test(text) ? latest(place, (one) => one.noun !== null) : null;
    if (told) return { noun: told.noun, outcome: behind, end: right.spanEnd, from: told };
    return { noun: text, outcome: behind, end: right.spanEnd, from: null };
  }
  if (appositive) return { noun: appositive.noun, outcome: appositive.outcome, end: after, from: appositive };
  const behind = outcome ?? outcomeBehind(view, after, place.high);
  if (behind) {
    const told = latest(
      place,
      (one) => one.sentence === place.sentence && one.noun !== null && one.quantity.unit === quantity.unit,
    );
    const spoken = OUTCOMES.has(tokens.lower(after)) ? after + 1 : after;
    return { noun: told?.noun ?? null, outcome: behind, end: spoken, from: told };
  }
  const shared = ellipsis(view, place);
  if (shared) return { noun: shared.noun, outcome: shared.outcome, end: after, from: shared };
  return { ...beforeNumber(view, place), end: after };
}

/** An index moves by points: what they are points of stands before. */
const SAYS_LITTLE = /^points?$/i;

/** "a 2.3% drop": what dropped stands before. */
const isBareChange = (text: string): boolean => CHANGE_NOUNS.has(text.toLowerCase());

const OTHERS = /^(?:others|more|another|other)$/i;

/** "killed 102 AND 21 people": what the verb did to the first it did to the second. */
function sharedOutcome({ earlier, sentence, first }: Place, before: string, noun: string): Outcome | null {
  const told = earlier.at(-1);
  const joined = before === 'and' && told?.sentence === sentence && told.noun === noun && first - told.after <= 2;
  return joined ? told.outcome : null;
}

const latest = ({ earlier }: Place, fits: (told: Told) => boolean): Told | null => earlier.findLast(fits) ?? null;

/** "killed 102 and 21 people", "500 and 1,000 songs": the noun stands behind the second number and belongs to both. */
function besideNext(view: View, place: Place): { readonly stretch: Stretch; readonly spanEnd: number } | null {
  const { tokens } = view;
  const { after, next, quantity } = place;
  if (next === null || next.first - after > 4 || quantity.unit !== null) return null;
  const joint = tokens.lower(after);
  if (joint !== 'and' && joint !== 'or' && joint !== 'to' && joint !== ',') return null;
  const shared = besideNumber(view, place, next.after);
  return shared && { stretch: shared.stretch, spanEnd: after };
}

/** "2,500 U.S. soldiers", "70% of all sales", "two of the engines", "a 45% drop in sales". */
function besideNumber(view: View, place: Place, after: number): { readonly stretch: Stretch; readonly spanEnd: number } | null {
  const { tokens } = view;
  const { quantity } = place;
  const hyphen = tokens.word(after) === '-' && !tokens.gap(after) ? 1 : 0;
  const worth = tokens.lower(after) === 'worth' && tokens.lower(after + 1) === 'of' ? nounPhraseFrom(view, after + 2) : null;
  if (worth) return { stretch: worth, spanEnd: after };
  if (tokens.lower(after) === 'of') {
    const of = nounPhraseFrom(view, after + 1);
    return of && { stretch: of, spanEnd: quantity.unit === null && quantity.rule !== 'figure/fraction' ? of.after : after };
  }
  const direct = nounPhraseFrom(view, after + hyphen);
  if (!direct || (direct.first > after + hyphen && quantity.rule !== 'figure/fraction')) return null;
  const head = tokens.lower(direct.after - 1);
  const link = tokens.lower(direct.after);
  if (CHANGE_NOUNS.has(head) && (link === 'in' || link === 'of')) {
    const changed = nounPhraseFrom(view, direct.after + 1);
    if (changed) return { stretch: changed, spanEnd: after };
  }
  if (CHANGE_NOUNS.has(head) && direct.after - direct.first > 1)
    return { stretch: { ...direct, after: direct.after - 1 }, spanEnd: direct.after };
  const rate = rateBehind(tokens, direct.after);
  if (rate > direct.after) return { stretch: { first: direct.first, after: rate }, spanEnd: direct.after };
  const isLinked = link === 'of' || (SHARES.has(quantity.unit ?? '') && link === 'in');
  const narrowed = isLinked ? nounPhraseFrom(view, direct.after + 1) : null;
  return { stretch: narrowed ? { first: direct.first, after: narrowed.after } : direct, spanEnd: direct.after };
}

const PERIODS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year', 'hour', 'minute', 'second', 'night']);

/** "vehicles A DAY", "barrels PER DAY": the token behind it; `at` where there is none. */
function rateBehind(tokens: Tokens, at: number): number {
  const word = tokens.lower(at);
  return (word === 'a' || word === 'per' || word === 'an' || word === 'each' || word === 'every') &&
    PERIODS.has(tokens.lower(at + 1))
    ? at + 2
    : at;
}

/** "killing 14 people", "wounded at least 30": the verb right before the figure. */
function outcomeBefore({ tokens }: View, first: number): Outcome | null {
  const word = tokens.lower(first - 1);
  const at = word === 'another' || word === 'all' || word === 'the' ? first - 2 : first - 1;
  const verb = tokens.lower(at);
  return OUTCOME_VERBS.has(verb) ? { word: tokens.word(at), leads: !OUTCOMES.has(verb) } : null;
}

const AUXILIARIES: ReadonlySet<string> = new Set(
  'have has had was were is are been be being also reported confirmed others and left feared found either already still later instantly people more who shot stabbed beaten shelled bombed'.split(
    ' ',
  ),
);

/** "people WERE KILLED", "troops have died", "32,000 injured". */
function outcomeBehind(view: View, from: number, high: number): Outcome | null {
  const { tokens } = view;
  for (let i = from; i < Math.min(high, from + 6); i++) {
    const word = tokens.lower(i);
    if (OUTCOMES.has(word)) return { word: tokens.word(i), leads: false };
    if (!AUXILIARIES.has(word) || (word === 'and' && i === from)) return null;
  }
  return null;
}

/** "8 points, or 3.5%", "21% (168,000 units)": the same change in another measure. */
function asAppositive(view: View, place: Place): Told | null {
  const { tokens } = view;
  const { first } = place;
  const before = tokens.lower(first - 1);
  const told = place.earlier.at(-1);
  if (!told || told.sentence !== place.sentence) return null;
  const gap = first - told.after;
  return (before === 'or' && gap <= 3) || (before === '(' && gap <= 2) ? told : null;
}

const LIST_BEFORE: ReadonlySet<string> = new Set([
  'and',
  ',',
  'or',
  ';',
  '—',
  '–',
  'plus',
  'from',
  'to',
  'but',
  'than',
  'another',
  'with',
  '(',
  'about',
  'by',
  'just',
  'only',
  'then',
  'compared',
]);
const ENDS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'from',
  'on',
  'for',
  'by',
  ',',
  '.',
  'and',
  ')',
  ';',
  'each',
  'to',
  'among',
  'near',
  'more',
  'or',
  'a',
  'last',
  'the',
  'during',
  'were',
  'are',
  'had',
  'have',
  '-',
  '–',
  '',
]);
const PRONOUNS: ReadonlySet<string> = new Set(['which', 'that', 'it', 'they', 'these', 'those', 'this']);
const COPULAS: ReadonlySet<string> = new Set(
  "is are was were 's 're been be now currently still only just stands stood remains remained at".split(' '),
);
const BARE_NUMBER: ReadonlySet<string> = new Set([
  'number',
  'numbers',
  'figure',
  'figures',
  'total',
  'tally',
  'count',
  'sum',
  'amount',
  'level',
  'levels',
]);

/** "and 2,500 in Afghanistan", "which is about 2,500", "the number is now 300": the measure of an earlier figure. */
function ellipsis(view: View, place: Place): Told | null {
  const { tokens } = view;
  const { first, after, quantity, sentence } = place;
  // "Of 31 who were hurt, six …": a part of them is another measure.
  const isWhole = (told: Told): boolean => tokens.lower(told.quantity.phrase.first - 1) === 'of' && told.sentence === sentence;
  const sameKind = (told: Told): boolean =>
    told.quantity.unit === quantity.unit && (told.noun !== null || told.outcome !== null) && !isWhole(told);
  if (LIST_BEFORE.has(tokens.lower(first - 1)) && ENDS.has(tokens.lower(after))) {
    const told = latest(place, (one) => one.sentence === sentence && sameKind(one));
    if (told) return told;
  }
  let at = first - 1;
  while (at > place.low && COPULAS.has(tokens.lower(at))) at--;
  if (at === first - 1) return null;
  const subject = tokens.lower(at);
  const bare = BARE_NUMBER.has(subject) || PRONOUNS.has(subject);
  return bare ? latest(place, (one) => sentence - one.sentence <= 3 && sameKind(one)) : null;
}

const LINKS: ReadonlySet<string> = new Set('of worth at to for from totaling totalling with about costing valued as'.split(' '));

/** "an order worth $15bn", "sales fell 35%", "the death toll rose to 40": what stands before the number. */
function beforeNumber(view: View, place: Place): Omit<Counted, 'end'> {
  const { tokens } = view;
  const { first, low } = place;
  let at = first;
  while (at > low && (tokens.lower(at - 1) === 'the' || tokens.lower(at - 1) === 'a' || tokens.lower(at - 1) === 'another')) at--;
  const link = tokens.lower(at - 1);
  if (link === 'by') at--; // "dropped in value BY": the subject dropped
  const direct = LINKS.has(link) ? nounPhraseBefore(view, at - 1, low) : null;
  const isChange =
    direct !== null &&
    place.quantity.unit !== null &&
    SHARES.has(place.quantity.unit) &&
    CHANGE_NOUNS.has(tokens.lower(direct.after - 1));
  const subject = direct && !isChange ? direct : subjectOf(view, at, low, direct);
  const found = isAge(place) ? ageOf(view, place) : (purpose(view, place) ?? subject ?? direct);
  if (!found) return { noun: null, outcome: null, from: null };
  const stretch = found === direct ? found : withoutVerb(view, found);
  const noun = textOf(view, stretch);
  const head = tokens.lower(stretch.after - 1);
  if (BARE_NUMBER.has(head) && stretch.after - stretch.first === 1) {
    const told = latest(
      place,
      (one) => place.sentence - one.sentence <= 3 && one.quantity.unit === place.quantity.unit && one.noun !== null,
    );
    if (told) return { noun: told.noun, outcome: told.outcome, from: told };
  }
  return { noun, outcome: null, from: null };
}

const isAge = ({ quantity }: Place): boolean => quantity.rule === 'figure/age';

/** Whose age: the name before the comma or "aged"; of "the age of 40" nobody's that could be told. */
function ageOf(view: View, { first, low }: Place): Stretch | null {
  const before = view.tokens.lower(first - 1);
  if (before === 'aged' || before === ',' || before === '(') {
    const end = before === 'aged' && view.tokens.word(first - 2) === ',' ? first - 2 : first - 1;
    return nounPhraseBefore(view, end, low);
  }
  return null;
}

/** "$5 billion IN AID", "$40 million in loans": what the money is, not who has it. */
function purpose(view: View, { after, quantity }: Place): Stretch | null {
  const isMoney = quantity.unit !== null && /^[A-Z]{3}$/.test(quantity.unit);
  if (!isMoney || view.tokens.lower(after) !== 'in' || /^\p{Lu}/u.test(view.tokens.word(after + 1))) return null;
  return nounPhraseFrom(view, after + 1);
}

/** "Death toll in … rises to": headlines' verbs pass for nouns; and of a toll only the toll itself is kept. */
function withoutVerb({ tokens }: View, { first, after }: Stretch): Stretch {
  for (let i = first; i < after - 1; i++) if (TOLLS.has(tokens.lower(i))) return { first, after: i + 1 };
  const last = tokens.lower(after - 1);
  return after - first > 1 && (UP.has(last) || DOWN.has(last)) ? { first, after: after - 1 } : { first, after };
}

const REACH = 16;

/** The noun phrase before the verb that governs the number. `object` (a change noun: "a drop of 5%") is passed over. */
function subjectOf(view: View, at: number, low: number, object: Stretch | null): Stretch | null {
  const { tokens, document } = view;
  let i = (object?.first ?? at) - 1;
  const stop = Math.max(low, i - REACH);
  while (i >= stop && !isVerb(view, i)) {
    if (tokens.word(i) === ';') return null;
    i--;
  }
  if (i < stop) return null;
  while (i >= stop && (isVerb(view, i) || document.tag(i) === 'ADV' || document.tag(i) === 'PART' || view.timeAt(i) >= 0)) i--;
  const word = tokens.lower(i);
  if (word === ',' || word === ')') return nounPhraseBefore(view, skipAside(view, i, stop), low);
  if (word === 'which' || word === 'that' || word === 'who')
    return nounPhraseBefore(view, tokens.word(i - 1) === ',' ? i - 1 : i, low);
  if (word === 'and' || word === 'but') return subjectOf(view, i, low, null);
  return nounPhraseBefore(view, i + 1, low);
}

const isVerb = (view: View, i: number): boolean => {
  const tag = view.document.tag(i);
  return tag === 'VERB' || tag === 'AUX';
};

/** "Nordmotor, which builds vans, lost 5%", "The index (NDX) fell": back over what stands between commas or brackets. */
function skipAside({ tokens }: View, close: number, stop: number): number {
  const open = tokens.word(close) === ')' ? '(' : ',';
  for (let i = close - 1; i >= stop; i--) if (tokens.word(i) === open) return i;
  return close;
}

/** The stretch's words as they stand, line breaks and runs of blanks as one blank. */
function textOf({ tokens }: View, { first, after }: Stretch): string {
  return tokens.text.slice(tokens.start[first], tokens.end[after - 1]).replace(/\s+/g, ' ');
}
