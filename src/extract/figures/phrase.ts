import type { Tokens } from '../../text/tokens.ts';
import { BEFORE_AMOUNT, BEHIND_AMOUNT, CURRENCY_SIGNS } from './lexicon/currencies.ts';
import { DOWN, UP } from './lexicon/changes.ts';
import { LONGEST_UNIT, TOUCHING_UNITS, UNIT_WORDS } from './lexicon/units.ts';
import { mayBegin, readNumeral, type Numeral } from './numeral.ts';
import type { Phrase } from './quantity.ts';

/** The phrase around a number: sign, currency, unit, and the second number of a range, ratio or score. */
export function readPhrase(tokens: Tokens, number: Numeral): Phrase {
  const before = readBefore(tokens, number.first);
  const own = readOwn(tokens, number, before.currency !== null);
  const second = readSecond(tokens, number, own, before.first);
  if (!second) return alone(number, before, own);
  const { other, joint } = second;
  const sign = readBefore(tokens, other.first).currency;
  const behind = readBehind(tokens, other.after, sign !== null || before.currency !== null);
  if (own.unit !== null && behind.unit !== own.unit) return alone(number, before, own); // "by 6 % to 906 points"
  const scaled =
    other.scale > 1 && number.scale === 1 && number.value < 1000 && sign === null ? rescaled(number, other.scale) : number;
  return {
    first: before.first,
    after: behind.after,
    number: scaled,
    other,
    joint,
    currency: before.currency ?? sign ?? behind.currency,
    unit: behind.unit ?? own.unit,
    negative: before.negative,
  };
}

function alone(number: Numeral, before: Before, own: Behind): Phrase {
  const currency = before.currency && before.currency !== 'USD' ? before.currency : (own.currency ?? before.currency);
  return { ...NO_SECOND, first: before.first, after: own.after, number, currency, unit: own.unit, negative: before.negative };
}

/** "millions OF dollars": behind a number left open the unit follows with "of". */
function readOwn(tokens: Tokens, { form, after }: Numeral, isMoney: boolean): Behind {
  const own = readBehind(tokens, after, isMoney);
  if (form !== 'vague' || own.after > after || tokens.lower(after) !== 'of') return own;
  const behind = readBehind(tokens, after + 1, isMoney);
  return behind.after > after + 1 ? behind : own;
}

const NO_SECOND = { other: null, joint: '' } as const;

/** "2 to 3 billion": the scale belongs to both. */
const rescaled = (number: Numeral, scale: number): Numeral => ({
  ...number,
  value: Number((number.value * scale).toPrecision(15)),
  scale,
});

interface Before {
  readonly first: number;
  readonly currency: string | null;
  readonly negative: boolean;
}

function readBefore(tokens: Tokens, first: number): Before {
  const at = first - 1;
  const word = tokens.word(at);
  if (CURRENCY_SIGNS.has(word)) {
    const letters = !tokens.gap(at) || tokens.word(at - 1) === 'US' ? tokens.word(at - 1) : '';
    const long = letters ? BEFORE_AMOUNT.get(letters + word) : undefined;
    const start = long ? at - 1 : at;
    const bare = word === '$' ? dollarOf(tokens, at) : BEFORE_AMOUNT.get(word);
    return { first: start, currency: long ?? bare ?? null, negative: isMinus(tokens, start - 1) };
  }
  const code = /^[A-Z]/.test(word) ? BEFORE_AMOUNT.get(word) : undefined;
  if (code) return { first: at, currency: code, negative: false };
  if (tokens.lower(at) === 'minus') return { first: at, currency: null, negative: true };
  return isMinus(tokens, at) ? { first: at, currency: null, negative: true } : { first, currency: null, negative: false };
}

/** The only kind of dollar that a text names by letters ("AU$"), with its first place; null where it names none, or several. */
const dollars = new WeakMap<Tokens, { readonly code: string; readonly from: number } | null>();

/** A bare "$" behind "AU$350 million" is Australian, too, in a text that names no other dollar. */
function dollarOf(tokens: Tokens, at: number): string {
  let named = dollars.get(tokens);
  if (named === undefined) {
    named = namedDollar(tokens.text);
    dollars.set(tokens, named);
  }
  return named && named.from < tokens.start[at]! ? named.code : 'USD';
}

