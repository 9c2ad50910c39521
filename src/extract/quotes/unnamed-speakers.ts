import type { Span } from '../../model/span.ts';
import type { Entry } from './entries.ts';
import type { Page } from './page.ts';
import { roleBefore } from './role-before.ts';

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
    if (
      pronoun &&
      (entry.speaker === null || isFarther(page, entry, before)) &&
      before?.source &&
      source.start - before.source.end < FARTHEST
    ) {
      const between = page.cast.mentionsIn({ start: before.source.end, end: source.start });
      if (
        !between.some(({ type, mention }) => type === 'person' && mention !== 'pronoun') &&
        isUnnamed(page, before) &&
        !isBeside(page, before, source)
      )
        entry.speaker = before.speaker;
    }
    if (pronoun && entry.kind !== 'indirect') entry.speaker = roleBefore(page, entry, source) ?? entry.speaker;
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
  // “…,” it added: behind quoted words, too
  const opens = sentence.start === pronoun.start || page.regionOf(tokens.at(pronoun.start) - 1) >= 0;
  if (!opens || !last || last.paragraph < sentence.paragraph - 1) return null;
  const many = document.text[pronoun.start]!.toLowerCase() === 't';
  if (before?.source && before.source.start >= last.start) {
    if (before.speaker === null) return null;
    const entity = cast.entity(before.speaker);
    const plural = isPlural(document.text.slice(before.source.start, before.source.end));
    return entity && entity.type !== 'person' && entity.type !== 'place' && plural === many ? entity.id : null;
  }
  if (many) return null;
  const named = cast
    .mentionsIn(last)
    .filter(({ mention, type }) => mention !== 'pronoun' && type !== 'place' && type !== 'other');
  const first = named[0];
  if (!first || first.type !== 'organization' || named.some(({ entity }) => entity !== first.entity)) return null;
  const from = tokens.at(first.start) - last.first;
  return from === 0 || (from === 1 && tokens.lower(last.first) === 'the') ? first.entity : null;
}

/** "officials at the agency", "Jane Roe and Paul Weston", "both" */
function isPlural(words: string): boolean {
  const [head = ''] = words.toLowerCase().split(/,| of | in | at | for | from | with | who | close | familiar /);
  return /\band\b/.test(head) || /^(?:they|both|police|people)$/.test(head) || /[^s]s$/.test(head.trim());
}

/**
 * Whether the person whom the pronoun was given is named neither in the sentence before the quoted one, where somebody else speaks, nor
 * in the one before that: “a local official said. “…,” he added.”
 */
function isFarther(page: Page, { kind, source, speaker }: Entry, before: Entry | null): boolean {
  const { document, cast } = page;
  if (kind !== 'direct' || !before?.source) return false;
  const at = document.sentenceAt(before.source.start);
  const here = document.sentenceAt(source!.start);
  if (here - at > 1 || document.sentences[here]!.paragraph !== document.sentences[at]!.paragraph) return false;
  const first = document.sentences[Math.max(0, at - 1)]!;
  return !cast.mentionsIn({ start: first.start, end: source!.start }).some(({ entity }) => entity === speaker);
}

const OTHER_FORMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['he', new Set(['he', 'him', 'his'])],
  ['she', new Set(['she', 'her', 'hers'])],
]);

/** "An official looked at her and said: “…” To which she replied": somebody else is spoken of beside the one who spoke. */
function isBeside(page: Page, { source }: Entry, pronoun: Span): boolean {
  const { document, tokens } = page;
  const forms = OTHER_FORMS.get(document.text.slice(pronoun.start, pronoun.end).toLowerCase());
  const sentence = document.sentences[document.sentenceAt(source!.start)]!;
  const to = Math.min(sentence.after, tokens.at(pronoun.start));
  for (let i = sentence.first; i < to; i++) if (page.regionOf(i) < 0 && forms?.has(tokens.lower(i))) return true;
  return false;
}

/** "a senior officer", "one resident": one person, without a name; or a pronoun that was given to such a one. */
function isUnnamed(page: Page, { kind, source, speaker, content }: Entry): boolean {
  if (speaker === null) return false;
  // "after the officer said …" is told of somebody else.
  const sentence = page.document.sentences[page.document.sentenceAt(source!.start)];
  const first = Math.min(source!.start, content[0]!.start);
  if (kind === 'indirect' && sentence?.start !== first) return false;
  if (page.cast.entity(speaker)?.type !== 'other') return false;
  const words = page.document.text.slice(source!.start, source!.end).toLowerCase();
  if (/^(?:he|she)$/.test(words)) return true;
  const [head = ''] = words.split(/,| of | in | at | for | from | with | who /);
  return /^(?:a|an|one|another|the)\s/.test(head) && !head.endsWith('s');
}
