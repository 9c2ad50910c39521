import type { Mention } from '../../model/entity.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { Span } from '../../model/span.ts';
import { frameOf } from './frame.ts';
import { singular } from './lexicon.ts';
import type { Subject } from './subject.ts';
import type { Draft, Scene } from './scene.ts';

/** Those who are sent, and do not decide: what they will do is their senders' word. */
const SENT = new Set(
  'troop troops force forces soldier personnel fleet squad battalion brigade regiment squadron contingent warship trooper unit team worker staff'.split(
    ' ',
  ),
);

/**
 * Who gives the word: the subject where it is one who acts; "we" and "I" are the speaker. Where the subject only undergoes it, who says
 * so. Null where nobody is named.
 */
export function actorOf(scene: Scene, draft: Draft, subject: Subject | null, speeches: Speeches): string | null {
  const { document, context } = scene;
  const { tokens } = document;
  const speaker = (): string | null => speeches.speakerAt(tokens.start[draft.governor]!) ?? sayerOf(scene, draft);
  if (!subject) return speaker();
  const word = tokens.lower(subject.head);
  const mention = context.cast.mentionAt(tokens.start[subject.head]!);
  if (word === 'we' || word === 'i') return mention?.entity ?? speaker();
  if (subject.agent === 'pronoun') return mention?.entity ?? null;
  if (subject.agent === 'name') return mention?.entity ?? null;
  const owner = firstMention(context.cast.mentionsIn(spanOf(scene, subject.first, subject.after)));
  if (subject.agent === 'noun' && !SENT.has(singular(word)) && !SENT.has(word))
    return context.cast.party(nounPhrase(scene, subject));
  return speaker() ?? owner?.entity ?? null;
}

const firstMention = (mentions: readonly Mention[]): Mention | null =>
  mentions.find(({ mention }) => mention !== 'pronoun') ?? null;

const spanOf = ({ document: { tokens } }: Scene, first: number, after: number): Span => ({
  start: tokens.start[first]!,
  end: tokens.end[after - 1]!,
});

const ARTICLES = new Set(['the', 'a', 'an', 'that', 'this', 'its', 'his', 'her', 'their', 'our', 'my']);

/** The subject up to its head, without its article. */
function nounPhrase(scene: Scene, subject: Subject): Span {
  const first =
    ARTICLES.has(scene.document.tokens.lower(subject.first)) && subject.first < subject.head ? subject.first + 1 : subject.first;
  return spanOf(scene, first, subject.head + 1);
}

/** Whoever stands with the verb of speech that governs the clause. */
function sayerOf(scene: Scene, draft: Draft): string | null {
  const { say } = frameOf(scene, draft.clause);
  if (say < 0) return null;
  const beside = scene.clauseOf(say);
  const { tokens } = scene.document;
  const before = scene.context.cast.mentionsIn({ start: tokens.start[beside.first]!, end: tokens.start[say]! });
  const after = scene.context.cast.mentionsIn({ start: tokens.end[say]!, end: tokens.end[beside.after - 1]! });
  const speaks = ({ type }: Mention): boolean => type !== 'place' || before.length === 1;
  return (before.find(speaks) ?? (before.length === 0 ? after.find(speaks) : undefined))?.entity ?? null;
}

/** Looks up who speaks at an offset. */
export interface Speeches {
  speakerAt(offset: number): string | null;
}

/** How many contents may start between an offset and the start of the one that holds it: speech within speech. */
const NESTING = 6;

export function speechesOf(quotations: readonly Quotation[]): Speeches {
  const contents = quotations
    .flatMap(({ content, speaker }) => content.map(({ start, end }) => ({ start, end, speaker })))
    .sort((a, b) => a.start - b.start);
  return {
    speakerAt(offset) {
      let low = 0;
      let high = contents.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (contents[middle]!.start <= offset) low = middle + 1;
        else high = middle;
      }
      for (let i = low - 1; i >= 0 && i >= low - NESTING; i--) if (contents[i]!.end > offset) return contents[i]!.speaker;
      return null;
    },
  };
}
