import type { QuotationEntry, QuoteGroup, QuoteMember } from '../model/record.ts';
import type { Pin } from '../model/span.ts';
import type { Aligner, PassingArticle, Pile } from './pile.ts';
import { bareCandidates, FEWEST_BARE, findBare, type BareText } from './quote-groups/bare-words.ts';
import { Groups } from './quote-groups/groups.ts';
import { PairIndex } from './quote-groups/pair-index.ts';
import { pinText } from '../model/pin-text.ts';
import { isSameUtterance, type SpeakerMatch } from './quote-groups/same-utterance.ts';
import { spokenWords, type SpokenWord } from './quote-groups/spoken-words.ts';
import { Vocabulary, type Sentence, type Utterance } from './quote-groups/utterance.ts';

/** An utterance is compared with so many others at most: those with which it shares most pairs of words. */
const MOST_COMPARED = 40;

/**
 * The occurrences of one utterance over all articles: quoted, reported, or as bare words whose marks are lost. Equal ones are joined
 * at once; the others meet through an index of pairs of adjacent words. Memory: about four bytes a word of the pile.
 */
export function alignQuotations(): Aligner<QuoteGroup[]> {
  const vocabulary = new Vocabulary();
  const utterances: Utterance[] = [];
  const texts: BareText[] = [];
  return {
    add(article) {
      article.record.quotations.forEach((quotation, index) => {
        const utterance = utteranceOf(article, quotation, index, vocabulary);
        if (utterance.content.length >= 2) utterances.push(utterance);
      });
      texts.push({ article: article.record.article.id, content: contentOf(article, vocabulary) });
    },
    finish(pile) {
      const groups = new Groups(utterances.length);
      const speakers = utterances.map(({ article, speaker }) => pile.storyEntity(article, speaker));
      joinUtterances(utterances, speakers, groups);
      const bare = findBareMembers(utterances, texts, groups, vocabulary, pile);
      return makeGroups(utterances, speakers, groups, bare, pile);
    },
  };
}

function utteranceOf(article: PassingArticle, quotation: QuotationEntry, index: number, vocabulary: Vocabulary): Utterance {
  const words: SpokenWord[] = quotation.content.flatMap((pin) => spokenWords(pinText(article.record, pin), pin.start));
  const first = quotation.content[0]!;
  return {
    article: article.record.article.id,
    quotation: index,
    speaker: quotation.speaker,
    marked: quotation.kind === 'direct' || quotation.kind === 'mixed',
    start: first.start,
    end: quotation.content.at(-1)!.end,
    inTitle: first.in === 'title',
    ...vocabulary.numbers(words),
    sentences: sentencesOf(article, quotation, vocabulary),
  };
}

/** The sentences of quoted words that may be met again without their marks. */
function sentencesOf({ record }: PassingArticle, { kind, content }: QuotationEntry, vocabulary: Vocabulary): Sentence[] {
  if (kind !== 'direct' && kind !== 'mixed') return [];
  return content.flatMap((pin) => {
    const text = pinText(record, pin);
    const sentences: SpokenWord[][] = [[]];
    for (const word of spokenWords(text)) {
      const before = sentences.at(-1)!.at(-1);
      if (before && /[.!?]\s/.test(text.slice(before.end, word.start))) sentences.push([]);
      sentences.at(-1)!.push(word);
    }
    return sentences.map((one) => vocabulary.numbers(one)).filter((one) => one.content.length >= FEWEST_BARE);
  });
}

function contentOf(article: PassingArticle, vocabulary: Vocabulary): Int32Array {
  const numbers: number[] = [];
  for (const sentence of article.sentences) {
    for (const { key, content } of spokenWords(pinText(article.record, sentence)))
      if (content) numbers.push(vocabulary.number(key));
    numbers.push(0);
  }
  return Int32Array.from(numbers);
}

