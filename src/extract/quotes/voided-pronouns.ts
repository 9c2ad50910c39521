import type { Span } from '../../model/span.ts';
import type { Entry } from './entries.ts';
import { isHuman } from './humans.ts';
import type { Page } from './page.ts';
import { subjectBefore } from './role-before.ts';
import { SUBORDINATORS } from './words.ts';

/** A pronoun looks back at so many utterances at most. */
const MOST_BACK = 12;

/**
 * "He" and "she" who speak are not the person named before, where somebody without a name has spoken since: Roe said he would leave.
 * A spokesman said: “No.” “Never,” he added. Takes the speaker away; who it is instead is decided elsewhere.
 */
export function voidPronouns(page: Page, entries: readonly Entry[]): void {
  const told = entries
    .filter(({ source }) => source !== null && page.regionOf(page.tokens.at(source.start)) < 0)
    .toSorted((a, b) => a.source!.start - b.source!.start);
  told.forEach((entry, index) => {
    const pronoun = pronounOf(page, entry);
    if (pronoun === null || entry.speaker === null || page.cast.entity(entry.speaker)?.type !== 'person') return;
    if (entry.kind !== 'indirect' && subjectBefore(page, entry, entry.source!) !== null) {
      entry.speaker = null; // "A neighbour recalled seeing lights. “…,” he said."
      return;
    }
    const since = lastOther(page, told, index, pronoun, entry.speaker);
    if (since !== null && !isNamedBetween(page, entry.speaker, since, entry.source!)) entry.speaker = null;
  });
}

function pronounOf(page: Page, { source }: Entry): 'he' | 'she' | null {
  if (source === null || source.end - source.start > 3) return null;
  const word = page.document.text.slice(source.start, source.end).toLowerCase();
  return word === 'he' || word === 'she' ? word : null;
}

/** What the unnamed one said who spoke last before the pronoun and whom it could mean; null if the person did, or nobody. */
function lastOther(page: Page, told: readonly Entry[], index: number, pronoun: 'he' | 'she', person: string): Entry | null {
  for (let k = index - 1; k >= 0 && k >= index - MOST_BACK; k--) {
    const entry = told[k]!;
    if (pronounOf(page, entry) !== null) continue;
    if (entry.speaker === person) return null;
    if (isUnnamedHuman(page, entry, pronoun) && !isWithin(told, k) && !isSubordinate(page, entry.source!)) return entry;
  }
  return null;
}

/** "the minister's spokesman", "a resident of the town", but not "officials", "a study"; nor a woman for "he". */
function isUnnamedHuman(page: Page, { speaker, source }: Entry, pronoun: 'he' | 'she'): boolean {
  if (speaker === null || page.cast.entity(speaker)?.type !== 'other') return false;
  const words = page.document.text.slice(source!.start, source!.end).toLowerCase();
  const [head = ''] = words.split(/,| of | in | at | for | from | with | on | who | close | familiar /);
  const noun = head
    .trim()
    .split(/[\s-]+/)
    .at(-1)!;
  return !/\b(?:and|or)\b/.test(head) && isHuman(noun, pronoun === 'she');
}

/** Whether who speaks is part of what another one says: "Roe said his brother told him …". */
function isWithin(told: readonly Entry[], index: number): boolean {
  const { start } = told[index]!.source!;
  return told
    .slice(Math.max(0, index - 3), index)
    .some(({ content }) => content.some((one) => one.start <= start && start < one.end));
}

/** "… after an officer said": told by the way, of somebody else. */
const isSubordinate = (page: Page, { start }: Span): boolean => SUBORDINATORS.has(page.tokens.lower(page.tokens.at(start) - 1));

/** Whether the person is named again behind what the other one said, in the reporter's own words. */
function isNamedBetween(page: Page, person: string, since: Entry, pronoun: Span): boolean {
  const said = since.content.findLast(({ start }) => start < pronoun.start);
  const start = Math.max(since.source!.end, since.cue?.end ?? 0, said?.end ?? 0);
  if (start >= pronoun.start) return false;
  return page.cast
    .mentionsIn({ start, end: pronoun.start })
    .some(
      ({ entity, mention, start: at }) =>
        entity === person && mention !== 'pronoun' && page.regionOf(page.tokens.at(at)) < 0 && !isBehindPronoun(page, at),
    );
}

/** "He did not say why Roe left": who is named behind the subject "he" is another one. */
function isBehindPronoun(page: Page, at: number): boolean {
  const { document, tokens } = page;
  const { first } = document.sentences[document.sentenceAt(at)]!;
  const name = tokens.at(at);
  for (let i = first; i < name && i < first + 60; i++) if (/^(?:he|she)$/.test(tokens.lower(i))) return true;
  return false;
}
