import { MONTH_WORDS } from '../../../text/structure/date-words.ts';
import type { Refusal } from '../quantity.ts';

const YEAR_BEFORE: ReadonlySet<string> = new Set(
  'in since by until till during before after of from and through to late early mid circa for between or'.split(' '),
);
const COUNTED_BEFORE: ReadonlySet<string> = new Set(
  'than about around some nearly almost over least most exactly roughly under'.split(' '),
);

/** "10:30", "5 p.m.", "2021", "12/05/2020", "3 June": dates and clock times that no time expression has claimed. */
export const CLOCK_OR_DATE: Refusal = {
  name: 'figure/not-clock-or-date',
  about: 'Clock times, dates and bare years are no figures, even where no time expression was made of them.',
  refuses({ tokens }, { first, after, form, scale }) {
    if (form !== 'digits') return false;
    const [before, behind] = [tokens.word(first - 1), tokens.lower(after)];
    if ((behind === ':' || behind === '/') && !tokens.gap(after) && !tokens.gap(after + 1) && /^\d/.test(tokens.word(after + 1)))
      return true;
    if ((before === ':' || before === '/') && !tokens.gap(first) && /\d$/.test(tokens.word(first - 2))) return true;
    if (/^(?:a\.m|p\.m|am|pm|a\.m\.|p\.m\.|o'clock|gmt|utc|bst|est|edt|pst|cet|hrs)$/.test(behind)) return true;
    const word = tokens.word(first);
    if (after !== first + 1 || scale !== 1) return false;
    const isDay = /^\d{1,2}$/.test(word) && Number(word) <= 31;
    if (isDay && (isMonth(tokens.word(after)) || isMonth(before))) return true;
    if (before === 'in' && /^[5-9]\d$/.test(word) && /^(?:[,.;:)]|and|or)$/.test(behind)) return true; // "in 84 and 88"
    if (!/^(?:1[5-9]|20)\d\d$/.test(word) || /^\p{Sc}$/u.test(before) || COUNTED_BEFORE.has(before.toLowerCase())) return false;
    if (behind === '%' || behind === 'percent') return false;
    const lower = before.toLowerCase();
    const plural = /^[a-z]{3,}s$/.test(tokens.word(after)) || tokens.word(after) === 'people';
    return YEAR_BEFORE.has(lower) || isMonth(before) || !plural;
  },
};

const isMonth = (word: string): boolean => /^[A-Z]/.test(word) && MONTH_WORDS.has(word.toLowerCase().replace('.', ''));
