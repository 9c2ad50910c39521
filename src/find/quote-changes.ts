import { commonWords } from '../align/quote-groups/common-words.ts';
import { DATE_WORDS, DEADLINES, NEGATIONS, NUMBER_WORDS } from '../align/copies/edit-words.ts';
import { wordsBetween, type Member, type MemberWord } from './quote-members.ts';
import { ORDINALS } from '../text/number-words.ts';

export type Change = 'negation' | 'number' | 'deadline' | 'modality' | 'name' | 'wording';

/** A difference in wording between two occurrences: word positions `from` to `to` (half-open) on each side. */
export interface QuoteChange {
  readonly type: Change;
  readonly a: Range;
  readonly b: Range;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** More words between two that agree, and the sentences are built differently: nothing can be said of single words. */
const LONGEST_HUNK = 4;

/**
 * What was changed between an utterance in marks and another occurrence of it, in what both have of it. `bothMarked`: the other is in
 * marks, too, and so has to be the same to the letter.
 */
export function changesBetween(a: Member, b: Member, bothMarked: boolean): QuoteChange[] {
  const numbers = new Map<string, number>();
  const number = ({ key }: MemberWord): number => {
    const known = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, known);
    return known;
  };
  const common = commonWords(a.words.slice(0, 200).map(number), b.words.slice(0, 200).map(number)).filter(([i, j], k, all) =>
    isAnchored(a, b, i, j, all[k - 1], all[k + 1]),
  );
  const changes: QuoteChange[] = [];
  for (let k = 0; k + 1 < common.length; k++) {
    const [[i, j], [nextI, nextJ]] = [common[k]!, common[k + 1]!];
    const [rangeA, rangeB] = [
      { from: i + 1, to: nextI },
      { from: j + 1, to: nextJ },
    ];
    if (a.words[i]!.piece !== a.words[nextI]!.piece || b.words[j]!.piece !== b.words[nextJ]!.piece) continue;
    if (rangeA.to - rangeA.from > LONGEST_HUNK || rangeB.to - rangeB.from > LONGEST_HUNK) continue;
    if (rangeA.to === rangeA.from && rangeB.to === rangeB.from) continue;
    const type = typeOf(a, b, rangeA, rangeB, bothMarked);
    if ((type === 'wording' || type === 'name') && !isHeld(a, common, k)) continue;
    if (type) changes.push({ type, a: rangeA, b: rangeB });
  }
  return changes;
}

/** Whether words with a meaning of their own agree close by on both sides of a change, so that it is a change of this place. */
function isHeld(a: Member, common: readonly (readonly [number, number])[], k: number): boolean {
  const agrees = (n: number, from: number): boolean => {
    const pair = common[n];
    return pair !== undefined && a.words[pair[0]]!.content && Math.abs(pair[0] - from) <= 2;
  };
  const [left, right] = [common[k]![0], common[k + 1]![0]];
  return (
    (agrees(k, left) || agrees(k - 1, left) || agrees(k - 2, left)) &&
    (agrees(k + 1, right) || agrees(k + 2, right) || agrees(k + 3, right))
  );
}

/** A small word agrees only beside another that does. */
function isAnchored(
  a: Member,
  b: Member,
  i: number,
  j: number,
  before: readonly [number, number] | undefined,
  after: readonly [number, number] | undefined,
): boolean {
  if (a.words[i]!.content) return true;
  const near = (other: readonly [number, number] | undefined): boolean =>
    other !== undefined && Math.abs(other[0] - i) <= 2 && Math.abs(other[1] - j) <= 2;
  return near(before) || near(after) || b.words.length === 1;
}

function typeOf(a: Member, b: Member, rangeA: Range, rangeB: Range, bothMarked: boolean): Change | null {
  const [left, right] = [wordsIn(a, rangeA), wordsIn(b, rangeB)];
  const negated = (words: readonly MemberWord[]): boolean => words.some(({ key }) => NEGATIONS.has(key));
  if (negated(left) !== negated(right)) return left.length + right.length <= 4 ? 'negation' : null;
  const [x, y] = [numbersIn(left), numbersIn(right)];
  if (x.length > 0 && y.length > 0 && x.join() !== y.join()) return 'number';
  if (isOtherDeadline(left, right) && timeFollows(a, rangeA.to) && timeFollows(b, rangeB.to)) return 'deadline';
  const [m, n] = [modalIn(left), modalIn(right)];
  if (m !== null && n !== null && m !== n) return 'modality';
  const [contentA, contentB] = [left.filter(({ content }) => content), right.filter(({ content }) => content)];
  if (contentA.length === 0 || contentB.length === 0) return null;
  if (isName(a, contentA) && isName(b, contentB)) return sameLetters(a, b, contentA, contentB) ? null : 'name';
  return bothMarked && !sameLetters(a, b, contentA, contentB) ? 'wording' : null;
}