function namedDollar(text: string): { readonly code: string; readonly from: number } | null {
  let named: { readonly code: string; readonly from: number } | null = null;
  for (let at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
    const letters = /[A-Z]{1,3}$/.exec(text.slice(Math.max(0, at - 3), at))?.[0];
    const code = letters === undefined ? undefined : BEFORE_AMOUNT.get(`${letters}$`);
    if (code === undefined) continue;
    if (named !== null && named.code !== code) return null;
    named ??= { code, from: at };
  }
  return named;
}

/** A minus touches its number, and white space or an opening bracket stands before it. */
function isMinus(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  if ((word !== '-' && word !== '−') || tokens.gap(at + 1)) return false;
  return at === 0 || tokens.gap(at) || tokens.word(at - 1) === '(';
}

interface Behind {
  readonly after: number;
  readonly currency: string | null;
  readonly unit: string | null;
}

function readBehind(tokens: Tokens, from: number, isMoney: boolean): Behind {
  const nothing = { after: from, currency: null, unit: null };
  const hyphen = tokens.word(from) === '-' && !tokens.gap(from) && !tokens.gap(from + 1) ? 1 : 0;
  const at = from + hyphen;
  if (at >= tokens.length) return nothing;
  const money = readMoneyWord(tokens, at);
  if (money) return { after: money.after, currency: money.code, unit: null };
  if (isMoney) return nothing;
  const touching = !tokens.gap(at) && hyphen === 0 ? TOUCHING_UNITS.get(tokens.word(at)) : undefined;
  if (touching) return { after: at + 1, currency: null, unit: touching };
  if (isSterling(tokens, at, from)) return { after: at + 1, currency: 'GBP', unit: null };
  for (let length = LONGEST_UNIT; length >= 1; length--) {
    const code = unitOf(tokens, at, length);
    if (code !== undefined) return { after: at + length, currency: null, unit: code };
  }
  return nothing;
}

/** "three million pounds", or pounds in a text that has the sign of the pound: money, not weight. */
function isSterling(tokens: Tokens, at: number, from: number): boolean {
  const word = tokens.lower(at);
  if (word !== 'pounds' && word !== 'pound') return false;
  return /^(?:million|billion|trillion|m|bn|tn)$/.test(tokens.lower(from - 1)) || hasPoundSign(tokens);
}

/** The unit that words name: the last word in the singular ("square miles"), or the first ("miles per hour"). */
function unitOf(tokens: Tokens, at: number, length: number): string | undefined {
  let [last, first] = ['', ''];
  for (let k = 0; k < length; k++) {
    const word = tokens.lower(at + k);
    if (word === '' || word.length > 14) return undefined;
    const gap = k ? ' ' : '';
    last += gap + (k === length - 1 ? singular(word) : word);
    first += gap + (k === 0 ? singular(word) : word);
  }
  return UNIT_WORDS.get(last) ?? UNIT_WORDS.get(first);
}

const pounds = new WeakMap<Tokens, boolean>();

/** Remembered for a text: it may have pounds on every line. */
function hasPoundSign(tokens: Tokens): boolean {
  const known = pounds.get(tokens);
  if (known !== undefined) return known;
  const found = tokens.text.includes('£');
  pounds.set(tokens, found);
  return found;
}

const singular = (word: string): string =>
  /(?:ch|sh|x|ss)es$/.test(word)
    ? word.slice(0, -2)
    : word.length > 3 && word.endsWith('s') && !word.endsWith('us')
      ? word.slice(0, -1)
      : word;

function readMoneyWord(tokens: Tokens, at: number): { readonly code: string; readonly after: number } | null {
  if (tokens.word(at) === '(' && !BEHIND_AMOUNT.has(tokens.lower(at + 1))) return null;
  const from = tokens.word(at) === '(' ? at + 1 : at;
  for (let length = 3; length >= 1; length--) {
    let name = '';
    for (let k = 0; k < length; k++)
      name += (k ? ' ' : '') + (k === length - 1 ? singular(tokens.lower(from + k)) : tokens.lower(from + k));
    const code = BEHIND_AMOUNT.get(name);
    if (code !== undefined) return { code, after: from + length + (from > at && tokens.word(from + length) === ')' ? 1 : 0) };
  }
  return null;
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '−', '--']);