function joinUtterances(utterances: readonly Utterance[], speakers: readonly (string | null)[], groups: Groups): void {
  const index = new PairIndex();
  const equal = new Map<string, number>();
  utterances.forEach((one, id) => {
    const key = `${speakers[id] ?? ''} ${one.content.length < 4 ? one.words.join(' ') : one.content.join(' ')}`;
    const twin = equal.get(key);
    if (twin !== undefined && (one.content.length >= 4 || (one.marked && one.words.length >= 3 && speakers[id] !== null))) {
      groups.join(twin, id);
      return;
    }
    const sharing = [...index.sharing(one.content)].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_COMPARED);
    for (const [other, pairs] of sharing) {
      const least = Math.min(one.content.length, utterances[other]!.content.length) - 1;
      if (pairs < 0.3 * least || nested(one, utterances[other]!)) continue;
      if (isSameUtterance(one, utterances[other]!, matchOf(speakers[id]!, speakers[other]!))) groups.join(other, id);
    }
    equal.set(key, id);
    index.add(one.content, id);
  });
}

const matchOf = (a: string | null, b: string | null): SpeakerMatch =>
  a === null || b === null ? 'unknown' : a === b ? 'same' : 'different';

/** Quoted words within a reported clause of the same article are no second occurrence. */
const nested = (a: Utterance, b: Utterance): boolean =>
  a.article === b.article && a.inTitle === b.inTitle && a.start < b.end && b.start < a.end;

/** Bare words of each utterance: the number of the utterance, and where they stand. */
function findBareMembers(
  utterances: readonly Utterance[],
  texts: readonly BareText[],
  groups: Groups,
  vocabulary: Vocabulary,
  pile: Pile,
): { readonly utterance: number; readonly member: QuoteMember }[] {
  const found: { utterance: number; member: QuoteMember }[] = [];
  const members = Map.groupBy(utterances.keys(), (id) => `${groups.of(id)} ${utterances[id]!.article}`);
  for (const [article, spoken] of bareCandidates(texts, utterances)) {
    const open = spoken.filter(
      ({ utterance: id }) => utterances[id]!.article !== article && !members.has(`${groups.of(id)} ${article}`),
    );
    if (open.length === 0) continue;
    const passing = pile.open(article);
    const taken: Pin[] = passing.record.quotations
      .filter(({ kind }) => kind === 'direct' || kind === 'mixed')
      .flatMap(({ content }) => content);
    const seen = new Set<number>();
    for (const { utterance: id, sentence } of open) {
      if (seen.has(groups.of(id))) continue;
      const pin = findBare(passing, sentence, taken, vocabulary);
      if (!pin) continue;
      seen.add(groups.of(id));
      taken.push(pin);
      found.push({ utterance: id, member: { article, ...pin } });
    }
  }
  return found;
}

function makeGroups(
  utterances: readonly Utterance[],
  speakers: readonly (string | null)[],
  groups: Groups,
  bare: readonly { readonly utterance: number; readonly member: QuoteMember }[],
  pile: Pile,
): QuoteGroup[] {
  const placed = new Map<number, Placed[]>();
  const push = (group: number, one: Placed): void => void (placed.get(group)?.push(one) ?? placed.set(group, [one]));
  utterances.forEach(({ article, quotation, start }, id) =>
    push(groups.of(id), { article: pile.indexOf(article), start, speaker: speakers[id]!, member: { article, quotation } }),
  );
  for (const { utterance, member } of bare) {
    const start = 'start' in member ? member.start : 0;
    push(groups.of(utterance), { article: pile.indexOf(member.article), start, speaker: null, member });
  }
  return [...placed.values()]
    .map((members) => members.toSorted((a, b) => a.article - b.article || a.start - b.start))
    .filter((members) => members.some(({ article }) => article !== members[0]!.article))
    .toSorted((a, b) => a[0]!.article - b[0]!.article || a[0]!.start - b[0]!.start)
    .map((members, i) => ({
      id: `q${i + 1}`,
      speaker: commonest(members),
      members: members.map(({ member }) => member),
      findings: [],
    }));
}

interface Placed {
  /** Position in the pile. */
  readonly article: number;
  readonly start: number;
  readonly speaker: string | null;
  readonly member: QuoteMember;
}

/** The speaker that most members give; of equals, the first. */
function commonest(members: readonly Placed[]): string | null {
  const counts = new Map<string, number>();
  for (const { speaker } of members) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  let best: string | null = null;
  for (const [speaker, n] of counts) if (best === null || n > counts.get(best)!) best = speaker;
  return best;
}
