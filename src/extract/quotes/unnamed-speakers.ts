import type { Span } from '../../model/span.ts';
import type { Entry } from './entries.ts';
import type { Page } from './page.ts';

/** "He" may stand so many characters behind the one who is meant. */
const FARTHEST = 600;

/**
 * "He" and "she" behind somebody who speaks without a name: “…,” said a senior officer. “…,” he added. Only where that one spoke
 * last and no person is named between them.
 */
export function giveUnnamedSpeakers(page: Page, entries: readonly Entry[]): void {
  const { text } = page.document;
  const told = entries
    .filter(({ source }) => source !== null && page.regionOf(page.tokens.at(source.start)) < 0)
    .toSorted((a, b) => a.source!.start - b.source!.start);
  let before: Entry | null = null;
  for (const entry of told) {
    const source = entry.source!;
    const pronoun = /^(?:he|she)$/i.test(text.slice(source.start, source.end));
    if (pronoun && entry.speaker === null && before?.source && source.start - before.source.end < FARTHEST) {
      const between = page.cast.mentionsIn({ start: before.source.end, end: source.start });
      if (!between.some(({ type, mention }) => type === 'person' && mention !== 'pronoun') && isUnnamed(page, before))
        entry.speaker = before.speaker;
    }
    if (entry.speaker === null && /^(?:it|they)$/i.test(text.slice(source.start, source.end)))
      entry.speaker = bodyBefore(page, before, source);
    before = entry;
  }
}

/**
 * "It" and "they" where they open a sentence and speak: the body, or the several, that spoke in the sentence before; "it", too, the
 * body that alone is named there as its first words.
 */
function bodyBefore(page: Page, before: Entry | null, pronoun: Span): string | null {
  const { document, cast, tokens } = page;
  const index = document.sentenceAt(pronoun.start);
  const sentence = document.sentences[index]!;
  const last = document.sentences[index - 1];
  if (sentence.start !== pronoun.start || !last || last.paragraph < sentence.paragraph - 1) return null;
  const many = document.text[pronoun.start]!.toLowerCase() === 't';
  if (before?.source && before.source.start >= last.start) {
    if (before.speaker === null) return null;
    const entity = cast.entities().find(({ id }) => id === before.speaker);
    const plural = isPlural(document.text.slice(before.source.start, before.source.end));
    return entity && entity.type !== 'person' && entity.type !== 'place' && plural === many ? entity.id : null;
  }
  if (many) return null;
  const named = cast
    .mentionsIn(last)
    .filter(({ mention, type }) => mention !== 'pronoun' && type !== 'place' && type !== 'other');
  const first = named[0];
  if (!first || first.type !== 'organization' || named.some(({ entity }) => entity !== first.entity)) return null;
  const opens = tokens.at(first.start) - last.first;
  return opens === 0 || (opens === 1 && tokens.lower(last.first) === 'the') ? first.entity : null;
}

/** "officials at the agency", "Jane Roe and Paul Weston", "both" */
function isPlural(words: string): boolean {
  const [head = ''] = words.toLowerCase().split(/,| of | in | at | for | from | with | who | close | familiar /);
  return /\band\b/.test(head) || /^(?:they|both|police|people)$/.test(head) || /[^s]s$/.test(head.trim());
}

/** "a senior officer", "one resident": one person, without a name; or a pronoun that was given to such a one. */
function isUnnamed(page: Page, { kind, source, speaker }: Entry): boolean {
  if (speaker === null) return false;
  // "after the officer said …" is told of somebody else.
  const sentence = page.document.sentences[page.document.sentenceAt(source!.start)];
  if (kind === 'indirect' && sentence?.start !== source!.start) return false;
  if (page.cast.entities().find(({ id }) => id === speaker)?.type !== 'other') return false;
  const words = page.document.text.slice(source!.start, source!.end).toLowerCase();
  if (/^(?:he|she)$/.test(words)) return true;
  const [head = ''] = words.split(/,| of | in | at | for | from | with | who /);
  return /^(?:a|an|one|another|the)\s/.test(head) && !head.endsWith('s');
}
