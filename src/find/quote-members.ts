import type { Pile } from '../align/pile.ts';
import { pinText } from '../model/pin-text.ts';
import { spokenWords, type SpokenWord } from '../align/quote-groups/spoken-words.ts';
import type { QuotationKind } from '../model/quotation.ts';
import type { ArticleRecord, Evidence, QuoteGroup } from '../model/record.ts';

/** A word of an occurrence, with where it stands. */
export interface MemberWord extends SpokenWord {
  /** Which piece of the utterance it stands in. */
  readonly piece: number;
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
    const words = pins.flatMap((pin, piece) =>
      spokenWords(pinText(record, pin), pin.start).map((word): MemberWord => ({ ...word, piece, ...(pin.in && { in: pin.in }) })),
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

/** The words from one place to another as they stand, on one line; of one piece only, the one that holds `within`. */
export function wordsBetween(member: Member, first: number, last: number, within = first): string {
  const { words } = member;
  const piece = words[Math.min(Math.max(0, within), words.length - 1)]?.piece;
  const inside = words.slice(Math.max(0, first), last + 1).filter((word) => word.piece === piece);
  const [from, to] = [inside[0], inside.at(-1)];
  if (!from || !to) return '';
  return pinText(member.record, { start: from.start, end: to.end, ...(from.in && { in: from.in }) }).replaceAll(/\s+/g, ' ');
}
