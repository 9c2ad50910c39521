import type { Span } from '../../model/span.ts';
import type { DamageRule } from './spot.ts';

const REPLACEMENT = 0xfffd;
const A_CIRCUMFLEX = 0xc2;
const A_TILDE = 0xc3;
const SMALL_A_CIRCUMFLEX = 0xe2;
const EURO = 0x20ac;

/** Signs that are read in windows-1252 where UTF-8 was written; and characters that were lost for good. */
export const lostCharacters: DamageRule = {
  name: 'text-damaged/lost-characters',
  about: 'Characters were lost or read in the wrong encoding (“cafÃ©”, “�”).',
  kind: 'broken',
  sign: 'characters lost to a wrong encoding',
  find({ record }) {
    const { text } = record.article;
    const spots: Span[] = [];
    for (let i = 0; i < text.length; i++) {
      const length = damagedLength(text, i);
      if (length === 0) continue;
      const last = spots.at(-1);
      if (last && last.end === i) spots[spots.length - 1] = { start: last.start, end: i + length };
      else spots.push({ start: i, end: i + length });
      i += length - 1;
    }
    return spots;
  },
};

/** Length of the damaged sign at i; 0 where there is none. */
function damagedLength(text: string, i: number): number {
  const unit = text.charCodeAt(i);
  if (unit === REPLACEMENT) return 1;
  const next = text.charCodeAt(i + 1);
  if (unit === SMALL_A_CIRCUMFLEX && next === EURO) return 3; // the marks “ ” ‘ ’ – — … are E2 80 xx in UTF-8
  if (unit === A_TILDE && next >= 0x80 && next <= 0xbf) return 2;
  if (unit === A_CIRCUMFLEX && next >= 0xa0 && next <= 0xbf) return 2;
  return 0;
}
