import { Kind, type Tokens } from '../../text/tokens.ts';
import type { Day } from '../../model/day.ts';
import type { StructurePart } from '../../model/structure.ts';
import { hash } from '../dating/terms.ts';
import { stem } from '../threads/stem.ts';
import { isSilent } from './common-words.ts';
import { dayAt, mayBeginDay } from './days-told.ts';

/** What an article is about, as far as parting a pile needs it: its terms by hash, ascending, and how much it makes of each. */
export interface Sketch {
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
}

/** What is sketched: a document, or a reading that is tokenized again. */
export interface Sketched {
  readonly tokens: Tokens;
  readonly structure: readonly StructurePart[];
  /** The day of publication, where it was given: it turns "on Monday" into a day. */
  readonly published: Day | null;
}

/**
 * How much a term counts beside a plain word. Names, figures with what they count, and days are what tells one event from another of
 * its kind: two fires have "fire" and "brigade" in common, but neither the street nor the number of the dead nor the day.
 */
const WEIGHT = { word: 1, name: 1.5, fullName: 0.7, number: 2, day: 2, year: 1 } as const;

/** News says first what it is about: a term at the very beginning counts this much more, which falls off by e over so many words. */
const LEAD = 1;
const LEAD_WORDS = 60;
/** By here it has come to nothing. */
const LEAD_END = 6 * LEAD_WORDS;

/** Terms that are kept of an article, the weightiest first: all of most articles, and a bound for the longest. 8 bytes each. */
const MOST_TERMS = 400;

const SKIPPED: ReadonlySet<StructurePart['role']> = new Set(['boilerplate', 'credit', 'byline']);

/** One pass over the tokens, O(n). */
export function sketchOf({ tokens, structure, published }: Sketched): Sketch {
  const counts = new Map<string, number>();
  const capital = new Set<string>();
  const small = new Set<string>();
  const skipped = structure.filter(({ role }) => SKIPPED.has(role));
  let part = 0;
  let place = 0;
  /** The stem of a capitalised word that stands right before. */
  let before: string | null = null;
  /** How much a word counts at this place. */
  let share = 1;
  const count = (term: string): void => {
    counts.set(term, (counts.get(term) ?? 0) + share);
  };
  for (let i = 0; i < tokens.length; i++) {
    while (part < skipped.length && skipped[part]!.end <= tokens.start[i]!) part++;
    if (part < skipped.length && skipped[part]!.start <= tokens.start[i]!) continue;
    if (tokens.kind[i] === Kind.PUNCTUATION) {
      before = null;
      continue;
    }
    share = ++place < LEAD_END ? 1 + LEAD * Math.exp(-place / LEAD_WORDS) : 1;
    const initial = tokens.text[tokens.start[i]!]!;
    const isCapital = initial !== initial.toLowerCase();
    const day = mayBeginDay(tokens, i, isCapital) ? dayAt(tokens, i, published) : null;
    if (day) {
      count(`@${day.name}`);
      i = Math.max(i, day.last);
      before = null;
    } else if (tokens.kind[i] === Kind.NUMBER) {
      before = null;
      countNumber(tokens, i, count);
    } else {
      const term = termOf(tokens.lower(i));
      if (term.length < 2) {
        before = null;
        continue;
      }
      count(term);
      if (isCapital) {
        if (before !== null) count(`&${before} ${term}`);
        capital.add(term);
        before = term;
      } else {
        small.add(term);
        before = null;
      }
    }
  }
  return heaviest(counts, (term) => capital.has(term) && !small.has(term));
}

/** A year is a term, and so is any other number, alone and with the word that follows. */
function countNumber(tokens: Tokens, i: number, count: (term: string) => void): void {
  const digits = tokens.lower(i);
  if (digits.length > LONGEST_NUMBER) return;
  if (YEAR.test(digits)) {
    count(`y${digits}`);
    return;
  }
  count(`#${digits}`);
  if (i + 1 < tokens.length && tokens.kind[i + 1] !== Kind.PUNCTUATION)
    count(`#${digits} ${stem(tokens.lower(i + 1).slice(0, LONGEST_WORD))}`);
}

const YEAR = /^(?:19|20)\d\d$/;
const LONGEST_NUMBER = 20;

function heaviest(counts: ReadonlyMap<string, number>, isName: (term: string) => boolean): Sketch {
  const weighed = [...counts].map(([term, n]) => ({ term: hash(term), weight: kindWeight(term, isName) * (1 + Math.log(n)) }));
  if (weighed.length > MOST_TERMS) {
    weighed.sort((a, b) => b.weight - a.weight || a.term - b.term);
    weighed.length = MOST_TERMS;
  }
  weighed.sort((a, b) => a.term - b.term);
  return { terms: Uint32Array.from(weighed, ({ term }) => term), weights: Float32Array.from(weighed, ({ weight }) => weight) };
}

function kindWeight(term: string, isName: (term: string) => boolean): number {
  switch (term[0]) {
    case '@':
      return WEIGHT.day;
    case '#':
      return WEIGHT.number;
    case '&':
      return WEIGHT.fullName;
    case 'y':
      return YEAR.test(term.slice(1)) ? WEIGHT.year : isName(term) ? WEIGHT.name : WEIGHT.word;
    default:
      return isName(term) ? WEIGHT.name : WEIGHT.word;
  }
}

/** What words met before come to: most words of a pile are the same few thousand. Bounded, since some text has no end of new words. */
const terms = new Map<string, string>();
const MOST_KEPT = 100_000;
const LONGEST_WORD = 40;

/** The stem of a word; "" of one that is not looked at. */
function termOf(word: string): string {
  let found = terms.get(word);
  if (found === undefined) {
    found = isSilent(word) ? '' : stem(word.slice(0, LONGEST_WORD));
    if (terms.size >= MOST_KEPT) terms.clear();
    terms.set(word, found);
  }
  return found;
}