function readSecond(
  tokens: Tokens,
  number: Numeral,
  own: Behind,
  first: number,
): { readonly other: Numeral; readonly joint: string } | null {
  const at = own.after;
  const word = tokens.lower(at);
  const dash = DASHES.has(word) && !tokens.gap(at) && !tokens.gap(at + 1);
  let joint = dash ? '-' : word;
  let from = at + 1;
  if (word === 'out' && tokens.lower(at + 1) === 'of') [joint, from] = ['out of', at + 2];
  if (joint !== '-' && joint !== 'to' && joint !== 'or' && joint !== 'and' && joint !== 'in' && joint !== 'out of') return null;
  if (joint === 'and' && !isBetween(tokens, first)) return null;
  const letters =
    CURRENCY_SIGNS.has(tokens.word(from + 1)) && !tokens.gap(from + 1) ? 2 : CURRENCY_SIGNS.has(tokens.word(from)) ? 1 : 0;
  const code = letters === 0 && BEFORE_AMOUNT.has(tokens.word(from)) && /^[A-Z]{2,3}$/.test(tokens.word(from)) ? 1 : 0;
  let start = from + letters + code;
  if (tokens.lower(start) === 'a' || tokens.lower(start) === 'half') start += tokens.lower(start) === 'a' ? 1 : 0;
  if (!mayBegin(tokens, start)) return null;
  const other = readNumeral(tokens, start);
  if (!other || other.form === 'vague' || (other.form === 'fraction') !== (number.form === 'fraction')) return null;
  return fits(tokens, number, other, joint, own, first) ? { other, joint } : null;
}

const isBetween = (tokens: Tokens, first: number): boolean => {
  for (let i = first - 1; i >= first - 3; i--) if (tokens.lower(i) === 'between') return true;
  return false;
};

function fits(tokens: Tokens, number: Numeral, other: Numeral, joint: string, own: Behind, first: number): boolean {
  const low = other.scale > 1 && number.scale === 1 && number.value < 1000 ? number.value * other.scale : number.value;
  switch (joint) {
    case '-':
      return true;
    case 'and':
      return low < other.value;
    case 'or':
      return low < other.value && other.value - low <= Math.max(number.scale, other.scale) * 2 && own.currency === null;
    case 'to':
      if (tokens.lower(first - 1) === 'by' || (own.unit !== null && isChange(tokens.lower(first - 1)))) return false; // "rose by 3 % to 4.5 %"
      // "rose from 10 to 15" gives two figures; "from" before a range of one thing is rarer.
      return (
        (low < other.value && tokens.lower(first - 1) !== 'from' && tokens.lower(first - 2) !== 'from') || isVote(tokens, first)
      );
    case 'in':
    case 'out of':
      return (
        own.unit === null &&
        own.currency === null &&
        number.value < other.value &&
        other.value <= 1e6 &&
        number.value < 100 &&
        number.scale === 1 &&
        (joint === 'out of' || [1, 2, 3, 4, 5, 6, 7, 8, 9].includes(number.value)) &&
        (joint === 'out of' || isRound(other.value))
      );
    default:
      return false;
  }
}

const isChange = (word: string): boolean => UP.has(word) || DOWN.has(word);

const isRound = (value: number): boolean => value <= 20 || /^[125]0+$|^\d0$/.test(String(value));

export const VOTE_WORDS: ReadonlySet<string> = new Set(
  'voted vote votes voting approved passed rejected by ballot tally count margin beat won win lost loss defeat defeated victory draw drew draws lead led leads score scored ahead tied trailed finished went record thrashed edged triumph final was'.split(
    ' ',
  ),
);

function isVote(tokens: Tokens, first: number): boolean {
  for (let i = first - 1; i >= first - 3; i--) if (/^vot(?:e|ed|es)$/.test(tokens.lower(i))) return true;
  return false;
}
