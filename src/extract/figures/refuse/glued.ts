import { BEHIND_AMOUNT } from '../lexicon/currencies.ts';
import { SCALES } from '../../../text/number-words.ts';
import { SHORT_SCALES } from '../lexicon/number-words.ts';
import { TOUCHING_UNITS, UNIT_WORDS } from '../lexicon/units.ts';
import type { Refusal } from '../quantity.ts';

/** Marks that glue a number to a code, an address or a name when no space parts them. */
const GLUE: ReadonlySet<string> = new Set(['/', '_', '#', '@', '=', '&', '\\', '*', '+', ':', '^', '|', '~', '.', '..', ',']);

/** "COVID-19", "F-35", "G7/20", "#4", "www.a.example/12", "A380": part of a longer word. */
export const GLUED: Refusal = {
  name: 'figure/not-glued',
  about: 'A number that touches letters before it, or a mark of codes and addresses, is part of a longer word.',
  refuses({ tokens, document }, { first, after, form }) {
    if (form === 'fraction') return false;
    if (first > 0 && !tokens.gap(first)) {
      const before = tokens.word(first - 1);
      if (before === "'" || before === '’') return tokens.gap(first - 1) && /^\d\d$/.test(tokens.word(first)); // '11
      if (/[\p{L}\p{Nd}]$/u.test(before)) return !isMoneyWord(before);
      if (GLUE.has(before) && !tokens.gap(first - 1)) return true;
      if (before === '#' || before === '@' || before === '_' || before === '/') return true;
      if (/^[-–]$/.test(before) && !tokens.gap(first - 1) && first > 1)
        return isNameBefore(tokens.word(first - 2), tokens.lower(first));
    }
    const behind = tokens.word(after);
    if (after < tokens.length && !tokens.gap(after)) {
      if (/^[_@=\\|]$/.test(behind)) return true;
      if (
        behind === '-' &&
        !tokens.gap(after + 1) &&
        /^\d/.test(tokens.word(after + 1)) &&
        !tokens.gap(after + 2) &&
        isCode(tokens.word(after + 2))
      )
        return true; // 777-200LR
      if (isCode(behind) || (behind === '×' && !tokens.gap(after + 1))) return true;
      // "32-bit", "3-D", "4x4", "24/7", "9/11"
      if (behind === '/' && /^\d/.test(tokens.word(after + 1)) && !tokens.gap(after + 1)) return true;
      if (/^\p{Lu}$/u.test(behind) && /^\d$/.test(tokens.word(after + 1)) && !tokens.gap(after + 1)) return true;
    }
    return document.text.charCodeAt(tokens.end[after - 1]!) === 0x40;
  },
};

/** "3G", "200LR", "7e7", "x240": letters that touch the digits and are no unit, scale or ordinal. */
function isCode(behind: string): boolean {
  if (!/^\p{L}/u.test(behind)) return false;
  const lower = behind.toLowerCase();
  if (/^(?:st|nd|rd|th|s|t)$/.test(lower)) return false;
  return !(
    SHORT_SCALES.has(lower) ||
    SCALES.has(lower) ||
    TOUCHING_UNITS.has(behind) ||
    UNIT_WORDS.has(lower) ||
    UNIT_WORDS.has(lower.replace(/s$/, '')) ||
    BEHIND_AMOUNT.has(lower)
  );
}

const isMoneyWord = (word: string): boolean =>
  /^(?:Rs\.?|USD|EUR|GBP|AUD|CAD|INR|CHF|RM|Rp|AED|RMB|JPY|CNY|US|Tk|Ksh|KSh)$/.test(word);

/** "mid-20" and "sub-2" are words; "F-35", "COVID-19", "MH-17", "Ju-88" names. "two-year" doesn't come here. */
const isNameBefore = (before: string, number: string): boolean => /^\p{L}/u.test(before) && /^\d/.test(number);
