import type { PassingArticle } from '../pile.ts';
import type { Pin } from '../../model/span.ts';
import { commonWords } from './common-words.ts';
import { PairIndex } from './pair-index.ts';
import { pinText } from '../../model/pin-text.ts';
import { spokenWords } from './spoken-words.ts';
import type { Sentence, Utterance, Vocabulary } from './utterance.ts';

/** Fewer words with a meaning of their own are a phrase that anybody may use. */
export const FEWEST_BARE = 5;
const SHARE = 0.85;
const DENSITY = 0.85;
/** So many of an utterance's pairs of words stand in an article before it is opened. */
const SHARE_OF_PAIRS = 0.6;

/** The words with a meaning of their own of every article, in order, as numbers. 0 parts sentences. */
export interface BareText {
  readonly article: string;
  readonly content: Int32Array;
}

/** A sentence of an utterance, by the utterance's number. */
export interface Spoken {
  readonly utterance: number;
  readonly sentence: Sentence;
}

/** Quoted sentences whose words may stand bare in an article, by article, in order. O(n) in the words of the pile. */
export function bareCandidates(texts: readonly BareText[], utterances: readonly Utterance[]): Map<string, Spoken[]> {
  const index = new PairIndex();
  const spoken: Spoken[] = utterances.flatMap(({ sentences }, utterance) =>
    sentences.map((sentence) => ({ utterance, sentence })),
  );
  spoken.forEach(({ sentence }, id) => index.add(sentence.content, id));
  const found = new Map<string, Spoken[]>();
  for (const { article, content } of texts) {
    const counts = new Map<number, number>();
    for (let i = 0; i + 1 < content.length; i++) {
      if (content[i] === 0 || content[i + 1] === 0) continue;
      for (const id of index.holders(content[i]!, content[i + 1]!)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const likely = [...counts].filter(([id, n]) => n >= SHARE_OF_PAIRS * (spoken[id]!.sentence.content.length - 1));
    if (likely.length > 0)
      found.set(
        article,
        likely.map(([id]) => spoken[id]!),
      );
  }
  return found;
}

/** Where the words of an utterance stand in an article outside the given spans; null where they don't. */
export function findBare(
  article: PassingArticle,
  utterance: Sentence,
  taken: readonly Pin[],
  vocabulary: Vocabulary,
): Pin | null {
  for (const sentence of article.sentences) {
    const words = spokenWords(pinText(article.record, sentence), sentence.start);
    const numbers = words.map(({ key }) => vocabulary.number(key));
    const places = words.flatMap(({ content }, i) => (content ? [i] : []));
    const common = commonWords(
      utterance.content,
      places.map((i) => numbers[i]!),
    );
    const n = common.length;
    if (n < FEWEST_BARE || n < SHARE * utterance.content.length) continue;
    let first = places[common[0]![1]]!;
    let last = places[common[n - 1]![1]]!;
    if (n < DENSITY * (common[n - 1]![1] - common[0]![1] + 1)) continue;
    first -= shared(utterance.words, numbers, utterance.words.indexOf(numbers[first]!), first, -1);
    last += shared(utterance.words, numbers, utterance.words.lastIndexOf(numbers[last]!), last, 1);
    const pin: Pin = { ...sentence, start: words[first]!.start, end: words[last]!.end };
    if (!taken.some((one) => one.in === pin.in && one.start < pin.end && pin.start < one.end)) return pin;
  }
  return null;
}

/** How many words on from two places, in one direction, are the same. */
function shared(a: readonly number[], b: readonly number[], i: number, j: number, step: 1 | -1): number {
  let n = 0;
  while (a[i + step * (n + 1)] !== undefined && a[i + step * (n + 1)] === b[j + step * (n + 1)]) n++;
  return n;
}
