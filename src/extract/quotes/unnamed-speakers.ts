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
    before = entry;
  }
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
