import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from './candidate.ts';
import type { Group } from './groups.ts';
import { isAdjective, keyOf, knownEnd, knownType } from './known.ts';
import { COMMON_WORDS, NOT_ACRONYMS } from './lexicon/common-words.ts';
import { ADDRESS, isTitleWord } from './lexicon/titles.ts';
import { isGivenName } from './given.ts';
import { Shape, isCapital } from './shapes.ts';

/** Names of the report by their first word, so that headlines, where capitals prove nothing, can be read with them. */
export interface NamesOfReport {
  /** The end of the longest of them that begins at the token; the token itself where none does. */
  endAt(token: number, limit: number): number;
}

export function namesOfReport(document: Document, groups: ReadonlyMap<string, Group>): NamesOfReport {
  const { tokens } = document;
  const byFirst = new Map<string, { readonly key: string; readonly length: number }[]>();
  const add = (key: string, first: string, length: number): void => {
    const list = byFirst.get(first) ?? [];
    if (list.length < MOST && !list.some((one) => one.key === key)) list.push({ key, length });
    byFirst.set(first, list);
  };
  for (const group of groups.values()) {
    if (group.type === null) continue;
    const { first, after } = group.members[0]!;
    add(group.key, tokens.lower(first), after - first);
    if (group.type !== 'person' || after - first < 2) continue;
    const hyphen = tokens.word(after - 2) === '-' && after - first > 3 ? 3 : 1;
    add(keyOf(tokens, after - hyphen, after), tokens.lower(after - hyphen), hyphen);
  }
  return {
    endAt(token, limit) {
      let end = token;
      for (const { key, length } of byFirst.get(tokens.lower(token)) ?? [])
        if (token + length <= limit && token + length > end && keyOf(tokens, token, token + length) === key) end = token + length;
      return end;
    },
  };
}

const MOST = 12;

/** Candidates of a headline or of a line in capitals: only what is known from the report or the lexicon, or looks like a full name. */
export function readHeadline(
  document: Document,
  sentence: Sentence,
  shapes: Uint8Array,
  names: NamesOfReport,
  allCapitals: boolean,
): Candidate[] {
  const { tokens } = document;
  const found: Candidate[] = [];
  for (let i = sentence.first; i < sentence.after; i++) {
    if (!isCapital(shapes[i]!)) continue;
    const word = tokens.lower(i);
    if (word === 'the') continue;
    let end = Math.max(names.endAt(i, sentence.after), knownEnd(tokens, i, sentence.after));
    if (!allCapitals && end === i + 1 && isGivenName(word)) end = Math.max(end, unknownEnd(document, shapes, i, sentence.after));
    if (end === i + 1 && COMMON_WORDS.has(word) && shapes[i] !== Shape.CAPITALS) end = i;
    if (end === i + 1 && allCapitals && COMMON_WORDS.has(word)) end = i;
    if (end === i && !allCapitals) end = unknownEnd(document, shapes, i, sentence.after);
    if (end === i || (end === i + 1 && isAdjective(word))) continue;
    const key = keyOf(tokens, i, end);
    const title =
      i > sentence.first && ADDRESS.has(tokens.lower(i - 1)) && isCapital(shapes[i - 1]!) ? { first: i - 1, after: i } : null;
    found.push({ first: i, after: end, key, initial: false, headline: true, title, type: knownType(key), rule: 'names/known' });
    i = end - 1;
  }
  return found;
}

/** "Jane Roe" by its first name, "Mr Roe" by its title, "NATO" by its capitals. */
function unknownEnd(document: Document, shapes: Uint8Array, i: number, limit: number): number {
  const { tokens } = document;
  const word = tokens.lower(i);
  if (shapes[i] === Shape.CAPITALS) return NOT_ACRONYMS.has(word) || COMMON_WORDS.has(word) ? i : i + 1;
  if (COMMON_WORDS.has(word) || isTitleWord(word)) return i;
  if (i > 0 && ADDRESS.has(tokens.lower(i - 1))) return i + 1;
  const next = i + 1 < limit && shapes[i + 1] === Shape.INITIAL ? i + 2 : i + 1;
  if (
    isGivenName(word) &&
    next < limit &&
    shapes[next] === Shape.CAPITAL &&
    !COMMON_WORDS.has(tokens.lower(next)) &&
    document.tag(next) !== 'VERB'
  )
    return next + 1;
  return i;
}
