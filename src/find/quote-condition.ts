import { commonWords } from '../align/quote-groups/common-words.ts';
import { spokenWords } from '../align/quote-groups/spoken-words.ts';
import { wordsBetween, type Member } from './quote-members.ts';

/** Words that begin a condition. "When" and "once" tell a time as often, and stay out. */
const CONDITIONS = new Set(['if', 'unless', 'provided', 'providing']);

/** Words of the condition that are looked for in the other article. */
const LOOKED_FOR = 8;

/** Of its words with a meaning of their own, so many stand in the other article where that one tells it in words of its own. */
const MOST_TOLD = 0.5;

/**
 * The condition that an utterance makes and that the article of another occurrence leaves out, as words of the first; null where there
 * is none, or where the article tells it elsewhere.
 */
export function conditionCut(whole: Member, cut: Member): string | null {
  const numbers = new Map<string, number>();
  const number = (key: string): number => numbers.get(key) ?? (numbers.set(key, numbers.size + 1), numbers.size);
  const [a, b] = [whole, cut].map((member) => member.words.slice(0, 200).map(({ key }) => number(key)));
  const common = commonWords(a!, b!).filter(([i]) => whole.words[i]!.content);
  const [first, last] = [common[0]?.[0], common.at(-1)?.[0]];
  if (first === undefined || last === undefined) return null;
  for (const at of [last + 1, last + 2, ...Array.from({ length: first }, (_, i) => i)]) {
    const word = whole.words[at];
    if (!word || !CONDITIONS.has(word.key) || word.piece !== whole.words[at < first ? first : last]!.piece) continue;
    if (/[.!?]/.test(at < first ? wordsBetween(whole, at, first) : wordsBetween(whole, last, at))) continue;
    const end = at < first ? first - 1 : at + LOOKED_FOR;
    const content = whole.words.slice(at, Math.min(end, at + LOOKED_FOR) + 1).filter((one) => one.content);
    if (
      content.length < 2 ||
      isTold(
        cut,
        content.map(({ key }) => key),
      )
    )
      continue;
    return wordsBetween(whole, at, end);
  }
  return null;
}

function isTold({ record }: Member, keys: readonly string[]): boolean {
  const there = new Set(spokenWords(record.article.text).map(({ key }) => key));
  return keys.filter((key) => there.has(key)).length >= MOST_TOLD * keys.length;
}
