import type { Mention } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import { KIN } from '../names/lexicon/role-nouns.ts';
import type { Phrase } from './noun-phrases.ts';
import type { Page } from './page.ts';
import { FEMININE_OR_MASCULINE, PRONOUN_SUBJECTS, TIME_WORDS } from './words.ts';

export const spanOf = (page: Page, { first, after }: { readonly first: number; readonly after: number }): Span => ({
  start: page.tokens.start[first]!,
  end: page.tokens.end[after - 1]!,
});

/**
 * The person whose name is the whole of a segment, descriptions before it apart; null if none. "Who lives with her son Max", "mother
 * of Max" tell of one beside the speaker.
 */
export function wholeName(page: Page, segment: Phrase, type: 'person' | null = 'person'): string | null {
  const span = spanOf(page, segment);
  const fits = (one: Mention): boolean =>
    one.mention === 'name' && (one.type === 'person' || (type === null && one.type === 'organization'));
  const name = page.cast.mentionsIn(span).findLast(fits);
  if (!name || name.end !== span.end || segment.after - segment.first > 8) return null;
  return isBesideOne(page, segment.first, page.tokens.at(name.start)) ? null : name.entity;
}

/** Whether words before a name tie it to somebody else: a relative, a preposition, a verb, "her". */
function isBesideOne(page: Page, first: number, name: number): boolean {
  for (let i = first; i < name; i++)
    if (
      /^(?:who|whose|whom|which|where|his|her|their)$/.test(page.tokens.lower(i)) ||
      /^(?:ADP|VERB|AUX)$/.test(page.document.tag(i))
    )
      return true;
  return false;
}

/** The person that a phrase is a name of: the name ends its core, or the phrase where no article stands before. */
export function personIn(page: Page, phrase: Phrase): string | null {
  const { tokens } = page;
  const span = spanOf(page, phrase);
  const core = spanOf(page, { first: phrase.first, after: phrase.core });
  const names = page.cast.mentionsIn(span).filter((one) => one.mention === 'name' && one.type === 'person');
  if (names.length === 0 || hasTwo(page, phrase)) return null;
  const atCore = names.find((one) => one.end === core.end) ?? names.find((one) => one.start === core.start);
  // "Roe press secretary Jane Finch", "Roe aides": what begins with a name and goes on with nouns is not that one
  const goesOn = atCore !== undefined && atCore.end !== core.end && isNoun(page, tokens.at(atCore.end - 1) + 1);
  if (atCore && !goesOn) return tokens.lower(tokens.at(atCore.end)) === "'s" && atCore.end !== core.end ? null : atCore.entity;
  const last = names.at(-1)!;
  const determined = /^(?:a|an|the|its|his|her|their|another|one)$/.test(tokens.lower(phrase.first));
  if (last.end !== span.end || determined) return null;
  const before = tokens.at(last.start) - 1;
  // "a baker with her son Max"
  if (KIN.has(tokens.lower(before)) && before > phrase.core) return null;
  return /^(?:of|for|from|to|at)$/.test(tokens.lower(before)) ? null : last.entity;
}

const isNoun = (page: Page, i: number): boolean => /^(?:NOUN|PROPN|ADJ)$/.test(page.document.tag(i));

/** "Smith and Jones": two who speak. */
function hasTwo(page: Page, { first, core, after }: Phrase): boolean {
  const named = (span: Span): boolean =>
    page.cast.mentionsIn(span).some(({ type, mention }) => type === 'person' && mention === 'name');
  for (let i = first; i < after; i++) {
    if (page.tokens.lower(i) !== 'and' || page.cast.mentionAt(page.tokens.start[i]!)) continue;
    if (i < core) return !isDoubleRole(page, i, first, after);
    if (i + 1 < after && named(spanOf(page, { first, after: i })) && named(spanOf(page, { first: i + 1, after }))) return true;
  }
  return false;
}

/** "actor and producer Jane Roe": one who is two things. */
function isDoubleRole(page: Page, and: number, first: number, after: number): boolean {
  const { tokens, document, cast } = page;
  const left = tokens.lower(and - 1);
  if (document.tag(and - 1) !== 'NOUN' || left.endsWith('s') || document.tag(and + 1) === 'DET') return false;
  const names = cast
    .mentionsIn(spanOf(page, { first, after }))
    .filter(({ type, mention }) => type === 'person' && mention === 'name');
  return names.length > 0 && names.every(({ start }) => start > tokens.start[and + 1]!);
}

/** Words that are no speaker, whatever they do. */
const NOBODY = new Set(
  'it this that these those there what which one some others many most few none all both each such'.split(' '),
);

/** Who a noun phrase speaks of: a person's name, a pronoun's person, an organisation, or a party named by its words. */
export function speakerOf(page: Page, phrase: Phrase): string | null {
  const { tokens, cast } = page;
  const length = phrase.after - phrase.first;
  const first = tokens.lower(phrase.first);
  const span = spanOf(page, phrase);
  if (length === 1) {
    const mention = cast.mentionAt(span.start);
    if (FEMININE_OR_MASCULINE.has(first) || first === 'they' || first === 'it') return mention?.entity ?? null;
    if (page.document.tag(phrase.first) === 'PRON' || NOBODY.has(first) || PRONOUN_SUBJECTS.has(first)) return null;
  }
  const person = personIn(page, phrase);
  if (person !== null) return person;
  const core = spanOf(page, { first: phrase.first, after: phrase.core });
  if (!hasTwo(page, phrase)) {
    const head = cast.mentionsIn(core).findLast((one) => one.end === core.end);
    if (head && head.mention !== 'pronoun' && (head.mention === 'role' || isOnly(page, phrase, head.start))) return head.entity;
  }
  if (NOBODY.has(tokens.lower(phrase.core - 1)) || TIME_WORDS.has(tokens.lower(phrase.core - 1))) return null;
  return cast.party(span);
}

/** Whether nothing but an article stands before the name in its phrase. */
function isOnly(page: Page, phrase: Phrase, start: number): boolean {
  const at = page.tokens.at(start);
  return at === phrase.first || (at === phrase.first + 1 && /^(?:the|a|an)$/.test(page.tokens.lower(phrase.first)));
}
