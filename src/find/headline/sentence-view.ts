import type { Pin } from '../../model/span.ts';
import { Kind, type Tokens } from '../../text/tokens.ts';
import { STOP_WORDS } from './cue-words.ts';
import { NUMBER_WORDS } from '../../text/number-words.ts';
import { fold, senseOf } from './stems.ts';

/** A word that says something: what it means, and where it stands. */
export interface ContentWord extends Pin {
  readonly word: string;
  readonly sense: string;
  /** Its place among the sentence's words. */
  readonly order: number;
}

export interface SentenceView {
  readonly pin: Pin;
  /** All words and numbers, in lower case, in order. */
  readonly words: readonly string[];
  readonly content: readonly ContentWord[];
  readonly senses: ReadonlySet<string>;
  readonly numbers: readonly number[];
}

/** The tokens of [from, to) as a sentence of the article. */
export function viewSentence(tokens: Tokens, from: number, to: number, inTitle: boolean): SentenceView {
  const place = inTitle ? ({ in: 'title' } as const) : {};
  const words: string[] = [];
  const content: ContentWord[] = [];
  const numbers: number[] = [];
  for (let i = from; i < to; i++) {
    const kind = tokens.kind[i];
    if (kind === Kind.PUNCTUATION) continue;
    const word = fold(tokens.lower(i));
    words.push(word);
    if (kind === Kind.NUMBER) numbers.push(valueAt(tokens, i));
    if (STOP_WORDS.has(word) && !(word === 'us' && tokens.word(i) === 'US')) continue;
    if (kind === Kind.WORD && word.length < 2) continue;
    content.push({
      word: tokens.word(i),
      sense: kind === Kind.NUMBER ? word.replaceAll(',', '') : String(NUMBER_WORDS.get(word) ?? senseOf(word)),
      start: tokens.start[i]!,
      end: tokens.end[i]!,
      order: words.length - 1,
      ...place,
    });
  }
  const pin = { start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0, ...place };
  return { pin, words, content, senses: new Set(content.map(({ sense }) => sense)), numbers };
}

const POWERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['billion', 1e9],
  ['tn', 1e12],
  ['trillion', 1e12],
]);

/** "2.5" before "million", "-million" or "m" is 2,500,000. */
function valueAt(tokens: Tokens, i: number): number {
  const next = tokens.word(i + 1) === '-' ? i + 2 : i + 1;
  return Number(tokens.word(i).replaceAll(',', '')) * (POWERS.get(tokens.lower(next)) ?? 1);
}
