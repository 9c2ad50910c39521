import { COUNTED_NOUNS } from '../lexicon/counted-nouns.ts';
import { BEHIND_AMOUNT } from '../lexicon/currencies.ts';
import { UNIT_WORDS } from '../lexicon/units.ts';
import { VOTE_WORDS } from '../phrase.ts';
import type { Numeral } from '../numeral.ts';
import type { Refusal } from '../quantity.ts';
import type { View } from '../view.ts';

/** Words that a number follows as part of a name, wherever they stand and however they are written. */
const NUMBERED: ReadonlySet<string> = new Set(
  'no nos number numbers route highway flight article section chapter paragraph page room version volume vol episode season series part phase level grade category tier type model channel gate platform district precinct ward apartment apt box psalm act bill resolution directive protocol annex appendix figure table step stage class unit battalion squadron group formula gen generation interstate motorway junction exit runway line track windows iphone firefox chrome explorer playstation xbox covid sars area agenda web top'.split(
    ' ',
  ),
);
/** Of these, the ones that count only when written with a capital: "type 2" is a name, "top 10 banks" too, but "level 3" … */
const COMMON: ReadonlySet<string> = new Set(
  'series part group line track top area unit class act bill number numbers web'.split(' '),
);

/**
 * "Boeing 737", "Route 66", "Apollo 11", "IE 11", "No. 5": a plain number of at most four digits behind a capitalised name word.
 * What has thousands separators, decimals, a sign, a scale or a unit is a figure all the same.
 */
export const IN_NAME: Refusal = {
  name: 'figure/not-in-name',
  about: 'A number behind a name or a word like "Route", "Flight" or "No." is part of a name.',
  refuses(view, number) {
    const { tokens, context, document } = view;
    const { first, after } = number;
    const word = tokens.word(first);
    const mention = context.cast.mentionAt(tokens.start[first]!);
    if (mention && mention.start < tokens.start[first]!) return true;
    if (number.form === 'words') return isNamedByWords(view, number);
    if (after !== first + 1 || number.scale !== 1) return false;
    if (/^\d{1,2}\.\d{1,2}$/.test(word)) return isVersion(view, first);
    if (isAddress(view, first)) return true;
    if (!/^\d{1,4}$/.test(word)) return false;
    const before = tokens.lower(first - 1);
    const written = tokens.word(first - 1);
    if (NUMBERED.has(before)) return !COMMON.has(before) || /^\p{Lu}/u.test(written);
    if (isModel(view, first, after)) return true;
    if (isVote(view, first, after)) return false;
    if (!tokens.gap(first) || !/\p{Lu}/u.test(written) || (written.length < 2 && tokens.word(first - 2) !== '&')) return false;
    if (view.timeAt(first - 1) >= 0) return false;
    const named = context.cast.mentionAt(tokens.start[first - 1]!);
    if (named?.type === 'place' || named?.type === 'person') return false;
    if (isUnitOrPercent(tokens.lower(after)) || tokens.gap(first) === false) return false;
    return document.tag(first - 1) === 'PROPN' || CAMEL.test(written) || /^[A-Z&]+$/.test(written);
  },
};

/** iOS, MacBook, OS. */
const CAMEL = /^\p{Ll}?\p{Lu}\p{Ll}*\p{Lu}|^\p{Ll}\p{Lu}/u;

/** "iPhone 3.0", "version 10.4". */
function isVersion({ tokens }: View, first: number): boolean {
  const before = tokens.word(first - 1);
  return /^(?:version|versions|v|release|update|mark)$/i.test(before) || CAMEL.test(before);
}

/** "the Big Three", "the Ford Five Hundred": a capitalised number word behind a capitalised word, the next one small. */
function isNamedByWords({ tokens }: View, { first, after }: Numeral): boolean {
  const capital = (i: number): boolean => /^\p{Lu}/u.test(tokens.word(i));
  if (!capital(first)) return false;
  const before = tokens.lower(first - 1) === 'of' ? first - 2 : first - 1;
  return capital(before) && !/^[.:!?]$/.test(tokens.word(before)) && !capital(after) && tokens.kind[after] !== undefined;
}

const NEW: ReadonlySet<string> = new Set(
  'new newer larger bigger smaller final latest newest older original classic upgraded first'.split(' '),
);

/**
 * "its 737 airliner", "Nordair's 747", "the final 717": two to four bare digits before a singular noun, or behind what singles one
 * model out. A count of things would have a plural behind it.
 */
function isModel(view: View, first: number, after: number): boolean {
  const { tokens } = view;
  if (!/^\d{3,4}$/.test(tokens.word(first)) || /^(?:\p{Sc}|-|–)$/u.test(tokens.word(first - 1))) return false;
  const counted = nounBehind(view, after);
  const singled = tokens.lower(first - 1) === "'s" || NEW.has(tokens.lower(first - 1));
  if (counted === 'plural') return singled && CRAFT.has(tokens.lower(after));
  if (singled || tokens.lower(after) === 'index') return true;
  return (
    counted === 'singular' &&
    tokens.gap(after) &&
    !tokens.word(first).endsWith('0') &&
    !UNIT_WORDS.has(tokens.lower(after)) &&
    !BEHIND_AMOUNT.has(tokens.lower(after))
  );
}

const CRAFT: ReadonlySet<string> = new Set(['aircraft', 'planes', 'jets', 'airliners']);

/** The number of the noun phrase behind: plural where any of its first nouns is. */
function nounBehind(view: View, after: number): 'plural' | 'singular' | 'none' {
  const { tokens, document } = view;
  const high = view.sentenceOf(after)?.after ?? after;
  let found: 'singular' | 'none' = 'none';
  for (let i = after; i < Math.min(high, after + 4) && view.timeAt(i) < 0; i++) {
    const tag = document.tag(i);
    if (tag === 'ADJ') continue;
    if (tag !== 'NOUN' && tag !== 'PROPN') break;
    const word = tokens.lower(i);
    if (COUNTED_NOUNS.has(word) || (word.endsWith('s') && !/(?:ss|us|is)$/.test(word))) return 'plural';
    found = 'singular';
  }
  return found;
}

/** "passed the Senate 61-36". */
function isVote({ tokens }: View, first: number, after: number): boolean {
  if (!/^[-–]$/.test(tokens.word(after)) || !/^\d{1,2}$/.test(tokens.word(after + 1))) return false;
  for (let i = first - 1; i > first - 7; i--) if (VOTE_WORDS.has(tokens.lower(i))) return true;
  return false;
}

const STREETS: ReadonlySet<string> = new Set(
  'street st avenue ave boulevard blvd road rd drive lane square highway terrace court parkway'.split(' '),
);

/** "200 W. Mill Road": up to three capitalised words and a kind of street. */
function isAddress({ tokens }: View, first: number): boolean {
  for (let i = first + 1; i < first + 5 && /^\p{Lu}/u.test(tokens.word(i)); i++)
    if (i > first + 1 && STREETS.has(tokens.lower(i))) return true;
  return false;
}

const isUnitOrPercent = (word: string): boolean => word === '%' || word === 'percent' || word === 'per';
