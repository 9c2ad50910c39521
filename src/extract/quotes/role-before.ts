import type { Span } from '../../model/span.ts';
import type { Sentence } from '../../text/sentences.ts';
import { ROLE_NOUNS } from '../names/lexicon/role-nouns.ts';
import { pastTime } from './complements.ts';
import type { Entry } from './entries.ts';
import { phraseAfter, type Phrase } from './noun-phrases.ts';
import { isHuman } from './humans.ts';
import { openingOf, type Page } from './page.ts';
import { spanOf } from './speakers.ts';

/**
 * "A Harrow spokeswoman denied that. “…,” she said.": one person without a name is the subject of the sentence before, and nobody else
 * stands in it. Null where that is not so, or "he" and "she" do not agree with the role.
 */
export function roleBefore(page: Page, entry: Entry, pronoun: Span): string | null {
  const subject = subjectBefore(page, entry, pronoun);
  if (!subject) return null;
  const { phrase, last } = subject;
  for (let i = phrase.after; i < last.after && i < phrase.after + 60; i++) if (ROLE_NOUNS.has(page.tokens.lower(i))) return null;
  return page.cast.party(spanOf(page, phrase));
}

/** The one without a name who is the subject of the sentence before the quoted one; null where a person is named in it, or since. */
export function subjectBefore(
  page: Page,
  entry: Entry,
  pronoun: Span,
): { readonly phrase: Phrase; readonly last: Sentence } | null {
  const { document, cast, tokens } = page;
  const start = Math.min(entry.content[0]!.start, pronoun.start);
  const index = document.sentenceAt(start);
  const sentence = document.sentences[index];
  const last = document.sentences[index - 1];
  if (!sentence || !last || last.paragraph < sentence.paragraph - 1) return null;
  if (page.regionOf(last.first) >= 0 || page.regionOf(last.after - 1) >= 0) return null;
  const first = pastOpening(page, last);
  const phrase = phraseAfter(page, first, last.after);
  if (!phrase || !/^(?:a|an|one|another)$/.test(tokens.lower(first)) || !/^(?:VERB|AUX|ADV)$/.test(document.tag(phrase.after)))
    return null;
  if (!agrees(page, phrase, document.text[pronoun.start]!.toLowerCase() === 's')) return null;
  const between = cast.mentionsIn({ start: last.start, end: pronoun.start });
  return between.some(({ type, mention }) => type === 'person' && mention !== 'pronoun') ? null : { phrase, last };
}

/** Behind "But", "Yesterday", "On Monday,". */
function pastOpening(page: Page, last: Sentence): number {
  const { tokens } = page;
  const first = openingOf(page, last);
  const day = tokens.lower(first) === 'on' ? first + 1 : first;
  const after = pastTime(page, day);
  if (after === day) return first;
  return tokens.word(after) === ',' ? after + 1 : after;
}

/** Whether the phrase is of one person, who may be "she" or else "he". */
function agrees(page: Page, phrase: Phrase, feminine: boolean): boolean {
  return isHuman(page.tokens.lower(phrase.core - 1), feminine);
}
