import { CHANGE_NOUNS, DOWN, UP } from '../lexicon/changes.ts';
import { TOLLS } from '../lexicon/outcomes.ts';
import type { View } from '../view.ts';
import { nounPhraseBefore, nounPhraseFrom, type Stretch } from './noun-phrase.ts';
import { PERIODS } from './beside-number.ts';
import { BARE_NUMBER, isAge, latest, SHARES, textOf, type Counted, type Place } from './place.ts';

const LINKS: ReadonlySet<string> = new Set('of worth at to for from totaling totalling with about costing valued as'.split(' '));

/** "an order worth $15bn", "sales fell 35%", "the death toll rose to 40": what stands before the number. */
export function beforeNumber(view: View, place: Place): Omit<Counted, 'end'> {
  const { tokens } = view;
  const { first, low } = place;
  let at = first;
  while (at > low && (tokens.lower(at - 1) === 'the' || tokens.lower(at - 1) === 'a' || tokens.lower(at - 1) === 'another')) at--;
  const link = tokens.lower(at - 1);
  if (link === 'by') at--; // "dropped in value BY": the subject dropped
  if (link === 'to' && isRightBehind(place, at - 1)) return fromNeighbour(place); // "raised its rate by 25 points TO 3.75%"
  const object = link === 'by' ? changedObject(view, at, low) : null;
  const after = latest(place, (one) => one.sentence === place.sentence)?.after ?? low;
  const linked = LINKS.has(link) ? nounPhraseBefore(view, at - 1, Math.max(low, after)) : null;
  if (linked && PERIODS.has(tokens.lower(linked.after - 1))) return fromNeighbour(place); // \"fell 0.9% month-on-month to £268,282\"
  const direct = linked;
  const isChange =
    direct !== null &&
    place.quantity.unit !== null &&
    SHARES.has(place.quantity.unit) &&
    CHANGE_NOUNS.has(tokens.lower(direct.after - 1));
  const isLittle = direct !== null && LITTLE.has(tokens.lower(direct.after - 1)) && direct.after - direct.first < 3;
  const subject = direct && !isChange && !isLittle ? direct : subjectOf(view, at, low, direct);
  const found = isAge(place)
    ? ageOf(view, place)
    : (purpose(view, place) ?? receiver(view, place) ?? object ?? subject ?? direct ?? misread(view, at, low));
  if (!found) return fromNeighbour(place);
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
function purpose(view: View, place: Place): Stretch | null {
  const { after, quantity } = place;
  const isMoney = quantity.unit !== null && /^[A-Z]{3}$/.test(quantity.unit);
  const link = view.tokens.lower(after);
  if (isMoney && (link === 'for' || link === 'on') && isPaid(view, place) && view.timeAt(after + 1) < 0)
    return nounPhraseFrom(view, after + 1);
  if (!isMoney || view.tokens.lower(after) !== 'in' || /^\p{Lu}/u.test(view.tokens.word(after + 1))) return null;
  return nounPhraseFrom(view, after + 1);
}

const PAYS: ReadonlySet<string> = new Set(
  'paid pay pays paying spent spend spends spending bid bids offered offers offering budgeted earmarked allocated allocates aside'.split(
    ' ',
  ),
);
const NEAR_VERB = 5;

/** "PAID a record €60 million for the winger", "spent €2 million on cellars". */
function isPaid({ tokens }: View, { first, low }: Place): boolean {
  for (let i = first - 1; i >= Math.max(low, first - NEAR_VERB); i--) if (PAYS.has(tokens.lower(i))) return true;
  return false;
}

const GIVES: ReadonlySet<string> = new Set('fined fine fines fining awarded awards lent lends owes owed'.split(' '));

/** "fined NORDHAVEN GAS €1.2m": the one who gets it stands between verb and sum. */
function receiver(view: View, { first, low, quantity }: Place): Stretch | null {
  const { tokens } = view;
  if (quantity.unit === null || !/^[A-Z]{3}$/.test(quantity.unit)) return null;
  const object = nounPhraseBefore(view, first, low);
  if (object === null) return null;
  let start = object.first;
  while (start < object.after && GIVES.has(tokens.lower(start))) start++;
  const verb = /^(?:the|its|their|his|her|a|an)$/.test(tokens.lower(start - 1)) ? start - 2 : start - 1;
  return start < object.after && GIVES.has(tokens.lower(verb)) ? { first: start, after: object.after } : null;
}

const VERBS_LIKE_NOUNS: ReadonlySet<string> = new Set('costs cost number numbers totals total weighs measures stands'.split(' '));

/** "The drug COSTS 8,000 euros", "Refugees NUMBER more than 90,000": a verb that passes for a noun. */
function misread(view: View, at: number, low: number): Stretch | null {
  if (!VERBS_LIKE_NOUNS.has(view.tokens.lower(at - 1))) return null;
  return nounPhraseBefore(view, at - 1, low);
}

/** The figure before ends where the token stands. */
const isRightBehind = ({ earlier, sentence }: Place, token: number): boolean => {
  const told = earlier.at(-1);
  return told !== undefined && told.sentence === sentence && told.after === token;
};

/** "Death toll in … rises to": headlines' verbs pass for nouns; and of a toll only the toll itself is kept. */
function withoutVerb({ tokens }: View, { first, after }: Stretch): Stretch {
  for (let i = first; i < after - 1; i++) if (TOLLS.has(tokens.lower(i))) return { first, after: i + 1 };
  const last = tokens.lower(after - 1);
  return after - first > 1 && (UP.has(last) || DOWN.has(last)) ? { first, after: after - 1 } : { first, after };
}

/** "raised RATES by 75 basis points": the object of a verb of change. */
function changedObject(view: View, at: number, low: number): Stretch | null {
  const { tokens } = view;
  const object = nounPhraseBefore(view, at, low);
  if (!object) return null;
  const verb = /^(?:the|its|their|his|her|a|an)$/.test(tokens.lower(object.first - 1)) ? object.first - 2 : object.first - 1;
  return UP.has(tokens.lower(verb)) || DOWN.has(tokens.lower(verb)) ? object : null;
}

/** How near the figure before has to stand for its measure to go on without a word: "sank by 400 to a seasonally adjusted 51,000". */
const NEIGHBOUR = 6;

function fromNeighbour(place: Place): Omit<Counted, 'end'> {
  const told = place.earlier.at(-1);
  if (!told || told.sentence !== place.sentence || place.first - told.after > NEIGHBOUR)
    return { noun: null, outcome: null, from: null };
  return { noun: told.noun, outcome: told.outcome, from: told };
}

/** "grew at an annual RATE of", "to a RANGE of": what grew stands before. */
const LITTLE: ReadonlySet<string> = new Set('rate range level pace record maximum minimum peak'.split(' '));

const REACH = 16;
/** "rose, fell and rose again by 5%": so many verbs of one subject. */
const MOST_VERBS = 3;

/** The noun phrase before the verb that governs the number. `object` (a change noun: "a drop of 5%") is passed over. */
function subjectOf(view: View, at: number, low: number, object: Stretch | null, verbs = 1): Stretch | null {
  const { tokens, document } = view;
  let i = (object?.first ?? at) - 1;
  const stop = Math.max(low, i - REACH);
  while (i >= stop && !isVerb(view, i)) {
    if (tokens.word(i) === ';') return null;
    i--;
  }
  if (i < stop) return null;
  while (
    i >= stop &&
    (isVerb(view, i) ||
      document.tag(i) === 'ADV' ||
      document.tag(i) === 'PART' ||
      DEGREES.has(tokens.lower(i)) ||
      view.timeAt(i) >= 0)
  )
    i--;
  const word = tokens.lower(i);
  if (word === ',' || word === ')') return nounPhraseBefore(view, skipAside(view, i, stop), low);
  if (word === 'which' || word === 'that' || word === 'who')
    return nounPhraseBefore(view, tokens.word(i - 1) === ',' ? i - 1 : i, low);
  if (word === 'and' || word === 'but') return verbs < MOST_VERBS ? subjectOf(view, i, low, null, verbs + 1) : null;
  return nounPhraseBefore(view, i + 1, low);
}

/** "MORE THAN doubled". */
const DEGREES: ReadonlySet<string> = new Set(['more', 'than', 'nearly', 'almost', 'about']);

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
