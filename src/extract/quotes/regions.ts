import { isLower, isUpper } from '../../text/characters.ts';
import { Kind } from '../../text/tokens.ts';
import type { Quoted } from './marks.ts';
import type { Page } from './page.ts';
import { TERM_BEFORE } from './words.ts';

/** Fewer words than this in marks are no utterance by themselves. */
const FEWEST_WORDS = 4;

export const wordCount = (page: Page, region: Quoted): number => {
  let n = 0;
  for (let i = region.open + 1; i < region.close; i++) if (page.tokens.kind[i] !== Kind.PUNCTUATION) n++;
  return n;
};

/** Whether words in marks are a sentence rather than a part of one: they begin like one, or end like one. */
export function isSentenceLike(page: Page, region: Quoted): boolean {
  const { tokens } = page;
  const begins = isUpper(tokens.word(region.open + 1)[0] ?? 'a');
  const ends = /^[.!?,…]+$/.test(tokens.word(region.close - 1));
  const words = wordCount(page, region);
  if (begins && ends) return true;
  return words >= FEWEST_WORDS && (begins || ends) && !isTitleCase(page, region);
}

/** Whether words in marks behind a cue are a sentence: they begin like one, or hold the end of one. */
export function isWholeSentence(page: Page, region: Quoted): boolean {
  const { tokens } = page;
  if (isUpper(tokens.word(region.open + 1)[0] ?? 'a')) return isSentenceLike(page, region);
  for (let i = region.open + FEWEST_WORDS; i < region.close - 1; i++) {
    if (/^[.!?]$/.test(tokens.word(i)) && isUpper(tokens.word(i + 1)[0] ?? 'a')) return true;
  }
  return false;
}

/** Whether every longer word has a capital, whatever ends it: "Most Promising Newcomer of the Year." */
export function looksLikeTitle(page: Page, region: Quoted): boolean {
  let words = 0;
  for (let i = region.open + 1; i < region.close; i++) {
    if (page.tokens.kind[i] !== Kind.WORD || page.tokens.lower(i).length < 4) continue;
    if (isLower(page.tokens.word(i)[0]!)) return false;
    if (++words > 12) return false;
  }
  return words > 1;
}

/** Every longer word has a capital: the title of a work, a name. */
export function isTitleCase(page: Page, region: Quoted): boolean {
  const { tokens } = page;
  let words = 0;
  for (let i = region.open + 1; i < region.close; i++) {
    if (tokens.kind[i] !== Kind.WORD || tokens.lower(i).length < 4) continue;
    if (isLower(tokens.word(i)[0]!)) return false;
    words++;
  }
  return words > 0 && !/^[.!?]$/.test(tokens.word(region.close - 1));
}

/** A term, title, name or nickname, by the word before it or by its looks; nobody's speech. */
export function isTerm(page: Page, region: Quoted): boolean {
  const { tokens } = page;
  const words = wordCount(page, region);
  if (words === 0) return true;
  if (words > 8) return false;
  if (TERM_BEFORE.has(tokens.lower(region.open - 1))) return true;
  // "known as “…”", "referred to as “…”"
  if (tokens.lower(region.open - 1) === 'as' && /^(?:known|to)$/.test(tokens.lower(region.open - 2))) return true;
  if (tokens.word(region.open - 1) === ',' && TERM_BEFORE.has(tokens.lower(region.open - 2))) return true;
  return isTitleCase(page, region) && !/^[.!?,]$/.test(tokens.word(region.close - 1)) && words <= 8;
}
