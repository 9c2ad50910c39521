import type { ArticleRecord, QuoteGroup } from '../../model/record.ts';
import type { Pin } from '../../model/span.ts';
import { pinText } from '../../model/pin-text.ts';
import { memberPins, type Story } from './story.ts';

/** One outlet's form of an utterance. */
export interface Variant {
  readonly article: ArticleRecord;
  /** Its first piece, for the link. */
  readonly pin: Pin;
  readonly kind: 'direct' | 'mixed' | 'indirect' | 'unmarked' | 'bare';
  readonly text: string;
}

/**
 * The wording that the others are set against, and the others in the record's order. The base is the first direct quotation, for it
 * claims to be literal; else the first partly quoted one, else the first.
 */
export function variantsOf(
  story: Story,
  group: QuoteGroup,
): { readonly base: Variant | null; readonly others: readonly Variant[] } {
  const variants = group.members.flatMap((member): readonly Variant[] => {
    const article = story.articles.get(member.article);
    const pins = memberPins(story, member);
    const [pin] = pins;
    if (!article || !pin) return [];
    const kind = 'quotation' in member ? (article.quotations[member.quotation]?.kind ?? 'bare') : 'bare';
    return [{ article, pin, kind, text: pins.map((one) => pinText(article, one)).join(' ') }];
  });
  const base =
    variants.find((one) => one.kind === 'direct') ?? variants.find((one) => one.kind === 'mixed') ?? variants[0] ?? null;
  return { base, others: variants.filter((one) => one !== base) };
}
