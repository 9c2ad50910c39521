import { Kind, tokenize } from '../../text/tokens.ts';
import { stem } from '../threads/stem.ts';

/** A word as utterances are compared by: `key` is the same for what tense and person change ("will", "would"; "we", "they"). */
export interface SpokenWord {
  readonly key: string;
  /** Whether it carries meaning of its own: no article, preposition, pronoun or auxiliary. */
  readonly content: boolean;
  /** Offsets into the text that the words were read from. */
  readonly start: number;
  readonly end: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that the change from direct to reported speech replaces by one another. */
const REWORDED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    be: "am is are was were be been being 'm 're 's i'm",
    will: "will would shall 'll 'd",
    can: 'can could',
    may: 'may might',
    have: "has have had having 've",
    they: 'i we they he she it you me us them him who',
    their: 'my our their his her its your mine ours theirs',
    that: 'this that these those',
    there: 'here there',
    now: 'now then today currently',
  }).flatMap(([key, words]) => words.split(' ').map((word): [string, string] => [word, key])),
);

const FUNCTION_WORDS = set(`
  a an the of in on at to for from by with about into over under between through during until till since before after as than and or
  but nor so yet if when while because although though that which what how whether do does did doing be will can may have they their
  there now not no never also very just only even still such some any all both each more most much many other another same own must
  should going go get got well up down out off again too quite rather really let am please said say says upon against per via
`);

/** Longer utterances are compared by their first words only. */
export const MOST_WORDS = 160;

/** The words of a stretch of text. O(n). */
export function spokenWords(text: string, from = 0): SpokenWord[] {
  const tokens = tokenize(text);
  const words: SpokenWord[] = [];
  const push = (key: string, i: number): void => {
    words.push({ key, content: !FUNCTION_WORDS.has(key), start: from + tokens.start[i]!, end: from + tokens.end[i]! });
  };
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] === Kind.PUNCTUATION) continue;
    const word = tokens.lower(i);
    if (word === "'s" && isPossessive(tokens.lower(i + 1))) continue;
    const negated = word.endsWith("n't") ? word.slice(0, -3) : null;
    if (negated !== null) {
      push(REWORDED.get(negated) ?? (negated === 'wo' ? 'will' : negated === 'ca' ? 'can' : negated), i);
      push('not', i);
    } else if (word === 'cannot') {
      push('can', i);
      push('not', i);
    } else push(REWORDED.get(word) ?? stemmed(word), i);
  }
  return words;
}

/** "'s" is the possessive unless a word follows that only "is" or "has" takes. */
const isPossessive = (next: string): boolean =>
  !/^(?:a|an|the|not|no|been|going|very|so|now|there|it|what|\w+ing|\w+ed)$/.test(next);

const stems = new Map<string, string>();
const MOST_STEMS = 100_000;

function stemmed(word: string): string {
  if (FUNCTION_WORDS.has(word)) return word;
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size > MOST_STEMS) stems.clear();
  const made = stem(word);
  stems.set(word, made);
  return made;
}
