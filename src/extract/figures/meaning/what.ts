import { CHANGE_NOUNS } from '../lexicon/changes.ts';
import { OUTCOMES, TOLLS } from '../lexicon/outcomes.ts';
import type { View } from '../view.ts';
import { beforeNumber } from './before-number.ts';
import { besideNext, besideNumber } from './beside-number.ts';
import { asAppositive, ellipsis, isPartOf } from './ellipsis.ts';
import { movedTotal } from './moved-total.ts';
import { outcomeBefore, outcomeBehind, sharedOutcome } from './outcome.ts';
import { isAge, latest, textOf, type Counted, type Place, type Told } from './place.ts';

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
  const right = isMovedShare(view, place) ? null : (besideNumber(view, place, place.after) ?? besideNext(view, place));
  const appositive = asAppositive(view, place);
  if (right) {
    const text = textOf(view, right.stretch);
    if ((SAYS_LITTLE.test(text) && !isScored(view, first)) || isBareChange(text)) {
      const better = appositive ?? beforeNumber(view, place);
      return { noun: better.noun ?? text, outcome: better.outcome, end: right.spanEnd, from: appositive };
    }
    const of =
      place.earlier.at(-1)?.sentence === place.sentence &&
      (tokens.lower(first - 1) === 'of' || (tokens.lower(first - 1) === 'the' && tokens.lower(first - 2) === 'of')); // a whole: what became of the part is not told of it
    const behind =
      isAge(place) || (of && outcome === null) ? null : (outcome ?? outcomeBehind(view, right.stretch.after, place.high));
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
      (one) =>
        one.sentence === place.sentence && one.noun !== null && one.quantity.unit === quantity.unit && !isPartOf(view, one),
    );
    const spoken = OUTCOMES.has(tokens.lower(after)) ? after + 1 : after;
    const isToll = told?.noun?.split(' ').some((word) => TOLLS.has(word.toLowerCase())) ?? false;
    return { noun: isToll ? null : (told?.noun ?? null), outcome: behind, end: spoken, from: told };
  }
  const side = otherSide(place);
  if (side) return { noun: side.noun, outcome: side.outcome, end: after, from: side };
  const total = movedTotal(view, place);
  if (total) return { ...total, end: after };
  const shared = ellipsis(view, place);
  if (shared) return { noun: shared.noun, outcome: shared.outcome, end: after, from: shared };
  // "a third of the town's": what they are a part of is left out.
  if (quantity.rule === 'figure/fraction' && tokens.lower(after) === 'of')
    return { noun: null, outcome: null, end: after, from: null };
  if (TIME_UNITS.has(quantity.unit ?? '') && isAdverbial(view, first, after))
    return { noun: null, outcome: null, end: after, from: null };
  return { ...beforeNumber(view, place), end: after };
}

const TIME_UNITS: ReadonlySet<string> = new Set(['s', 'min', 'h', 'd', 'wk', 'mo', 'a']);

/** "two weeks before the vote", "waited for five months": they say when or how long, and count nothing. */
const isAdverbial = ({ tokens }: View, first: number, after: number): boolean =>
  /^(?:before|after|later|earlier|late|early|ago|away|from|since|behind|ahead)$/.test(tokens.lower(after)) ||
  /^(?:for|in|within|over|during)$/.test(tokens.lower(first - 1));

/** The second number of a score or vote. */
function otherSide({ quantity, earlier, sentence, first }: Place): Told | null {
  const told = earlier.at(-1);
  const isPair = quantity.rule === 'figure/score' && told?.quantity.rule === 'figure/score';
  return isPair && told.sentence === sentence && first - told.after <= 2 ? told : null;
}

/** "widened to 4.8% OF GROSS DOMESTIC PRODUCT": what moved stands before, the whole of which it is a part behind. */
const isMovedShare = ({ tokens }: View, { first, after, quantity }: Place): boolean =>
  quantity.unit === 'percent' && tokens.lower(after) === 'of' && tokens.lower(first - 1) === 'to';

/** Points that nothing moved by are scored. */
const isScored = ({ tokens }: View, first: number): boolean =>
  /^(?:score[ds]?|scoring|had|has|with|added|netted|got)$/.test(tokens.lower(first - 1));

/** An index moves by points: what they are points of stands before. */
const SAYS_LITTLE = /^points?$/i;

/** "a 2.3% drop": what dropped stands before. */
const isBareChange = (text: string): boolean => CHANGE_NOUNS.has(text.toLowerCase());

const OTHERS = /^(?:others|more|another|other)$/i;