const wordsIn = (member: Member, { from, to }: Range): readonly MemberWord[] => member.words.slice(from, to);

const numbersIn = (words: readonly MemberWord[]): string[] =>
  words.flatMap(({ key }) => {
    if (/^\d/.test(key)) return [key.replaceAll(',', '')];
    const value = NUMBER_WORDS.get(key);
    return value === undefined || key === 'one' || key === 'half' ? [] : [String(value)];
  });

const AROUND_TIME = new Set([...DEADLINES, 'at', 'on', 'in']);

function isOtherDeadline(left: readonly MemberWord[], right: readonly MemberWord[]): boolean {
  if (left.length !== 1 || right.length !== 1) return false;
  const [a, b] = [left[0]!.key, right[0]!.key];
  return a !== b && AROUND_TIME.has(a) && AROUND_TIME.has(b) && (DEADLINES.has(a) || DEADLINES.has(b));
}

const TIME_HEADS = new Set([
  ...DATE_WORDS,
  'end',
  'beginning',
  'start',
  'middle',
  'day',
  'days',
  'weeks',
  'months',
  'years',
  'noon',
]);

function timeFollows(member: Member, from: number): boolean {
  for (const word of member.words.slice(from, from + 3))
    if (TIME_HEADS.has(word.key) || /^(?:1[5-9]|20)\d\d$/.test(word.key)) return true;
  return false;
}

/** The modal verb among a few words; null if none or several. */
function modalIn(words: readonly MemberWord[]): string | null {
  const modals = words
    .map(({ key }) => (key === 'going' ? 'will' : key))
    .filter((key) => /^(?:will|may|can|must|should)$/.test(key));
  return modals.length === 1 ? modals[0]! : null;
}

const rawOf = (member: Member, word: MemberWord): string => {
  const text = (word.in === 'title' ? member.record.article.title : member.record.article.text) ?? '';
  return text.slice(word.start, word.end);
};

const isName = (member: Member, words: readonly MemberWord[]): boolean =>
  words.every((word) => /^\p{Lu}/u.test(rawOf(member, word)));

const ordinal = (word: string): string => {
  const known = [...ORDINALS].find(([one]) => word.startsWith(one));
  return known ? String(known[1]) : word.replace(/(?:st|nd|rd|th).*$/, '');
};

/** Spellings and short forms of one another: "U.S." and "US", "organise" and "organize". */
function sameLetters(a: Member, b: Member, left: readonly MemberWord[], right: readonly MemberWord[]): boolean {
  const letters = (member: Member, words: readonly MemberWord[]): string =>
    words
      .map((word) => rawOf(member, word))
      .join('')
      .toLowerCase()
      .normalize('NFKD')
      .replaceAll(/[^\p{L}\p{N}]/gu, '')
      .replaceAll('isation', 'ization')
      .replaceAll('ence', 'ense')
      .replaceAll(/[bt]re$/g, (end) => `${end[0]}er`)
      .replaceAll(/(?<=[a-z]{3})our/g, 'or')
      .replaceAll(/ys(?=e)/g, 'yz')
      .replaceAll(/is(?=e)/g, 'iz');
  const [x, y] = [letters(a, left), letters(b, right)];
  const initials = (words: readonly MemberWord[], member: Member): string =>
    words
      .map((word) => rawOf(member, word)[0])
      .join('')
      .toLowerCase();
  return (
    x === y ||
    x.startsWith(y) ||
    y.startsWith(x) ||
    initials(left, a) === y ||
    initials(right, b) === x ||
    ordinal(x) === ordinal(y)
  );
}

/** The words around a change, as they stand, so many as it takes to see what they mean. */
export const changedWords = (member: Member, { from, to }: Range): string =>
  wordsBetween(member, from - 2, to + 3, Math.min(from, to));
