/**
 * The number that digits with separators stand for; null where they are none ("1.2.3"). A stop is a decimal point, commas part
 * thousands (1,200), Indian groups (1,00,000), or decimals where they can't (2,5). Several stops part thousands (1.200.000).
 */
export function readDigits(word: string): number | null {
  if (word.length > 24) return null;
  const stops = count(word, '.');
  const commas = count(word, ',');
  if (stops === 0 && commas === 0) return plain(word);
  if (stops === 0) return GROUPS.test(word) || INDIAN.test(word) ? plain(word.replaceAll(',', '')) : decimalComma(word, commas);
  if (stops === 1)
    return commas === 0 || GROUPS.test(word.slice(0, word.indexOf('.'))) ? plain(word.replaceAll(',', '')) : continental(word);
  return commas === 0 && DOTTED.test(word) ? plain(word.replaceAll('.', '')) : continental(word);
}

/** All are anchored and unambiguous at each character: linear. */
const GROUPS = /^\d{1,3}(?:,\d{3})+$/;
const INDIAN = /^\d{1,2}(?:,\d{2})*,\d{3}$/;
const DOTTED = /^\d{1,3}(?:\.\d{3}){2,}$/;
const CONTINENTAL = /^\d{1,3}(?:\.\d{3})+,\d+$/;

const plain = (digits: string): number | null => (/^\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : null);

/** "2,5": not three digits behind the comma, so no thousands. */
const decimalComma = (word: string, commas: number): number | null =>
  commas === 1 && !/,\d{3}$/.test(word) ? plain(word.replace(',', '.')) : null;

const continental = (word: string): number | null =>
  CONTINENTAL.test(word) ? plain(word.replaceAll('.', '').replace(',', '.')) : null;

function count(word: string, mark: string): number {
  let n = 0;
  for (let i = word.indexOf(mark); i >= 0; i = word.indexOf(mark, i + 1)) n++;
  return n;
}
