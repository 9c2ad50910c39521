import type { Refusal } from '../quantity.ts';

/** Words that a number follows as part of a name, wherever they stand and however they are written. */
const NUMBERED: ReadonlySet<string> = new Set(
  'no nos number numbers route highway flight article section chapter paragraph page room version volume vol episode season series part phase level grade category tier type model channel gate platform district precinct ward apartment apt box psalm act bill resolution directive protocol annex appendix figure table step stage class unit battalion squadron group formula gen generation interstate motorway junction exit runway line track windows iphone firefox chrome explorer playstation xbox covid sars area agenda web top'.split(
    ' ',
  ),
);
/** Of these, the ones that count only when written with a capital: "type 2" is a name, "top 10 banks" too, but "level 3" … */
const COMMON: ReadonlySet<string> = new Set(
  'series part group line track top area unit class act bill number numbers web'.split(' '),
);

/**
 * "Boeing 737", "Route 66", "Apollo 11", "IE 11", "No. 5": a plain number of at most four digits behind a capitalised name word.
 * What has thousands separators, decimals, a sign, a scale or a unit is a figure all the same.
 */
export const IN_NAME: Refusal = {
  name: 'figure/not-in-name',
  about: 'A number behind a name or a word like "Route", "Flight" or "No." is part of a name.',
  refuses(view, number) {
    const { tokens, context, document } = view;
    const { first, after } = number;
    const word = tokens.word(first);
    const mention = context.cast.mentionAt(tokens.start[first]!);
    if (mention && mention.start < tokens.start[first]!) return true;
    if (after !== first + 1 || number.scale !== 1 || !/^\d{1,4}$/.test(word)) return false;
    const before = tokens.lower(first - 1);
    const written = tokens.word(first - 1);
    if (NUMBERED.has(before)) return !COMMON.has(before) || /^\p{Lu}/u.test(written);
    if (!tokens.gap(first) || !/^\p{Lu}/u.test(written) || written.length < 2) return false;
    if (view.timeAt(first - 1) >= 0) return false;
    const named = context.cast.mentionAt(tokens.start[first - 1]!);
    if (named?.type === 'place' || named?.type === 'person') return false;
    if (isUnitOrPercent(tokens.lower(after)) || tokens.gap(first) === false) return false;
    return document.tag(first - 1) === 'PROPN' || /^[A-Z&]{2,}$/.test(written);
  },
};

const isUnitOrPercent = (word: string): boolean => word === '%' || word === 'percent' || word === 'per';
