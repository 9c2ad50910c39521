import { words } from '../lexicon/words.ts';
import type { View } from '../view.ts';
import { BARE_NUMBER, latest, type Place, type Told } from './place.ts';

/** "8 points, or 3.5%", "21% (168,000 units)": the same change in another measure. */
export function asAppositive(view: View, place: Place): Told | null {
  const { tokens } = view;
  const { first } = place;
  const before = tokens.lower(first - 1);
  const told = place.earlier.at(-1);
  if (!told || told.sentence !== place.sentence) return null;
  const gap = first - told.after;
  return (before === 'or' && gap <= 3) || (before === '(' && gap <= 2) ? told : null;
}

/** "OF 31 who were hurt, six …", "153 dead, INCLUDING 20 children, and …": the other number is not of these. */
export function isPartOf({ tokens }: View, { quantity }: Told): boolean {
  const before = tokens.lower(quantity.phrase.first - 1);
  return before === 'of' || before === 'including' || before === 'them';
}

const LIST_BEFORE: ReadonlySet<string> = words(
  `and , or ; — – plus from to but than another with ( about by just only then compared`,
);
/** What a number that leaves its noun out can have behind it. */
const ENDS: ReadonlySet<string> = words(
  `in at from on for by , . and ) ; each to among near more or a last the during were are had have - –`,
);
const PRONOUNS: ReadonlySet<string> = new Set(['which', 'that', 'it', 'they', 'these', 'those', 'this']);
const COPULAS: ReadonlySet<string> = new Set(
  "is are was were 's 're been be now currently still only just stands stood remains remained at".split(' '),
);

/** "and 640 in Ruritania", "which makes some 640", "the number is now 300": the measure of an earlier figure. */
export function ellipsis(view: View, place: Place): Told | null {
  const { tokens } = view;
  const { first, after, quantity, sentence } = place;
  // "Of 31 who were hurt, six …": a part of them is another measure.
  const isWhole = (told: Told): boolean => told.sentence === sentence && isPartOf(view, told);
  const sameKind = (told: Told): boolean =>
    told.quantity.unit === quantity.unit && (told.noun !== null || told.outcome !== null) && !isWhole(told);
  if (LIST_BEFORE.has(tokens.lower(first - 1)) && (ENDS.has(tokens.lower(after)) || after >= tokens.length)) {
    const told = latest(place, (one) => one.sentence === sentence && sameKind(one));
    if (told) return told;
  }
  if ((tokens.lower(first - 1) === 'whom' || tokens.lower(first - 1) === 'which') && tokens.lower(first - 2) === 'of') {
    return latest(place, (one) => one.sentence === sentence && one.noun !== null); // "1,800 patients, of whom 900"
  }
  let at = first - 1;
  while (at > place.low && COPULAS.has(tokens.lower(at))) at--;
  if (at === first - 1) return null;
  const subject = tokens.lower(at);
  const bare = BARE_NUMBER.has(subject) || PRONOUNS.has(subject);
  return bare ? latest(place, (one) => sentence - one.sentence <= 3 && sameKind(one)) : null;
}
