import type { Pile } from '../align/pile.ts';
import { pinText } from '../align/quote-groups/pin-text.ts';
import { spokenWords, type SpokenWord } from '../align/quote-groups/spoken-words.ts';
import type { QuotationKind } from '../model/quotation.ts';
import type { ArticleRecord, Evidence, QuoteGroup } from '../model/record.ts';

/** A word of an occurrence, with where it stands. */
export interface MemberWord extends SpokenWord {
  readonly in?: 'title';
}

/** One occurrence of an utterance, read back from its article. */
export interface Member {
  readonly record: ArticleRecord;
  /** `bare`: the words stand in the reporter's text. */
  readonly kind: QuotationKind | 'bare';
  readonly evidence: readonly Evidence[];
  readonly words: readonly MemberWord[];
}

/** A group of many copies is judged by its first occurrences. */
const MOST_MEMBERS = 60;

export function membersOf(group: QuoteGroup, pile: Pile): Member[] {
  return group.members.slice(0, MOST_MEMBERS).map((member) => {
    const { record } = pile.open(member.article);
    const quotation = 'quotation' in member ? record.quotations[member.quotation] : undefined;
    const pins =
      'quotation' in member
        ? (quotation?.content ?? [])
        : [{ start: member.start, end: member.end, ...(member.in && { in: member.in }) }];
    const words = pins.flatMap((pin) =>
      spokenWords(pinText(record, pin), pin.start).map((word): MemberWord => (pin.in ? { ...word, in: pin.in } : word)),
    );
    return { record, kind: quotation?.kind ?? 'bare', evidence: pins.map((pin) => ({ article: member.article, ...pin })), words };
  });
}

export const isMarked = ({ kind }: Member): boolean => kind === 'direct' || kind === 'mixed';

/** The occurrence that the others are held against: the first direct quotation, else the first in marks; null if none. */
export const referenceOf = (members: readonly Member[]): Member | null =>
  members.find(({ kind }) => kind === 'direct') ?? members.find(isMarked) ?? null;

/** Who is quoted, as part of a sentence: "Jane Roe with "; nothing where the speaker is unknown. */
export const quotedSpeaker = (group: QuoteGroup, pile: Pile): string =>
  group.speaker === null ? '' : `${pile.storyEntityName(group.speaker)} with `;

/** The words from one place to another as they stand, on one line. */
export function wordsBetween(member: Member, first: number, last: number): string {
  const [from, to] = [member.words[Math.max(0, first)]!, member.words[Math.min(last, member.words.length - 1)]!];
  if (from.in !== to.in || to.end < from.start) return '';
  return pinText(member.record, { start: from.start, end: to.end, ...(from.in && { in: from.in }) }).replaceAll(/\s+/g, ' ');
}
