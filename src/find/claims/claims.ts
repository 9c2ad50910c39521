import type { PassingArticle } from '../../align/pile.ts';
import { wordsOf } from '../../align/threads/words.ts';
import type { Day } from '../../model/day.ts';
import { overlaps, type Pin } from '../../model/span.ts';

/** A statement of fact within a sentence, as far as its words go. */
export interface Claim {
  readonly article: string;
  readonly sentence: number;
  readonly pin: Pin;
  /** Its telling words, sorted and joined. */
  readonly words: string;
  readonly negative: boolean;
  /** Its words stand behind a verb of denial. */
  readonly denied: boolean;
  /** In the past tense: what was so on one day stays so. */
  readonly past: boolean;
  readonly day: Day | null;
}

/** Fewer words are a phrase, more are never said twice. */
const FEWEST = 2;
const MOST = 8;
/** UTF-16 units */
const LONGEST = 240;
/** Between clauses: marks, and the words that open one. */
const BETWEEN = /[,;:—–"“”()]|\s(?:that|when|while|because|although|though|after|before|which|who|and|but|as|since)\s/g;
/** Four words at least, the first of which is no pronoun or verb: who or what is meant has to be said. */
const OPENING =
  /^(?!(?:he|she|it|they|we|i|you|this|that|these|those|there|who|whom|which|what|was|were|is|are|be|been|has|have|had|did|does|do|not|never|also|in|on|at|for|to|of|by|with|from)\b)\S+(?:\s+\S+){3}/i;
const ASKED = /\b(?:if|whether|unless|could|would|should|may|might|will|to)\b|\?/i;
const VERB =
  /\b(?:is|are|was|were|has|have|had|did|does|do|isn[’']t|aren[’']t|wasn[’']t|weren[’']t|hasn[’']t|haven[’']t|hadn[’']t|didn[’']t|doesn[’']t|don[’']t|\p{L}+ed)\b/iu;
const PAST = /\b(?:was|were|had|did|wasn[’']t|weren[’']t|hadn[’']t|didn[’']t|\p{L}+ed)\b/iu;
const DENIED = /\b(?:den(?:y|ies|ied|ying)|dispute[sd]?|rejects?|rejected)(?:\s+\p{L}+){0,2}\s*$/iu;
/** How far before a clause its verb of denial is looked for. */
const LOOK_BACK = 48;

const ELSEWHERE = new Set(['boilerplate', 'byline', 'credit', 'dateline']);

/** The statements of an article. O(n). */
export function claimsOf({ record, sentences }: PassingArticle): Claim[] {
  const { article } = record;
  const elsewhere = record.structure.filter(({ role }) => ELSEWHERE.has(role));
  const day = article.published.date;
  return sentences.flatMap((sentence, n) => {
    if (elsewhere.some((part) => part.in === sentence.in && overlaps(part, sentence))) return [];
    const text = (sentence.in === 'title' ? (article.title ?? '') : article.text).slice(sentence.start, sentence.end);
    if (text.endsWith('?')) return [];
    return pieces(text).flatMap(({ start, end }) => {
      const piece = text.slice(start, end);
      if (end - start > LONGEST || ASKED.test(piece) || !VERB.test(piece) || !OPENING.test(piece)) return [];
      const { acts, things, negative } = wordsOf(piece);
      // In order: "the mayor sued the bank" is not "the bank sued the mayor".
      const words = [...new Set([...things, ...acts])];
      if (things.length < FEWEST || words.length > MOST || /\d/.test(piece)) return [];
      const denied = DENIED.test(text.slice(Math.max(0, start - LOOK_BACK), start).replace(/\s+that\s*$/i, ''));
      const pin: Pin = { start: sentence.start + start, end: sentence.start + end, ...(sentence.in ? { in: sentence.in } : {}) };
      return [
        {
          article: article.id,
          sentence: n,
          pin,
          words: words.join(' '),
          negative: negative !== denied,
          denied,
          past: PAST.test(piece),
          day,
        },
      ];
    });
  });
}

/** The text between marks and joints, without blanks at its edges. */
function pieces(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const push = (from: number, to: number): void => {
    let start = from;
    let end = to;
    while (start < end && /\s/.test(text[start]!)) start++;
    while (end > start && /[\s.!]/.test(text[end - 1]!)) end--;
    if (end - start > 8) found.push({ start, end });
  };
  let from = 0;
  for (const match of text.matchAll(BETWEEN)) {
    push(from, match.index);
    from = match.index + match[0].length;
  }
  push(from, text.length);
  return found;
}
