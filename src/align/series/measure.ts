import { COUNTRY_OF_ADJECTIVE, COUNTRY_OF_NAME } from '../../extract/names/lexicon/countries.ts';
import { EMPTY_HEADS, FLEETING, RATES } from './fleeting-words.ts';
import { ANYBODY, EMPTY_WORDS, LIKE_WORDS, OUTCOME_ROWS, TELLING_HEADS } from './like-words.ts';

/** What a figure counts, in a form that can be compared. */
export interface Measure {
  /** What is counted, without nations and outcomes: sorted canonical words. */
  readonly terms: string;
  /** Whose they are: "Danish nurses", "Swedish nurses"; null where no nation is named. */
  readonly nation: string | null;
  /** killed, wounded, …; null where nothing is said to have become of them. */
  readonly outcome: string | null;
  /** A bare head that may count anybody's anything ("people", "jobs", "a loss", "touchdown"): too little to tell two measures apart. */
  readonly isGeneric: boolean;
  /** Its only word names nothing at all ("mark", "low"): a place beside it does not help. */
  readonly isEmpty: boolean;
  /** A price, an index or the like, which is another every day. */
  readonly isFleeting: boolean;
  /** A rate or a share: a per cent of it is a level, and not a change. */
  readonly isRate: boolean;
}

const PERIODS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year', 'hour', 'minute', 'second', 'night']);

const OUTCOMES: ReadonlyMap<string, string> = new Map(
  OUTCOME_ROWS.flatMap(([first, ...others]) => [first!, ...others].map((word) => [word, first!])),
);
const LIKE: ReadonlyMap<string, string> = new Map(
  LIKE_WORDS.flatMap(([first, ...others]) => [first!, ...others].map((word) => [word, first!])),
);

/** The measure that the words of a figure's `what` name; null where they name none. */
export function measureOf(what: string | null): Measure | null {
  if (what === null) return null;
  const words = plainWords(what);
  const terms = new Set<string>();
  let nation: string | null = null;
  let outcome: string | null = null;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const pair = i + 1 < words.length ? `${word} ${words[i + 1]}` : '';
    const twoWords = LIKE.get(pair) ?? LIKE.get(singular(pair));
    const whose = nationOf(word) ?? nationOf(pair);
    if (OUTCOMES.has(word)) outcome ??= OUTCOMES.get(word)!;
    else if (twoWords !== undefined) {
      terms.add(twoWords);
      i++;
    } else if (whose !== null) {
      nation ??= whose;
      if (nationOf(word) === null) i++;
    } else {
      const one = singular(word);
      if (!EMPTY_WORDS.has(word) && !EMPTY_WORDS.has(one)) terms.add(LIKE.get(word) ?? LIKE.get(one) ?? one);
    }
  }
  if (outcome !== null) for (const word of ANYBODY) terms.delete(word);
  if (terms.size === 0 && outcome === null) return null;
  const telling = [...terms].filter((term) => !PERIODS.has(term));
  const isGeneric =
    outcome === null && nation === null && (telling.length === 0 || (telling.length < 2 && !TELLING_HEADS.has(telling[0]!)));
  const bare = words.filter((word) => !EMPTY_WORDS.has(word)).map(singular);
  return {
    terms: [...terms].sort().join(' '),
    nation,
    outcome,
    isGeneric,
    isEmpty: outcome === null && bare.every((word) => EMPTY_HEADS.has(word) || ADJECTIVES.test(word)),
    isFleeting: outcome === null && bare.some((word) => FLEETING.has(word)),
    isRate: bare.some((word) => RATES.has(word)),
  };
}

/** Words before an empty head that do not fill it. */
const ADJECTIVES = /^(?:same|new|old|next|last|first|further|other|current|previous|daily|total|overall)$/;

/** Names of countries and of their people, of the United States in all their forms as "us". */
function nationOf(word: string): string | null {
  if (word === '') return null;
  if (word === 'us' || word === 'usa' || word === 'america' || word === 'american' || word === 'united states') return 'us';
  const name = COUNTRY_OF_ADJECTIVE.get(word) ?? COUNTRY_OF_NAME.get(word) ?? null;
  return name === 'united states' ? 'us' : name;
}

/** Lower case without accents, stops of initialisms and possessive endings. */
export function plainWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replace(/'s\b/g, '')
    .replace(/\b(\p{L})\.(?=\p{L}\b|\s|$|-)/gu, '$1')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The singular of a regular plural, near enough to compare with. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.slice(0, -3) + 'y';
  return /(?:ss|x|ch|sh|zz)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** A place in a form that can be compared: "the West Bank", "west bank"; "U.S.", "United States". */
export function placeKey(where: string | null): string | null {
  if (where === null) return null;
  const key = plainWords(where)
    .filter((word) => word !== 'the')
    .join(' ');
  return nationOf(key) ?? (key === '' ? null : key);
}
