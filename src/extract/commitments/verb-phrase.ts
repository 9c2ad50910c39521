import type { Document } from '../../text/document.ts';
import { ACTS, isAdverb, NEGATIONS } from './lexicon.ts';
import type { Scene } from './scene.ts';

/** What stands behind an auxiliary or "to". */
export interface VerbPhrase {
  /** The verb that says what is done; the form of "be" itself where nothing but a state follows. */
  readonly verb: number;
  readonly lemma: string;
  readonly passive: boolean;
  /** "is leaving": an "-ing" form behind "be". */
  readonly progressive: boolean;
  readonly stative: boolean;
  readonly negated: boolean;
  /** "no longer", "never again": negated, and yet a change. */
  readonly ceasing: boolean;
}

/** How many words may stand between an auxiliary and its verb. */
const REACH = 8;
/** How long an insertion between commas may be: "will, late in May, reopen". */
const INSERTION = 12;

/** Reads the verb that follows at `from`, within the clause. */
export function readVerb({ document }: Scene, from: number, after: number): VerbPhrase | null {
  const { tokens } = document;
  let negated = false;
  let ceasing = false;
  let be = -1;
  let i = from;
  for (let steps = 0; i < after && steps < REACH; i++, steps++) {
    const word = tokens.lower(i);
    if (word === ',') {
      const close = closingComma(document, i, after);
      if (close < 0) return null;
      i = close;
      continue;
    }
    if (word === 'no' && (tokens.lower(i + 1) === 'longer' || tokens.lower(i + 1) === 'more')) {
      negated = ceasing = true;
      i++;
      continue;
    }
    if (NEGATIONS.has(word) && word !== 'no') {
      negated = true;
      ceasing ||= word === 'never';
      continue;
    }
    if (word === 'be' || word === 'been' || word === 'being') {
      be = i;
      continue;
    }
    if (word === 'have' && isOwning(document, i + 1)) return verbAt(document, i, be, negated, ceasing);
    if (isAdverb(word)) {
      if (!(be >= 0 && word === 'to')) continue;
    }
    return verbAt(document, i, be, negated, ceasing);
  }
  return be >= 0 ? verbAt(document, i, be, negated, ceasing) : null;
}

/** "have it", "have the money": no auxiliary. */
const isOwning = (document: Document, next: number): boolean =>
  ['DET', 'PRON', 'NOUN', 'ADJ', 'NUM', 'PROPN'].includes(document.tag(next));

function verbAt(document: Document, i: number, be: number, negated: boolean, ceasing: boolean): VerbPhrase | null {
  const word = document.tokens.lower(i);
  const entry = ACTS.get(word);
  const more = { negated, ceasing };
  if (be < 0) {
    if (!/^\p{L}/u.test(word)) return null;
    if (entry?.forms.has('base'))
      return { verb: i, lemma: entry.lemma, passive: false, progressive: false, stative: false, ...more };
    if (entry) return null;
    const tag = document.tag(i);
    if ((tag !== 'VERB' && tag !== 'AUX') || word.endsWith('ing') || word.endsWith('ed')) return null;
    return { verb: i, lemma: word, passive: false, progressive: false, stative: false, ...more };
  }
  const ing = word.endsWith('ing') && (entry !== undefined || document.tag(i) === 'VERB');
  if (ing) return { verb: i, lemma: entry?.lemma ?? word, passive: false, progressive: true, stative: false, ...more };
  const participle = entry?.forms.has('participle') ?? (word.endsWith('ed') && document.tag(i) === 'VERB');
  if (participle) return { verb: i, lemma: entry?.lemma ?? word, passive: true, progressive: false, stative: false, ...more };
  return { verb: be, lemma: 'be', passive: false, progressive: false, stative: true, ...more };
}

function closingComma({ tokens }: Document, open: number, after: number): number {
  const last = Math.min(after, open + INSERTION);
  for (let i = open + 1; i < last; i++) if (tokens.word(i) === ',') return i;
  return -1;
}
