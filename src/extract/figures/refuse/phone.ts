import type { Refusal } from '../quantity.ts';

/** "+44 20 7946 0958", "555-0134", "(202) 555 0134", "978-3-16-148410-0": runs of bare digit groups. */
export const PHONE: Refusal = {
  name: 'figure/not-phone',
  about: 'Telephone, account and book numbers are no figures.',
  refuses({ tokens }, { first, after, form, scale }) {
    if (form !== 'digits' || scale !== 1 || after !== first + 1) return false;
    if (/^0\d/.test(tokens.word(first)) || tokens.word(first).length > 12) return true;
    if (/^0\d{2,4}$/.test(tokens.word(first - 1)) && /^\d{5,8}$/.test(tokens.word(first))) return true; // "0800 555111"
    let [groups, digits] = [1, tokens.word(first).length];
    const grow = (step: 1 | -1): void => {
      for (let at = first + step, n = 0; n < 10; n++, at += step) {
        const word = tokens.word(at);
        if (/^\d{1,6}$/.test(word)) {
          groups++;
          digits += word.length;
        } else if (!/^[-()+.–]$/.test(word)) return;
      }
    };
    grow(1);
    grow(-1);
    const code = tokens.word(first - 1) === '+' && !tokens.gap(first);
    return (groups >= 2 && digits >= 7 && isPhoneLike(tokens.word(first), groups)) || (code && digits >= 7);
  },
};

const isPhoneLike = (word: string, groups: number): boolean => /^\d+$/.test(word) && (groups >= 3 || /^\d{3,4}$/.test(word));
